import { TextLink } from '@relais/portal-kit'
import { featurePaths } from '../../feature-paths.ts'

/** A link to a subscription, in the words of its name. */
export function SubscriptionLink({ id, name }: { id: string; name: string }) {
  return (
    <TextLink to={featurePaths.subscription} params={{ subscriptionId: id }}>
      {name}
    </TextLink>
  )
}
