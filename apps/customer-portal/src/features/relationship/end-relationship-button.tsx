import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useConfirmedChange, useTypedName } from '@relais/portal-kit'
import { Button, ConfirmDialog, Notice, Stack, useToast } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { EndRelationshipDocument } from '../../generated/graphql.ts'
import { type Ending, endingQuery, forgetPartners } from './relationship-queries.ts'

/** Props of {@link EndRelationshipButton}. */
export type EndRelationshipButtonProps = {
  relationshipId: string
  /** `danger` in a menu, where it is red words. */
  kind?: 'danger'
}

/** Ends a relationship: says what stops and what stays, and wants the partner's name typed. */
export function EndRelationshipButton({ relationshipId, kind }: EndRelationshipButtonProps) {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(EndRelationshipDocument, (data) => data.endRelationship)
  const { open } = change.dialog
  const { data: ending, isFetching, isError } = useQuery({ ...endingQuery(relationshipId), enabled: open })

  const partner = ending?.partnerName ?? ''
  const typed = ending?.confirmation ?? ''
  const typedName = useTypedName(typed)
  const confirm = async ({ confirmation, partnerName }: Ending) => {
    if (!(await change.confirm({ input: { relationshipId, confirmation } }))) return
    toast({ message: t`The relationship with ${partnerName} has ended.` })
    await forgetPartners()
  }

  return (
    <>
      <Button
        {...(kind ? { kind } : {})}
        busy={open && isFetching && !ending}
        onClick={change.start}
      >{t`End the relationship`}</Button>
      {open && (isError || ending === null) ? (
        <Notice
          tone="error"
          live
        >{t`This could not be looked up, or it has already ended. Load the page again.`}</Notice>
      ) : null}
      {ending ? (
        <ConfirmDialog
          {...change.dialog}
          title={t`End the relationship with ${partner}?`}
          confirmLabel={t`End the relationship`}
          cancelLabel={t`Cancel`}
          typeTheName={{
            ...typedName,
            label: t`Type ${typed} to confirm`,
          }}
          onConfirm={() => void confirm(ending)}
        >
          <Stack gap={3}>
            <Consequences ending={ending} />
            <FailureNotice failure={change.failure} />
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
      {ending.delegatedAdmins.length > 0 ? (
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
