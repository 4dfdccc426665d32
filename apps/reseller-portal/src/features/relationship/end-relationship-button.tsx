import { useLingui } from '@lingui/react/macro'
import {
  execute,
  FailureNotice,
  queryClient,
  useAction,
  useRefusalText,
  useTypedName,
} from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  EndRelationshipDocument,
  RelationshipEndingDocument,
  type RelationshipEndingQuery,
} from '../../generated/graphql.ts'

type Ending = NonNullable<RelationshipEndingQuery['relationshipEnding']>

const endingQuery = (id: string) =>
  queryOptions({
    queryKey: ['relationship-ending', id],
    queryFn: async () => (await execute(RelationshipEndingDocument, { id })).relationshipEnding,
    staleTime: 0,
  })

/** Ends the relationship with a customer, after saying what stops and what stays, and having its name typed. */
export function EndRelationshipButton({
  relationshipId,
  onEnded,
}: {
  relationshipId: string
  onEnded: () => void
}) {
  const { t } = useLingui()
  const toast = useToast()
  const say = useRefusalText()
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | undefined>()
  const { data: ending } = useQuery({ ...endingQuery(relationshipId), enabled: open })
  const typedName = useTypedName(ending?.confirmation ?? '')
  const action = useAction(EndRelationshipDocument)

  const confirm = async ({ confirmation, customerName }: Ending) => {
    const result = (await action.run({ input: { relationshipId, confirmation } }))?.endRelationship
    if (!result) return
    if (result.__typename !== 'EndRelationshipSuccess') {
      const { message, remedy } = say(result)
      return setRefused(`${message} ${remedy}`)
    }
    setOpen(false)
    onEnded()
    await queryClient.invalidateQueries({ queryKey: ['customers'] })
    toast({ message: t`The relationship with ${customerName} has ended.` })
  }

  return (
    <>
      <Button busy={open && !ending} onClick={() => setOpen(true)}>{t`End the relationship`}</Button>
      {ending ? (
        <ConfirmDialog
          open={open}
          title={t`End the relationship with ${ending.customerName}?`}
          confirmLabel={t`End the relationship`}
          cancelLabel={t`Cancel`}
          busy={action.busy}
          error={refused}
          typeTheName={{
            ...typedName,
            label: t`Type ${ending.confirmation} to confirm`,
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
  const running = ending.runningSubscriptions
  return (
    <>
      <p>{t`What stops at once: you no longer see this customer's account, and no provider can order for it with you on record.`}</p>
      {ending.administrations.length > 0 ? (
        <p>{t`Your administration of its directory ends as well.`}</p>
      ) : null}
      <p>
        {running === 0
          ? t`What stays: orders and subscriptions that already exist keep their history.`
          : t`What stays: subscriptions that run with you on record (${running}) go on to the end of their term.`}
      </p>
      <p>{t`To work together again, the customer has to accept a new invitation.`}</p>
    </>
  )
}
