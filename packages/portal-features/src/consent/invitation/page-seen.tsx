import { useLingui } from '@lingui/react/macro'
import { Quiet, SeenBy, Stack } from '@relais/ui'
import type { InvitationPreviewQuery } from '../../generated/graphql.ts'
import { AuthorizeGrants } from '../partnership/authorize-grants.tsx'
import { InvitationTerms } from './invitation-terms.tsx'

type Page = NonNullable<InvitationPreviewQuery['invitationPreview']>['page']

/** The page behind the link of a draft, in the colors of who will read it: a reseller what it would authorize, a customer what it would consent to. */
export function PageSeen({ page }: { page: Page }) {
  const { t } = useLingui()
  const ofReseller = page.kind === 'partnership'
  return (
    <Stack gap={6}>
      <Quiet>
        {ofReseller
          ? t`The page behind the link, as the reseller sees it before it signs in.`
          : t`The page behind the link, as the customer sees it before it signs in.`}
      </Quiet>
      <SeenBy party={ofReseller ? 'reseller' : 'customer'}>
        <Stack gap={6}>
          {ofReseller ? (
            <AuthorizeGrants invitation={page} organization={null} />
          ) : (
            <InvitationTerms invitation={page} organization={null} />
          )}
        </Stack>
      </SeenBy>
    </Stack>
  )
}
