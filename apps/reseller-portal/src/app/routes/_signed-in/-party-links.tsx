import type { PartyLinks } from '@relais/portal-features/trade'
import { TextLink } from '@relais/portal-kit'
import { paths } from '../../../paths.ts'

/** The parties of a trade that are not the reseller itself, each as a link to its page. */
export const partyLinks = {
  customer: ({ id, legalName, viewerCanOpen }) =>
    viewerCanOpen ? (
      <TextLink to={paths.customer} params={{ customerId: id }}>
        {legalName}
      </TextLink>
    ) : (
      legalName
    ),
  provider: ({ id, legalName }) => (
    <TextLink to={paths.indirectProvider} params={{ providerId: id }}>
      {legalName}
    </TextLink>
  ),
} satisfies PartyLinks
