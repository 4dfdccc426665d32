import { useLingui } from '@lingui/react/macro'
import { useDelegatedRoleName } from '@relais/portal-features/consent'
import { LinkButton, useFormat } from '@relais/portal-kit'
import { DescriptionList, Inline, Notice, Section, Stack } from '@relais/ui'
import { paths } from '../../paths.ts'
import type { Receipt } from './invitation-queries.ts'

/** What was accepted, as it also goes out by mail. */
export function ConsentReceipt({ receipt }: { receipt: Receipt }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const roleName = useDelegatedRoleName()
  const { delegatedAdmin, agreementVersion } = receipt
  const administrator = delegatedAdmin?.partnerName ?? ''
  const until = delegatedAdmin ? formatDateTime(delegatedAdmin.endsAt) : ''
  const roles = delegatedAdmin?.roles.map(roleName).join(', ') ?? ''
  return (
    <Stack gap={4}>
      <Notice tone="success" title={t({ context: 'notice', message: 'Accepted' })} live>
        {t`A receipt is on its way to your email address.`}
      </Notice>
      <Section title={t`What you accepted`}>
        <DescriptionList
          facts={[
            ...receipt.partners.map(({ existedBefore, legalName, partnerKind }) => ({
              term: legalName,
              value: existedBefore
                ? t`The relationship was there before and stays.`
                : partnerKind === 'reseller'
                  ? t`Is your reseller now.`
                  : t`Is an indirect provider now: it may place orders for you.`,
            })),
            {
              term: t`Administration`,
              value: delegatedAdmin
                ? t`${administrator}, until ${until}, with these roles: ${roles}.`
                : t`Nobody got the right to administer your directory.`,
            },
            {
              term: t`Customer agreement`,
              value: agreementVersion === null ? null : t`Version ${agreementVersion} accepted`,
            },
            { term: t`On`, value: formatDateTime(receipt.acceptedAt) },
          ]}
        />
      </Section>
      <p>{t`On the page Partner relationships you can remove administration or end a relationship at any time.`}</p>
      <Inline>
        <LinkButton
          kind="primary"
          to={paths.partnerRelationships}
        >{t`See your partner relationships`}</LinkButton>
      </Inline>
    </Stack>
  )
}
