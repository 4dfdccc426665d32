import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import {
  executeInSession,
  FailureNotice,
  PagePending,
  serverNow,
  useAction,
  useFormat,
  useRefusalLine,
} from '@relais/portal-kit'
import { Button, DateField, dayOf, DialogFooter, Segmented, Stack, useToast } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ShortenDelegatedAdminRelationshipDocument } from '../../generated/graphql.ts'
import { forgetPartners, type ListedPartner } from './relationship-queries.ts'

/** Props of {@link ShortenQuestion}. */
export type ShortenQuestionProps = {
  partnerName: string
  delegatedAdmin: Pick<ListedPartner['delegatedAdmins'][number], 'id' | 'endsAt'>
  onClose: () => void
}

/** Days ahead that are offered to be pressed, where they are earlier. */
const offered = [0, 7, 30, 90] as const
const dayLength = 86_400_000

/** Until which day, and what comes of it: the server tries each day that is chosen. */
export function ShortenQuestion({
  partnerName,
  delegatedAdmin: { id, endsAt },
  onClose,
}: ShortenQuestionProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const { formatDate, timeZone } = useFormat()
  const dayAhead = (days: number) => dayOf(new Date(serverNow().getTime() + days * dayLength), timeZone)
  const endDay = dayOf(new Date(endsAt), timeZone)
  const earlier = offered.filter((days) => dayAhead(days) < endDay)
  const [lastDay, setLastDay] = useState(() => dayAhead(earlier.filter((days) => days <= 30).at(-1) ?? 0))
  const input = { id, lastDay }
  const tried = useQuery({
    queryKey: ['shortened', input],
    queryFn: async () => {
      const attempt = { input, idempotencyKey: crypto.randomUUID(), dryRun: true }
      const data = await executeInSession(ShortenDelegatedAdminRelationshipDocument, attempt)
      return data.shortenDelegatedAdminRelationship
    },
    enabled: lastDay !== '',
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  const shorten = useAction(ShortenDelegatedAdminRelationshipDocument)
  const [refused, setRefused] = useState<string>()
  const answer = tried.data
  const fits = answer?.__typename === 'ShortenDelegatedAdminRelationshipSuccess' ? answer : null
  const obstacle = answer && 'code' in answer ? lineOf(answer) : refused

  const choose = (day: string) => {
    setRefused(undefined)
    setLastDay(day)
  }
  const run = async () => {
    const result = (await shorten.run({ input }))?.shortenDelegatedAdminRelationship
    if (!result) return
    if ('code' in result) return setRefused(lineOf(result))
    onClose()
    const until = formatDate(result.endsAt)
    toast({ message: t`${partnerName} administers your directory until ${until}.` })
    await forgetPartners()
  }

  const names: Readonly<Record<(typeof offered)[number], string>> = {
    0: t`Today`,
    7: t`In 7 days`,
    30: t`In 30 days`,
    90: t`In 90 days`,
  }
  const before = formatDate(endsAt)
  const until = fits ? formatDate(fits.endsAt) : ''
  return (
    <>
      <Stack gap={4}>
        {earlier.length === 0 ? null : (
          <Segmented
            label={t`Ends`}
            options={earlier.map((days) => ({ value: dayAhead(days), label: names[days] }))}
            value={lastDay}
            onChange={choose}
          />
        )}
        <DateField
          label={t`Last day`}
          value={lastDay}
          error={obstacle}
          onChange={choose}
          placeholder={t`dd/mm/yyyy`}
          invalidLabel={t`Type a day as 28/11/2026.`}
        />
        {tried.isFetching ? <PagePending /> : null}
        {fits ? (
          <div aria-live="polite">
            <Stack gap={3}>
              <p>{t`${partnerName} can work in your directory until ${until}, instead of ${before}. Until then nothing changes, and the relationship and your subscriptions stay.`}</p>
              <p>{t`You and ${partnerName} get an email about it. For more time, you would have to accept a new invitation.`}</p>
            </Stack>
          </div>
        ) : null}
        <FailureNotice failure={tried.error instanceof GraphqlRequestError ? tried.error : shorten.failure} />
      </Stack>
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        {fits ? (
          <Button kind="primary" busy={shorten.busy} onClick={() => void run()}>
            {t`Shorten to ${until}`}
          </Button>
        ) : null}
      </DialogFooter>
    </>
  )
}
