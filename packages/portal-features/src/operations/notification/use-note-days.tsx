import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { byDay, DateTime, dayName, dayOf, type NoteDay, useLocale, useNow, useTimeZone } from '@relais/ui'
import type { ReactNode } from 'react'
import type { Notification } from './notification-queries.ts'
import { notificationSigns } from './notification-sign.ts'
import { NotificationWords } from './notification-words.tsx'

/** How notifications stand in a list. */
export type NoteOptions = {
  /** Whether it is marked as not seen before. */
  isFresh: (row: Notification) => boolean
  /** The link of one was followed. */
  onFollow: (row: Notification) => void
  /** What can be done with one, beside it. */
  act?: (row: Notification) => ReactNode
}

/** Notifications, newest first, under the days of the reader. */
export function useNoteDays(rows: readonly Notification[], options: NoteOptions): readonly NoteDay[] {
  const { t } = useLingui()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const now = useNow()()
  const today = dayOf(now, timeZone)
  const { isFresh, onFollow, act } = options
  return byDay(rows, ({ createdAt }) => new Date(createdAt), timeZone).map(({ date, items }) => ({
    key: date,
    name: dayName(date, now, locale, timeZone),
    notes: items.map((row) => ({
      key: row.id,
      ...notificationSigns[row.kind],
      what: (
        <TextLink to={row.path} onClick={() => onFollow(row)}>
          <NotificationWords notification={row} />
        </TextLink>
      ),
      detail: <DateTime value={row.createdAt} display={date === today ? 'relative' : 'time'} />,
      fresh: isFresh(row) ? t`Unread` : null,
      act: act?.(row),
    })),
  }))
}
