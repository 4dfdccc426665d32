import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Portal } from '@relais/domain/codes'
import { execute, FailureNotice, queryClient, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, DateTime, Inline, Notice, Quiet, Stack, Table, useToast } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnSessionsDocument,
  type OwnSessionsQuery,
} from '../../generated/graphql.ts'

type OwnSession = OwnSessionsQuery['ownSessions'][number]

const ownSessionsQuery = queryOptions({
  queryKey: ['own_sessions'],
  queryFn: async () => (await execute(OwnSessionsDocument, {})).ownSessions,
})

/** Where the viewer is signed in, and how to sign out there: in one browser, or everywhere but here. */
export function OwnSessions() {
  const { t } = useLingui()
  const { data: sessions } = useSuspenseQuery(ownSessionsQuery)
  const ending = useEnding()
  const nameOf = useSessionName()
  const portalName = usePortalName()
  const others = sessions.filter(({ isCurrent }) => !isCurrent)
  return (
    <Stack>
      <p>{t`Somewhere you do not know? Sign out there, and change your password.`}</p>
      <FailureNotice failure={ending.failure} />
      {ending.refusal === null ? null : (
        <Notice live tone="error" title={t`Nobody was signed out`}>
          {ending.refusal}
        </Notice>
      )}
      <Table
        caption={t`Where you are signed in`}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'browser',
            header: t`Browser`,
            primary: true,
            share: 3,
            cell: nameOf,
            note: ({ isCurrent }) =>
              isCurrent ? <Quiet>{t({ context: 'browser', message: 'This one' })}</Quiet> : null,
          },
          {
            key: 'portal',
            header: t`Portal`,
            share: 2,
            priority: 4,
            cell: ({ portal }) => portalName(portal),
          },
          {
            key: 'address',
            header: t`Network address`,
            share: 2,
            priority: 3,
            cell: ({ address }) => address ?? t`Not known`,
          },
          {
            key: 'since',
            header: t`Signed in`,
            share: 2,
            priority: 5,
            cell: ({ since }) => <DateTime value={since} />,
          },
          {
            key: 'seen',
            header: t`Last used`,
            share: 2,
            priority: 2,
            cell: ({ lastSeenAt }) => <DateTime value={lastSeenAt} />,
          },
        ]}
        actions={(session) =>
          session.isCurrent ? null : (
            <Button
              busy={ending.busyId === session.id}
              aria-label={t`Sign out of ${nameOf(session)}`}
              onClick={() => void ending.endOne(session)}
            >
              {t`Sign out`}
            </Button>
          )
        }
        actionsLabel={t`Actions`}
      />
      <Inline>
        <Button
          busy={ending.busyId === 'others'}
          {...(others.length === 0 ? { disabledReason: t`You are signed in nowhere else.` } : {})}
          onClick={() => void ending.endOthers()}
        >
          {t`Sign out everywhere else`}
        </Button>
      </Inline>
    </Stack>
  )
}

/** What a browser is called: "Firefox on Windows". */
function useSessionName(): (session: Pick<OwnSession, 'browser' | 'system'>) => string {
  const { t } = useLingui()
  return ({ browser, system }) => {
    if (browser !== null && system !== null) return t`${browser} on ${system}`
    return browser ?? system ?? t`A browser that does not say what it is`
  }
}

function usePortalName(): (portal: Portal) => string {
  const { t } = useLingui()
  return (portal) => {
    switch (portal) {
      case 'provider':
        return t`Provider portal`
      case 'reseller':
        return t`Reseller portal`
      case 'customer':
        return t`Customer portal`
    }
  }
}

function useEnding() {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const one = useAction(EndSessionDocument)
  const others = useAction(EndOtherSessionsDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busyId, setBusyId] = useState<string | null>(null)
  const nameOf = useSessionName()
  const read = () => queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey })
  const during = async (id: string, act: () => Promise<void>) => {
    setRefusal(null)
    setBusyId(id)
    await act()
    setBusyId(null)
  }
  return {
    busyId,
    refusal,
    failure: one.failure ?? others.failure,
    endOne: (session: OwnSession) =>
      during(session.id, async () => {
        const result = (await one.run({ input: { sessionId: session.id } }))?.endSession
        if (!result) return
        if (result.__typename === 'EndSessionSuccess') {
          const name = nameOf(session)
          toast({ message: t`Signed out: ${name}.` })
        } else setRefusal(lineOf(result))
        await read()
      }),
    endOthers: () =>
      during('others', async () => {
        const result = (await others.run({}))?.endOtherSessions
        if (result?.__typename !== 'EndOtherSessionsSuccess') return
        await read()
        toast({
          message: t`${plural(result.ended, { one: 'Signed out in # other browser.', other: 'Signed out in # other browsers.' })}`,
        })
      }),
  }
}
