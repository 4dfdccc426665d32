import { useLingui } from '@lingui/react/macro'
import { Quiet } from '@relais/ui'
import { useFormat } from '../format/format.ts'
import { clockAhead, serverNow } from '../session/clock.ts'
import { useViewer } from '../session/viewer-context.ts'

/** In a demo whose clock was moved: what day it is there. Nothing elsewhere. */
export function ClockHint() {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  if (clockAhead(useViewer()) === 0) return null
  const today = formatDate(serverNow().toISOString())
  return <Quiet>{t`Clock of this demo: ${today}`}</Quiet>
}
