import { useLingui } from '@lingui/react'
import { Unbroken } from '@relais/ui'
import type { Notification } from './notification-queries.ts'
import { notificationSentences } from './notification-sentence.ts'

/** What a notification says, in the language of the screen. A number in it is one word: no line ends at its hyphen. */
export function NotificationWords({ notification: { kind, values } }: { notification: Notification }) {
  const { i18n } = useLingui()
  const sentence = i18n._(
    notificationSentences[kind].id,
    Object.fromEntries(values.map(({ name, value }) => [name, value])),
  )
  const number = values.find(({ name }) => name === 'number')?.value ?? ''
  const at = number === '' ? -1 : sentence.indexOf(number)
  if (at < 0) return sentence
  return (
    <>
      {sentence.slice(0, at)}
      <Unbroken>{number}</Unbroken>
      {sentence.slice(at + number.length)}
    </>
  )
}
