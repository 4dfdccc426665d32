import { useLingui } from '@lingui/react/macro'
import type { NotificationTopic, TopicLock } from '@relais/domain/codes'
import { FailureNotice, queryClient, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, Checkbox, ChoiceGroup, Inline, Notice, Stack, useToast } from '@relais/ui'
import { type FormEvent, useState } from 'react'
import { type NotificationChoicesQuery, SaveNotificationChoicesDocument } from '../../generated/graphql.ts'

type Choice = NotificationChoicesQuery['notificationChoices'][number]

/** Two boxes for each topic; what cannot be turned off says why. */
export function NotificationChoicesForm({ choices }: { choices: readonly Choice[] }) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const topicName = useTopicName()
  const lockText = useLockText()
  const action = useAction(SaveNotificationChoicesDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [wanted, want] = useState(choices)
  const set = (topic: NotificationTopic, change: Partial<Choice>) =>
    want(wanted.map((choice) => (choice.topic === topic ? { ...choice, ...change } : choice)))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    const kept = wanted
      .filter(({ lock }) => lock === null)
      .map(({ topic, byMail, inPortal }) => ({ topic, byMail: byMail ?? true, inPortal: inPortal ?? true }))
    const result = (await action.run({ input: { choices: kept } }))?.saveNotificationChoices
    if (!result) return
    if (result.__typename !== 'SaveNotificationChoicesSuccess') {
      setRefusal(lineOf(result))
      return
    }
    await queryClient.invalidateQueries({ queryKey: ['notification_choices'] })
    toast({ message: t`Saved. It holds from now on.` })
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-label={t`What you are told`}>
      <Stack gap={6}>
        <FailureNotice failure={action.failure} />
        {refusal === null ? null : (
          <Notice live tone="error" title={t`Nothing was saved`}>
            {refusal}
          </Notice>
        )}
        {wanted.map(({ topic, byMail, inPortal, lock }) => (
          <ChoiceGroup
            key={topic}
            label={topicName(topic)}
            {...(lock === null ? {} : { description: lockText(lock) })}
          >
            <Inline gap={6}>
              {byMail === null ? null : (
                <Checkbox
                  label={t`By email`}
                  checked={byMail}
                  disabled={lock !== null}
                  onChange={(event) => set(topic, { byMail: event.currentTarget.checked })}
                />
              )}
              {inPortal === null ? null : (
                <Checkbox
                  label={t`Behind the bell`}
                  checked={inPortal}
                  disabled={lock !== null}
                  onChange={(event) => set(topic, { inPortal: event.currentTarget.checked })}
                />
              )}
            </Inline>
          </ChoiceGroup>
        ))}
        <Inline>
          <Button type="submit" kind="primary" busy={action.busy}>
            {t`Save`}
          </Button>
        </Inline>
      </Stack>
    </form>
  )
}

function useTopicName(): (topic: NotificationTopic) => string {
  const { t } = useLingui()
  return (topic) => {
    switch (topic) {
      case 'orders':
        return t`Orders and licenses`
      case 'partnerships':
        return t`Partnerships that begin and end`
      case 'relationships':
        return t`Customers and partners: accepted, and ended`
      case 'invitations':
        return t`Your invitations that are declined, or whose link was cut`
      case 'listing':
        return t`Your listing in the directory of providers`
      case 'users':
        return t`Users that others add to your organization`
      case 'administration':
        return t`Who administers a directory, and until when`
      case 'consents':
        return t`Receipts of what you agreed to`
      case 'account':
        return t`Your own account: passwords, address, access`
    }
  }
}

function useLockText(): (lock: TopicLock) => string {
  const { t } = useLingui()
  return (lock) =>
    lock === 'consent'
      ? t`Always comes: it is your receipt.`
      : t`Always comes: it tells you when somebody else gets at something.`
}
