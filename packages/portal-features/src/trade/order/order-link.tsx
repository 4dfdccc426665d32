import { TextLink } from '@relais/portal-kit'
import { Unbroken } from '@relais/ui'
import { featurePaths } from '../../feature-paths.ts'

/** A link to an order, in the words of its number: one word, to be read and copied whole. */
export function OrderLink({ order }: { order: { id: string; number: string } }) {
  return (
    <Unbroken>
      <TextLink to={featurePaths.order} params={{ orderId: order.id }}>
        {order.number}
      </TextLink>
    </Unbroken>
  )
}
