import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { mostCompared } from '@relais/domain/codes'
import { ListingCard } from '@relais/portal-features/enrollment'
import {
  countSet,
  isNarrowed,
  KeysetList,
  LinkButton,
  ListSearch,
  Page,
  Panel,
  TextLink,
} from '@relais/portal-kit'
import {
  Button,
  CardSheet,
  Checkbox,
  CompareTray,
  DirectoryLayout,
  EmptyState,
  FilterIcon,
  SidePanel,
  Stack,
} from '@relais/ui'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { DirectoryFilters } from './directory-filters.tsx'
import {
  comparedQuery,
  directoryChoicesQuery,
  type DirectoryProvider,
  directoryQuery,
} from './directory-queries.ts'
import { type DirectoryView, narrowedTo, narrowingOf } from './directory-view.ts'
import { StandingAct, StandingDot, useStandings } from './provider-standing.tsx'
import { useScreenLanguage } from './screen-language.ts'
import { shownListing } from './shown-listing.ts'

/** Props of {@link FindProviderPage}. */
export type FindProviderPageProps = {
  view: DirectoryView
  onViewChange: (view: DirectoryView) => void
}

/** The directory of providers, for a reseller who is signed in: narrowed beside, compared below. */
export function FindProviderPage(props: FindProviderPageProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Find a provider`}
      trail={[<TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>]}
      sentence={t`They differ in where they sell, how they help you and how long you have to pay. You can work with several; none sees the others.`}
    >
      <Panel rows={8}>
        <Directory {...props} />
      </Panel>
    </Page>
  )
}

function Directory({ view, onViewChange }: FindProviderPageProps) {
  const { t } = useLingui()
  const { data: choices } = useSuspenseQuery(directoryChoicesQuery)
  const search = (
    <ListSearch
      label={t`Name or word`}
      value={view.search ?? ''}
      onSearch={(text) => onViewChange(narrowedTo(view, { search: text }))}
    />
  )
  if (choices === null || choices.providers === 0)
    return (
      <EmptyState title={t`No provider is listed yet`}>
        {t`Providers appear here as soon as they publish what they offer. One that knows you can also invite you by email.`}
      </EmptyState>
    )
  const filters = <DirectoryFilters choices={choices} view={view} onViewChange={onViewChange} />
  return (
    <DirectoryLayout
      filters={
        <>
          {search}
          {filters}
        </>
      }
      opener={
        <>
          {search}
          <FilterSheet
            active={countSet(view, narrowingOf)}
            onClear={() => onViewChange(view.search === undefined ? {} : { search: view.search })}
          >
            {filters}
          </FilterSheet>
        </>
      }
    >
      <Found view={view} onViewChange={onViewChange} all={choices.providers} />
      <Tray view={view} onViewChange={onViewChange} />
    </DirectoryLayout>
  )
}

function FilterSheet({
  active,
  onClear,
  children,
}: {
  active: number
  onClear: () => void
  children: React.ReactNode
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button icon={FilterIcon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {active === 0 ? t`Filter` : t`Filter (${active})`}
      </Button>
      <SidePanel
        from="bottom"
        open={open}
        onClose={close}
        title={t`Filter`}
        closeLabel={t`Close`}
        foot={
          <>
            <Button onClick={onClear}>{t`Clear filters`}</Button>
            <Button kind="primary" onClick={close}>{t`Show the list`}</Button>
          </>
        }
      >
        <Stack>{children}</Stack>
      </SidePanel>
    </>
  )
}

function Found({ view, onViewChange, all }: FindProviderPageProps & { all: number }) {
  const { t } = useLingui()
  const language = useScreenLanguage()
  const clear = () => onViewChange(view.compare === undefined ? {} : { compare: view.compare })
  return (
    <KeysetList
      query={directoryQuery(view, language)}
      pages={view.pages}
      onPagesChange={(pages) => onViewChange({ ...view, pages })}
      count={(shown, more) =>
        more
          ? t`${shown} of ${plural(all, { one: '# provider', other: '# providers' })} shown, more may follow`
          : t`${shown} of ${plural(all, { one: '# provider', other: '# providers' })}`
      }
      empty={<EmptyState title={t`No provider is listed yet`}>{t`Look again later.`}</EmptyState>}
      narrowing={
        isNarrowed(view, narrowingOf)
          ? {
              title: t`No provider fits`,
              sentence: t`Take one of the filters off.`,
              clearLabel: t`Show all providers`,
              onClear: clear,
            }
          : null
      }
    >
      {(rows) => <Cards rows={rows} view={view} onViewChange={onViewChange} />}
    </KeysetList>
  )
}

function Cards({ rows, ...state }: FindProviderPageProps & { rows: readonly DirectoryProvider[] }) {
  const standingOf = useStandings(rows.map(({ providerId }) => providerId))
  return (
    <CardSheet>
      {rows.map((row) => {
        const standing = standingOf(row.providerId)
        return (
          <ListingCard
            key={row.providerId}
            standing={<StandingDot standing={standing} />}
            level={2}
            listing={shownListing(row)}
            title={
              <TextLink to={paths.foundProvider} params={{ providerId: row.providerId }}>
                {row.providerName}
              </TextLink>
            }
            acts={
              <>
                <CompareBox provider={row} {...state} />
                <StandingAct provider={row} standing={standing} />
              </>
            }
          />
        )
      })}
    </CardSheet>
  )
}

function CompareBox({
  provider: { providerId, providerName },
  view,
  onViewChange,
}: FindProviderPageProps & { provider: DirectoryProvider }) {
  const { t } = useLingui()
  const { compare = [] } = view
  const chosen = compare.includes(providerId)
  const full = !chosen && compare.length >= mostCompared
  const others = compare.filter((id) => id !== providerId)
  return (
    <Checkbox
      label={t`Compare`}
      aria-label={full ? t`Compare ${providerName}: four are chosen` : t`Compare ${providerName}`}
      checked={chosen}
      aria-disabled={full || undefined}
      onChange={() => {
        if (full) return
        onViewChange({
          ...narrowedTo(view, { compare: chosen ? others : [...compare, providerId] }),
          ...pagesOf(view),
        })
      }}
    />
  )
}

/** Choosing one does not take the list back to its first page. */
function pagesOf({ pages }: DirectoryView): Pick<DirectoryView, 'pages'> {
  return pages === undefined ? {} : { pages }
}

function Tray({ view, onViewChange }: FindProviderPageProps) {
  const { t } = useLingui()
  const language = useScreenLanguage()
  const { compare = [], countries, region } = view
  const { data } = useQuery({
    ...comparedQuery({ compare }, language),
    enabled: compare.length > 0,
    placeholderData: keepPreviousData,
  })
  if (compare.length === 0) return null
  const chosen = (data ?? []).filter(({ providerId }) => compare.includes(providerId))
  const count = compare.length
  return (
    <CompareTray
      label={t({ context: 'tray', message: 'Compare' })}
      chosen={chosen.map(({ providerId, providerName }) => ({ key: providerId, name: providerName }))}
      takeOutLabel={(name) => t`Take ${name} out of the comparison`}
      onTakeOut={(key) =>
        onViewChange({
          ...narrowedTo(view, { compare: compare.filter((id) => id !== key) }),
          ...pagesOf(view),
        })
      }
      more={count < 2 ? t`one more` : null}
      action={
        count < 2 ? (
          <Button disabledReason={t`Choose one more`}>{t({ context: 'tray', message: 'Compare' })}</Button>
        ) : (
          <LinkButton
            kind="primary"
            to={paths.compareProviders}
            search={{
              compare,
              ...(countries === undefined ? {} : { countries }),
              ...(region === undefined ? {} : { region }),
            }}
          >
            {t`Compare ${count}`}
          </LinkButton>
        )
      }
    />
  )
}
