import { useLingui } from '@lingui/react/macro'
import { type Refusal, useFormat, useRefusalText } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import type { ReactNode } from 'react'

/** What stands in the way of an order or of more licenses, as the schema says it. */
export type TradeObstacle = Refusal & {
  /** With whom the partnership was that ended. */
  resellerName?: string | null
  /** ISO 8601 text. */
  partnershipEndedAt?: string | null
}

/** Props of {@link ObstacleNotice}. */
export type ObstacleNoticeProps = {
  obstacle: TradeObstacle
  /** Where a reseller is invited: shown where that is the cure. */
  invite: ReactNode
  /** True where it appears after an act. */
  live?: boolean
}

const curedByInviting: readonly string[] = ['no_reseller', 'reseller_not_partner']

/** Says what stands in the way, with whom a partnership ended and when, what to do, and leads there. */
export function ObstacleNotice({ obstacle, invite, live = false }: ObstacleNoticeProps) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { message, remedy } = useRefusalText()(obstacle)
  const { resellerName, partnershipEndedAt } = obstacle
  const ending = (name: string, at: string) => {
    const date = formatDate(at)
    return t`Your partnership with ${name} ended on ${date}.`
  }
  return (
    <Notice tone="warning" title={message} live={live}>
      <Stack gap={2}>
        <p>
          {resellerName && partnershipEndedAt ? `${ending(resellerName, partnershipEndedAt)} ` : null}
          {remedy}
        </p>
        {curedByInviting.includes(obstacle.code) ? <span>{invite}</span> : null}
      </Stack>
    </Notice>
  )
}
