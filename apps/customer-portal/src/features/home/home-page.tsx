import { useLingui } from '@lingui/react/macro'
import { type Home, HomePage, type HomeTask } from '@relais/portal-features/operations'
import { LinkButton, Page, TextLink, useViewer } from '@relais/portal-kit'
import { HomeRow, MeterList, Notice, Section } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'

/** Where a customer starts. `children`: what else there is, for those who may see it. */
export function CustomerHomePage({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const { user, organization, viewerCan } = useViewer()
  const { displayName } = user
  const { legalName } = organization
  if (!viewerCan.viewOwnServices)
    return (
      <Page title={t`Welcome, ${displayName}`} sentence={t`You act for ${legalName} here.`}>
        <Notice
          title={t`There is nothing here for your roles`}
        >{t`Administrators of your organization see its partners and services here.`}</Notice>
      </Page>
    )
  return (
    <HomePage
      act={(task) => <Act task={task} />}
      first={<p>{t`What your partners order for you appears here. Ask your reseller.`}</p>}
      aside={(home) => (home.licenses.length > 0 ? <Licenses licenses={home.licenses} /> : null)}
      allEnding={
        <TextLink to={paths.subscriptions} search={{ status: 'active', sort: 'ends_ascending' }}>
          {t`All by their end`}
        </TextLink>
      }
    >
      <HomeRow>{children}</HomeRow>
    </HomePage>
  )
}

function Licenses({ licenses }: { licenses: Home['licenses'] }) {
  const { t } = useLingui()
  return (
    <Section
      title={t`Licenses in use`}
      action={<TextLink to={paths.subscriptions}>{t`All subscriptions`}</TextLink>}
    >
      <MeterList
        meters={licenses.map(({ id, name, running, assigned }) => ({
          key: id,
          label: name,
          words: t`${assigned} of ${running}`,
          part: running === 0 ? 1 : Math.min(1, assigned / running),
        }))}
      />
    </Section>
  )
}

function Act({ task: { kind, id } }: { task: HomeTask }) {
  const { t } = useLingui()
  if (kind === 'order_placed')
    return (
      <LinkButton to={paths.order} params={{ orderId: id }}>
        {t`Open`}
      </LinkButton>
    )
  if (kind === 'subscription_ending')
    return (
      <LinkButton to={paths.subscription} params={{ subscriptionId: id }}>
        {t`Open`}
      </LinkButton>
    )
  if (kind === 'own_administration_ending')
    return <LinkButton to={paths.partnerRelationships}>{t`Open`}</LinkButton>
  return <LinkButton to={paths.subscriptions}>{t`Open`}</LinkButton>
}
