import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useConfirmedChange } from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { EndDelegatedAdminDocument } from '../../generated/graphql.ts'
import { type PartnershipRecord, refreshPartnerships } from '../partnership/partnership-queries.ts'

/** Props of {@link WithdrawDelegatedAdminButton}. */
export type WithdrawDelegatedAdminButtonProps = {
  partnership: Pick<PartnershipRecord, 'delegatedAdmin' | 'provider' | 'reseller'>
  /** `danger` in a menu, where it is red words. */
  kind?: 'danger'
}

/**
 * Takes the administration of the reseller's own tenant back from a provider and keeps the partnership (SPEC J2.3).
 * Shows nothing where none runs. For the reseller's side, where `viewerCan.endAdministration`.
 */
export function WithdrawDelegatedAdminButton({ partnership, kind }: WithdrawDelegatedAdminButtonProps) {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(EndDelegatedAdminDocument, (data) => data.endDelegatedAdminRelationship)
  const { delegatedAdmin } = partnership
  const providerName = partnership.provider.legalName
  const resellerName = partnership.reseller.legalName
  if (delegatedAdmin === null) return null

  const withdraw = async () => {
    if (!(await change.confirm({ input: { id: delegatedAdmin.id } }))) return
    toast({ message: t`${providerName} no longer administers your directory.` })
    await refreshPartnerships()
  }

  return (
    <>
      <Button {...(kind ? { kind } : {})} onClick={change.start}>{t`Withdraw administration`}</Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`Withdraw the administration from ${providerName}?`}
        confirmLabel={t`Withdraw administration`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void withdraw()}
      >
        <Stack gap={3}>
          <strong>{t`What stops at once`}</strong>
          <ul>
            <li>{t`${providerName} can no longer administer the directory of ${resellerName}.`}</li>
          </ul>
          <strong>{t`What stays`}</strong>
          <ul>
            <li>{t`The partnership: ${providerName} can go on ordering for the customers you share.`}</li>
            <li>{t`Your customers, their subscriptions, and the administration they gave.`}</li>
          </ul>
          <p>{t`To give it back later, the partnership would have to be ended and made again.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}
