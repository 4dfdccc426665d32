import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { invitationRequestFilters } from '@relais/domain/codes'
import {
  forgetInvitationRequests,
  type InvitationRequestRecord,
  invitationRequestsQuery,
  type InvitationRequestView,
  RequestStatus,
} from '@relais/portal-features/consent'
import {
  countSet,
  FailureNotice,
  isNarrowed,
  KeysetList,
  LinkButton,
  ListFilter,
  ListFilters,
  narrowed,
  Page,
  TextLink,
  useAction,
  useRefusalLine,
} from '@relais/portal-kit'
import {
  Button,
  DateTime,
  DescriptionList,
  EmptyState,
  ListSheet,
  ListTools,
  OrganizationTile,
  Table,
  useToast,
  WrittenText,
} from '@relais/ui'
import { WithdrawInvitationRequestDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'

/** What the URL keeps of the own requests. */
export type OwnRequestsView = InvitationRequestView & {
  /** Id of the request whose row is open. */
  show?: string
}

/** Props of {@link OwnRequestsPage}. */
export type OwnRequestsPageProps = { view: OwnRequestsView; onViewChange: (view: OwnRequestsView) => void }

/** What this reseller asked providers, and what they answered. */
export function OwnRequestsPage({ view, onViewChange }: OwnRequestsPageProps) {
  const { t } = useLingui()
  const { show, ...closed } = view
  const words = { open: t`Waiting for an answer`, over: t`Answered, taken back or lapsed` }
  return (
    <Page
      title={t`Requests to be invited`}
      trail={[<TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>]}
      sentence={t`The providers you asked, and their answers. An invitation itself comes by email. None learns of the others.`}
      action={<LinkButton to={paths.findProvider}>{t`Find a provider`}</LinkButton>}
    >
      <ListSheet>
        <ListTools>
          <ListFilters
            active={countSet(view, ['filter'])}
            onClear={() => onViewChange(narrowed(view, { filter: '' }))}
          >
            <ListFilter
              label={t`Status`}
              all={t({ context: 'requests', message: 'All' })}
              options={invitationRequestFilters.map((value) => ({ value, label: words[value] }))}
              value={view.filter}
              onChange={(filter) => onViewChange(narrowed(view, { filter }))}
            />
          </ListFilters>
        </ListTools>
        <KeysetList
          query={invitationRequestsQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more
              ? t`${shown} requests shown, more follow`
              : t`${plural(shown, { one: '# request', other: '# requests' })}`
          }
          empty={
            <EmptyState
              title={t`No requests yet`}
              action={
                <LinkButton kind="primary" to={paths.findProvider}>
                  {t`Find a provider`}
                </LinkButton>
              }
            >
              {t`Find a provider in the directory and ask it for an invitation. Its answer appears here.`}
            </EmptyState>
          }
          narrowing={
            isNarrowed(view, ['filter'])
              ? {
                  title: t`No request found`,
                  sentence: t`No request stands like this.`,
                  clearLabel: t`Show all requests`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        >
          {(rows) => (
            <Table
              caption={t`Requests to be invited`}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'provider',
                  header: t`Provider`,
                  primary: true,
                  tile: (row) => <OrganizationTile name={row.providerName} party="provider" />,
                  cell: (row) => row.providerName,
                },
                {
                  key: 'asked',
                  header: t`Asked`,
                  fit: true,
                  priority: 3,
                  card: 'second',
                  cell: (row) => <DateTime value={row.createdAt} />,
                },
                {
                  key: 'status',
                  header: t`Status`,
                  fit: true,
                  card: 'third',
                  cell: (row) => <RequestStatus status={row.status} isPrepared={false} />,
                },
              ]}
              expansion={{
                openKey: show ?? null,
                onOpenChange: (id) => onViewChange(id === null ? closed : { ...closed, show: id }),
                label: (row) => t`Details of your request to ${row.providerName}`,
                render: (row) => <Details request={row} />,
              }}
              actionsLabel={t`Actions`}
              actions={(row) => (row.viewerCan.withdraw ? <WithdrawButton request={row} /> : null)}
            />
          )}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}

function Details({ request }: { request: InvitationRequestRecord }) {
  const { t } = useLingui()
  const { name, message, answer, language, status, expiresAt, closedAt, mail } = request
  return (
    <DescriptionList
      facts={[
        { term: t`Asked by`, value: name },
        { term: t`The answer goes to`, value: mail },
        {
          term: t`What you wrote`,
          value: message === null ? null : <WrittenText language={language}>{message}</WrittenText>,
        },
        {
          term: t`Can be answered until`,
          value: status === 'open' ? <DateTime value={expiresAt} display="date" /> : null,
        },
        { term: t`Closed`, value: closedAt === null ? null : <DateTime value={closedAt} /> },
        {
          term: t`The answer`,
          value: answer === null ? null : <WrittenText language={language}>{answer}</WrittenText>,
        },
      ]}
    />
  )
}

function WithdrawButton({ request: { id, providerName } }: { request: InvitationRequestRecord }) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const withdraw = useAction(WithdrawInvitationRequestDocument)
  const press = async () => {
    const answer = (await withdraw.run({ input: { requestId: id } }))?.withdrawInvitationRequest
    if (!answer) return
    toast({
      message: 'code' in answer ? lineOf(answer) : t`Your request to ${providerName} is taken back.`,
    })
    await forgetInvitationRequests()
  }
  return (
    <>
      <Button
        busy={withdraw.busy}
        aria-label={t`Take back the request to ${providerName}`}
        onClick={() => void press()}
      >
        {t`Take back`}
      </Button>
      <FailureNotice failure={withdraw.failure} />
    </>
  )
}
