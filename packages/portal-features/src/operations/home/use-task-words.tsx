import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '@relais/portal-kit'
import { formatRelative, useLocale, useNow } from '@relais/ui'
import type { ReactNode } from 'react'
import type { HomeTask } from './home-queries.ts'

/** A sentence of a home page in words. */
export type TaskWords = { what: ReactNode; due?: string | undefined; detail?: string | undefined }

/** What a home page says of a task. */
export function useTaskWords(): (task: HomeTask) => TaskWords {
  const { t } = useLingui()
  const { formatDate, formatMoney } = useFormat()
  const [locale, now] = [useLocale(), useNow()]
  const ago = (instant: string | null) =>
    instant === null ? '' : formatRelative(new Date(instant), now(), locale)
  const inDays = (instant: string | null) =>
    instant === null ? undefined : formatRelative(new Date(instant), now(), locale)
  const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')

  return (task) => {
    const { detail, due, at } = task
    const name = <strong>{task.name}</strong>
    const count = task.quantity ?? 0
    const day = due === null ? '' : formatDate(due)
    const when = ago(at)
    const untilLink = due === null ? null : t`link expires on ${day}`
    const price = task.price ? formatMoney(task.price.amount, task.price.currency) : null
    switch (task.kind) {
      case 'invitation_opened':
        return {
          what: (
            <Trans>
              {name} opened your invitation {when}, no answer yet
            </Trans>
          ),
          detail: joined(detail, untilLink),
        }
      case 'invitation_unopened':
        return {
          what: <Trans>{name} has not opened your invitation</Trans>,
          detail: joined(detail, t`sent ${when}`, untilLink),
        }
      case 'invitation_undelivered':
        return {
          what: <Trans>Your invitation to {name} was not delivered</Trans>,
          detail: joined(detail, t`sent ${when}`),
        }
      case 'invitation_expired':
        return {
          what: <Trans>Your invitation to {name} has expired</Trans>,
          detail: joined(detail, when),
        }
      case 'invitation_declined':
        return { what: <Trans>{name} declined your invitation</Trans>, detail: joined(detail, when) }
      case 'invitation_accepted':
        return { what: <Trans>{name} accepted your invitation</Trans>, detail: joined(detail, when) }
      case 'invitation_draft':
        return {
          what: <Trans>Your invitation to {name} is still a draft</Trans>,
          detail: joined(detail, t`saved ${when}`),
        }
      case 'subscription_ending': {
        const licenses = t`${plural(count, { one: '# license ends', other: '# licenses end' })}`
        const another = price === null ? null : t`${price} for another term`
        return {
          what: (
            <Trans>
              {name}: {licenses} on {day}
            </Trans>
          ),
          due: inDays(due),
          detail: joined(detail, another),
        }
      }
      case 'administration_ending':
        return {
          what: (
            <Trans>
              Your access to {name} ends on {day}
            </Trans>
          ),
          due: inDays(due),
          detail: t`You will no longer manage its people and licenses`,
        }
      case 'own_administration_ending':
        return {
          what: (
            <Trans>
              The access of {name} to your directory ends on {day}
            </Trans>
          ),
          due: inDays(due),
          detail: t`It will no longer manage your people and licenses`,
        }
      case 'cart_left': {
        const lines = t`${plural(count, { one: '# line', other: '# lines' })}`
        return {
          what: <Trans>Your order for {name} is not placed yet</Trans>,
          detail: joined(lines, t`changed ${when}`),
        }
      }
      case 'licenses_used_up':
        return {
          what: <Trans>Every license of {name} is in use</Trans>,
          detail: t`${plural(count, { one: '# license', other: '# licenses' })}`,
        }
      case 'licenses_unused':
        return {
          what: <Trans>Nobody has a license of {name} yet</Trans>,
          detail: t`${plural(count, { one: '# license bought', other: '# licenses bought' })}`,
        }
      case 'order_placed':
        return { what: <Trans>{name} ordered for you</Trans>, detail: joined(detail, when) }
      case 'mails_failed':
        return {
          what: t`${plural(count, { one: '# email reached nobody in the last 7 days', other: '# emails reached nobody in the last 7 days' })}`,
          detail: joined(task.name, detail, when),
        }
      case 'mails_waiting':
        return {
          what: t`${plural(count, { one: '# email is waiting to be sent', other: '# emails are waiting to be sent' })}`,
          detail: joined(t`the oldest: ${when}`, t`check the worker and the mail server`),
        }
    }
  }
}
