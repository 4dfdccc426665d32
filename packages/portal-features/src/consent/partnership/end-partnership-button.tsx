import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { FailureNotice, FailureState, useConfirmedChange, useTypedName } from '@relais/portal-kit'
import { Button, ConfirmDialog, SkeletonRows, Stack, useToast } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { EndPartnershipDocument, type PartnershipEffect } from '../../generated/graphql.ts'
import { type PartnershipRecord, partnershipEndingQuery, refreshPartnerships } from './partnership-queries.ts'

/** Props of {@link EndPartnershipButton}. */
export type EndPartnershipButtonProps = {
  partnership: PartnershipRecord
  /** The side that is not the viewer's: its name is typed to confirm. */
  otherName: string
  /** `danger` in a menu, where it is red words. */
  kind?: 'danger'
}

/** Ends a partnership, after saying what stops and what stays, and with the name of the other side typed. */
export function EndPartnershipButton({ partnership, otherName, kind }: EndPartnershipButtonProps) {
  const { t } = useLingui()
  const toast = useToast()
  const typedName = useTypedName(otherName)
  const change = useConfirmedChange(EndPartnershipDocument, (data) => data.endPartnership)

  const end = async () => {
    const input = { partnershipId: partnership.id, confirmation: otherName }
    if (!(await change.confirm({ input }))) return
    toast({ message: t`The partnership with ${otherName} has ended.` })
    await refreshPartnerships()
  }

  return (
    <>
      <Button {...(kind ? { kind } : {})} onClick={change.start}>{t`End the partnership`}</Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`End the partnership with ${otherName}?`}
        confirmLabel={t`End the partnership`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void end()}
        typeTheName={{
          ...typedName,
          label: t`Type ${otherName} to confirm`,
        }}
      >
        <Stack gap={3}>
          <Consequences partnership={partnership} />
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}

function Consequences({ partnership }: { partnership: PartnershipRecord }) {
  const { t } = useLingui()
  const query = useQuery(partnershipEndingQuery(partnership.id))
  const words = useEffectWords(partnership, query.data?.openJointInvitations ?? null, query.data ?? null)
  if (query.error) return <FailureState error={query.error} onRetry={() => void query.refetch()} />
  if (query.isPending) return <SkeletonRows rows={4} label={t`Loading`} />
  if (query.data === null) return <p>{t`This partnership has ended, or you may not end it.`}</p>
  return (
    <Stack gap={3}>
      <strong>{t`What stops at once`}</strong>
      <ul>
        {query.data.stops.map((effect) => (
          <li key={effect}>{words(effect)}</li>
        ))}
      </ul>
      <strong>{t`What stays`}</strong>
      <ul>
        {query.data.stays.map((effect) => (
          <li key={effect}>{words(effect)}</li>
        ))}
      </ul>
    </Stack>
  )
}

function useEffectWords(
  { provider, reseller }: PartnershipRecord,
  invitations: number | null,
  counts: { runningSubscriptions: number; sharedCustomers: number } | null,
): (effect: PartnershipEffect) => string {
  const { t } = useLingui()
  const providerName = provider.legalName
  const resellerName = reseller.legalName
  const subscriptions = counts?.runningSubscriptions ?? 0
  const customers = counts?.sharedCustomers ?? 0
  return (effect) => {
    switch (effect) {
      case 'new_orders':
        return t`${providerName} can no longer order, or add licenses, with ${resellerName} as reseller on record.`
      case 'joint_invitations':
        return invitations === null
          ? t`Joint invitations to customers that are still open no longer work.`
          : t`${plural(invitations, {
              0: 'No joint invitation to a customer is open.',
              one: '# joint invitation to a customer is still open and no longer works.',
              other: '# joint invitations to customers are still open and no longer work.',
            })}`
      case 'delegated_admin':
        return t`${providerName} can no longer administer the directory of ${resellerName}.`
      case 'subscriptions':
        return t`${plural(subscriptions, {
          0: 'No subscription is running.',
          one: '# running subscription goes on until its term ends.',
          other: '# running subscriptions go on until their terms end.',
        })}`
      case 'customer_relationships':
        return t`${plural(customers, {
          0: 'You share no customer.',
          one: '# shared customer keeps its relationship with each of you, and the administration it gave.',
          other:
            '# shared customers keep their relationships with each of you, and the administration they gave.',
        })}`
      case 'history':
        return t`Orders and the activity log remain readable.`
    }
  }
}
