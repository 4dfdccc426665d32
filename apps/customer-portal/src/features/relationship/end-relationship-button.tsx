import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalText, useTypedName } from '@relais/portal-kit'
import { Button, ConfirmDialog, Notice, Stack, useToast } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EndRelationshipDocument } from '../../generated/graphql.ts'
import { type Ending, endingQuery, forgetPartners } from './relationship-queries.ts'

/** Ends a relationship: says what stops and what stays, and wants the partner's name typed. */
export function EndRelationshipButton({ relationshipId }: { relationshipId: string }) {
  const { t } = useLingui()
  const toast = useToast()
  const say = useRefusalText()
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | undefined>()
  const { data: ending, isFetching, isError } = useQuery({ ...endingQuery(relationshipId), enabled: open })
  const action = useAction(EndRelationshipDocument)

  const partner = ending?.partnerName ?? ''
  const typed = ending?.confirmation ?? ''
  const typedName = useTypedName(typed)
  const start = () => {
    setRefused(undefined)
    setOpen(true)
  }
  const confirm = async ({ confirmation, partnerName }: Ending) => {
    const result = (await action.run({ input: { relationshipId, confirmation } }))?.endRelationship
    if (!result) return
    if (result.__typename !== 'EndRelationshipSuccess') {
      const { message, remedy } = say(result)
      return setRefused(`${message} ${remedy}`)
    }
    setOpen(false)
    toast({ message: t`The relationship with ${partnerName} has ended.` })
    await forgetPartners()
  }

  return (
    <>
      <Button busy={open && isFetching && !ending} onClick={start}>{t`End the relationship`}</Button>
      {open && (isError || ending === null) ? (
        <Notice
          tone="error"
          live
        >{t`This could not be looked up, or it has already ended. Load the page again.`}</Notice>
      ) : null}
      {ending ? (
        <ConfirmDialog
          open={open}
          title={t`End the relationship with ${partner}?`}
          confirmLabel={t`End the relationship`}
          cancelLabel={t`Cancel`}
          busy={action.busy}
          error={refused}
          typeTheName={{
            ...typedName,
            label: t`Type ${typed} to confirm`,
          }}
          onCancel={() => setOpen(false)}
          onConfirm={() => void confirm(ending)}
        >
          <Stack gap={3}>
            <Consequences ending={ending} />
            <FailureNotice failure={action.failure} />
          </Stack>
        </ConfirmDialog>
      ) : null}
    </>
  )
}

function Consequences({ ending }: { ending: Ending }) {
  const { t } = useLingui()
  const { partnerKind, partnerName, runningSubscriptions: running } = ending
  return (
    <>
      <p>
        {partnerKind === 'provider'
          ? t`What stops at once: ${partnerName} can no longer place orders for you.`
          : t`What stops at once: ${partnerName} no longer sees your account or looks after your subscriptions, and nobody can order for you with it as reseller.`}
      </p>
      {ending.administrations.length > 0 ? (
        <p>{t`Its administration of your directory ends as well.`}</p>
      ) : null}
      <p>
        {running === 0
          ? t`What stays: your other partners, past orders and the activity log.`
          : t`What stays: running subscriptions through it (${running}) to the end of their term, your other partners, past orders and the activity log.`}
      </p>
      <p>{t`To work together again, you would have to accept a new invitation.`}</p>
    </>
  )
}
