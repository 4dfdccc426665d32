import { useLingui } from '@lingui/react/macro'
import { MembershipEntries, useDayText } from '@relais/portal-features/enrollment'
import {
  FailureNotice,
  Page,
  Panel,
  queryClient,
  useAction,
  useFormat,
  useRefusalLine,
} from '@relais/portal-kit'
import {
  Button,
  CopyButton,
  DateTime,
  DescriptionList,
  EmptyState,
  Inline,
  Notice,
  RetryIcon,
  Section,
  Stack,
  StatusDot,
  useToast,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RefreshMembershipDocument } from '../../generated/graphql.ts'
import { type OwnMembershipRecord, ownMembershipQuery } from './own-membership-queries.ts'

/** The membership of the own organization: its partner ID, and what the registry says it gives. */
export function MembershipPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Membership`}
      sentence={t`Your partner ID, and the benefits, incentives and competencies that the membership registry names for it.`}
    >
      <Panel rows={6}>
        <Membership />
      </Panel>
    </Page>
  )
}

function Membership() {
  const { t } = useLingui()
  const { data: membership } = useSuspenseQuery(ownMembershipQuery)
  if (membership === null) return <Notice>{t`Only the people of a reseller see a membership.`}</Notice>
  const { partnerId, profile } = membership
  if (partnerId === null)
    return (
      <EmptyState title={t`No partner ID yet`}>
        {t`Your organization was given its account without one. The operator of this installation can put one on record.`}
      </EmptyState>
    )
  return (
    <Stack gap={6}>
      <Section title={t`Partner ID`} action={<Refresh membership={membership} />}>
        <Facts partnerId={partnerId} profile={profile} />
      </Section>
      {profile === null ? null : <MembershipEntries entries={profile.entries} />}
    </Stack>
  )
}

function Facts({ partnerId, profile }: { partnerId: string; profile: OwnMembershipRecord['profile'] }) {
  const { t } = useLingui()
  const day = useDayText()
  const id = (
    <Inline gap={1}>
      {partnerId}
      <CopyButton value={partnerId} label={t`Copy ${partnerId}`} copiedLabel={t`Copied`} />
    </Inline>
  )
  if (profile === null)
    return (
      <Stack>
        <DescriptionList facts={[{ term: t`Partner ID`, value: id }]} />
        <Notice>{t`The registry was not asked yet what your membership gives. Refresh to see it.`}</Notice>
      </Stack>
    )
  const { legalName, state, memberSince, endedOn, source, writtenAt, refreshedAt } = profile
  return (
    <DescriptionList
      facts={[
        { term: t`Partner ID`, value: id },
        { term: t`Name in the registry`, value: legalName },
        {
          term: t`Membership`,
          value:
            state === 'active' ? (
              <StatusDot tone="success">{t({ context: 'membership', message: 'Active' })}</StatusDot>
            ) : (
              <StatusDot tone="warning">{t({ context: 'membership', message: 'Ended' })}</StatusDot>
            ),
        },
        { term: t`Member since`, value: memberSince === null ? null : day(memberSince) },
        { term: t`Ends on`, value: endedOn === null ? t`No end known` : day(endedOn) },
        {
          term: t`Written in the registry`,
          value: (
            <Inline gap={1}>
              <DateTime value={writtenAt} display="date" />
              <span>{source === 'import' ? t`by an import` : t`by hand`}</span>
            </Inline>
          ),
        },
        { term: t`Asked for you`, value: <DateTime value={refreshedAt} display="dateTime" /> },
      ]}
    />
  )
}

function Refresh({ membership }: { membership: OwnMembershipRecord }) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const { formatDateTime } = useFormat()
  const action = useAction(RefreshMembershipDocument)
  const [refused, setRefused] = useState<string | undefined>()
  const { viewerCan, refreshableAt } = membership
  if (!viewerCan.refresh && refreshableAt === null) return null
  const until = refreshableAt === null ? '' : formatDateTime(refreshableAt)
  const press = async () => {
    setRefused(undefined)
    const answer = (await action.run({}))?.refreshMembership
    if (!answer) return
    if (answer.__typename !== 'RefreshMembershipSuccess') {
      setRefused(lineOf(answer))
      return
    }
    queryClient.setQueryData(ownMembershipQuery.queryKey, answer.membership)
    toast({ message: t`This is what the registry says now.` })
  }
  return (
    <Stack gap={2}>
      <Button
        icon={RetryIcon}
        busy={action.busy}
        disabledReason={viewerCan.refresh ? undefined : t`The registry can be asked again on ${until}.`}
        onClick={() => void press()}
      >
        {t({ context: 'membership', message: 'Refresh' })}
      </Button>
      <FailureNotice failure={action.failure} />
      {refused === undefined ? null : (
        <Notice tone="error" live>
          {refused}
        </Notice>
      )}
    </Stack>
  )
}
