import { useLingui } from '@lingui/react/macro'
import { execute, FailureNotice, queryClient, useConfirmedChange, useTypedName } from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { queryOptions, useQuery } from '@tanstack/react-query'
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

/** An entry of a menu that ends the relationship with a customer, after saying what stops and what stays, and having its name typed. */
export function EndRelationshipButton({
  relationshipId,
  onEnded,
}: {
  relationshipId: string
  onEnded: () => void
}) {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(EndRelationshipDocument, (data) => data.endRelationship)
  const { open } = change.dialog
  const { data: ending } = useQuery({ ...endingQuery(relationshipId), enabled: open })
  const typedName = useTypedName(ending?.confirmation ?? '')

  const confirm = async ({ confirmation, customerName }: Ending) => {
    if (!(await change.confirm({ input: { relationshipId, confirmation } }))) return
    onEnded()
    await queryClient.invalidateQueries({ queryKey: ['customers'] })
    toast({ message: t`The relationship with ${customerName} has ended.` })
  }

  return (
    <>
      <Button kind="danger" busy={open && !ending} onClick={change.start}>
        {t`End the relationship`}
      </Button>
      {ending ? (
        <ConfirmDialog
          {...change.dialog}
          title={t`End the relationship with ${ending.customerName}?`}
          confirmLabel={t`End the relationship`}
          cancelLabel={t`Cancel`}
          typeTheName={{
            ...typedName,
            label: t`Type ${ending.confirmation} to confirm`,
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
  const running = ending.runningSubscriptions
  return (
    <>
      <p>{t`What stops at once: you no longer see this customer's account, and no provider can order for it with you on record.`}</p>
      {ending.delegatedAdmins.length > 0 ? (
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
