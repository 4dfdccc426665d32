import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { mostCompared } from '@relais/domain/codes'
import { AcceptsResellers } from '@relais/portal-features/enrollment'
import { LinkButton, Page, Panel, TextLink } from '@relais/portal-kit'
import { Button, CompareTable, EmptyState, Inline, PrintIcon, Stack, Switch } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { useCompareGroups } from './compare-rows.tsx'
import { comparedQuery } from './directory-queries.ts'
import type { CompareView, DirectoryView } from './directory-view.ts'
import { StandingAct, StandingDot, useStandings } from './provider-standing.tsx'
import { useScreenLanguage } from './screen-language.ts'

/** Props of {@link CompareProvidersPage}. */
export type CompareProvidersPageProps = { view: CompareView; onViewChange: (view: CompareView) => void }

/** Up to four providers side by side. */
export function CompareProvidersPage(props: CompareProvidersPageProps) {
  const { t } = useLingui()
  const count = props.view.compare?.length ?? 0
  return (
    <Page
      title={
        count < 2
          ? t`Compare providers`
          : t`Compare ${plural(count, { one: '# provider', other: '# providers' })}`
      }
      trail={[
        <TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>,
        <TextLink key="find" to={paths.findProvider} search={backOf(props.view)}>
          {t`Find a provider`}
        </TextLink>,
      ]}
    >
      <Panel rows={8}>
        <Comparison {...props} />
      </Panel>
    </Page>
  )
}

/** The search that a comparison came from, with what was chosen. */
function backOf(view: CompareView): DirectoryView {
  const { alike: _, ...search } = view
  return search
}

function Comparison({ view, onViewChange }: CompareProvidersPageProps) {
  const { t } = useLingui()
  const { data: providers } = useSuspenseQuery(comparedQuery(view, useScreenLanguage()))
  const groups = useCompareGroups(providers)
  const standingOf = useStandings(providers.map(({ providerId }) => providerId))
  const missing = (view.compare?.length ?? 0) - providers.length
  if (providers.length < 2)
    return (
      <EmptyState
        title={t`Choose at least two providers`}
        action={
          <LinkButton kind="primary" to={paths.findProvider} search={backOf(view)}>
            {t`Find a provider`}
          </LinkButton>
        }
      >
        {missing > 0
          ? t`One that was chosen is no longer in the directory.`
          : t`Tick “Compare” at two to four providers of the directory.`}
      </EmptyState>
    )
  const takeOut = (id: string) =>
    onViewChange({ ...view, compare: view.compare?.filter((one) => one !== id) ?? [] })
  return (
    <Stack>
      <Inline>
        <Switch
          label={t`Dim what is equal`}
          checked={view.alike !== true}
          onChange={(dims) => {
            const { alike: _, ...rest } = view
            onViewChange(dims ? rest : { ...rest, alike: true })
          }}
        />
        {providers.length < mostCompared ? (
          <LinkButton to={paths.findProvider} search={backOf(view)}>
            {t`Add one`}
          </LinkButton>
        ) : null}
        <Button icon={PrintIcon} onClick={() => window.print()}>
          {t`Print`}
        </Button>
      </Inline>
      <CompareTable
        caption={t`Providers side by side`}
        factLabel={t`What is compared`}
        dimsSame={view.alike !== true}
        columns={providers.map(({ providerId, providerName, acceptsResellers }) => ({
          key: providerId,
          plainName: providerName,
          name: (
            <TextLink to={paths.foundProvider} params={{ providerId }}>
              {providerName}
            </TextLink>
          ),
          note: (
            <div>
              <StandingDot standing={standingOf(providerId)} />
              <AcceptsResellers accepts={acceptsResellers} />
            </div>
          ),
          acts: (
            <>
              <StandingAct provider={{ providerId, providerName }} standing={standingOf(providerId)} />
              <Button
                kind="quiet"
                aria-label={t`Take out ${providerName}`}
                onClick={() => takeOut(providerId)}
              >
                {t`Take out`}
              </Button>
            </>
          ),
        }))}
        groups={groups}
      />
    </Stack>
  )
}
