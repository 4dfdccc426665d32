import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { Section, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { partnerRelationshipsQuery } from './relationship-queries.ts'

/** Who may act for the organization, in two lines for the home page. */
export function PartnerSummary() {
  const { t } = useLingui()
  const query = useSuspenseInfiniteQuery(partnerRelationshipsQuery({}))
  const partners = query.data.pages.flatMap((page) => page.nodes)
  const names = partners.map(({ partnerName }) => partnerName).join(', ')
  const administrators = partners
    .filter(({ delegatedAdmins }) => delegatedAdmins.length > 0)
    .map(({ partnerName }) => partnerName)
    .join(', ')
  return (
    <Section
      title={t`Partners`}
      action={<TextLink to={paths.partnerRelationships}>{t`All partner relationships`}</TextLink>}
    >
      <Stack gap={3}>
        {partners.length === 0 ? (
          <p>{t`No partner may act for you yet. A partner who wants to sends an email with a personal link: it shows who asks for what, and you accept or decline.`}</p>
        ) : (
          <>
            <p>{t`Partners that may act for you: ${names}.`}</p>
            <p>
              {administrators === ''
                ? t`Nobody but you administers your directory.`
                : t`Partners that administer a part of your directory: ${administrators}.`}
            </p>
          </>
        )}
      </Stack>
    </Section>
  )
}
