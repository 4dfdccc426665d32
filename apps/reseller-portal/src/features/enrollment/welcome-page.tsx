import { useLingui } from '@lingui/react/macro'
import { LinkButton, type Viewer } from '@relais/portal-kit'
import { Section, Stack, TextAnchor } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { directoryPaths, paths } from '../../paths.ts'
import { EnrollPage } from './enroll-page.tsx'
import { type Application, applicationQuery } from './enrollment-queries.ts'

/** What the program is, what is needed to enroll, and where to begin or go on. Open to everybody. */
export function WelcomePage({ viewer }: { viewer: Viewer | null }) {
  const { t, i18n } = useLingui()
  const { data: application = null } = useQuery({ ...applicationQuery, enabled: viewer !== null })
  return (
    <EnrollPage
      step="welcome"
      viewer={viewer}
      application={application}
      title={t`Enroll as an indirect reseller`}
      sentence={t`You sell cloud subscriptions to your customers; an indirect provider buys them from the vendors, bills you, and supports you.`}
    >
      <Stack gap={6}>
        <Section title={t`What indirect providers usually offer`}>
          <ul>
            <li>{t`Support for your customers, with the products they use`}</li>
            <li>{t`Technical assistance for you: migrations, design, training`}</li>
            <li>{t`Help with your marketing`}</li>
            <li>{t`Credit and financing terms`}</li>
          </ul>
          <p>
            {t`They differ, so compare those in your area first:`}{' '}
            <TextAnchor
              href={directoryPaths[i18n.locale === 'fr' ? 'fr' : 'en']}
            >{t`Find a provider`}</TextAnchor>
          </p>
        </Section>
        <Section title={t`What you need`}>
          <ul>
            <li>{t`The global administrator of your directory, or a new directory that you create on the way`}</li>
            <li>{t`Your membership account, and an active partner ID in the country of your directory`}</li>
            <li>{t`The legal name and address of your firm, and its number in the public register`}</li>
            <li>{t`A primary contact with an address at your own domain: this person confirms by email that you signed up`}</li>
            <li>{t`Email and phone where your customers reach your support`}</li>
          </ul>
          <p>{t`It takes about ten minutes. You can leave at any step and go on elsewhere; what you typed is kept for 30 days. Verification then takes 3 to 5 business days.`}</p>
        </Section>
        <span>
          <Onward viewer={viewer} application={application} />
        </span>
      </Stack>
    </EnrollPage>
  )
}

function Onward({ viewer, application }: { viewer: Viewer | null; application: Application | null }) {
  const { t } = useLingui()
  if (viewer === null) return <LinkButton kind="primary" to={paths.enrollDirectory}>{t`Begin`}</LinkButton>
  if (!viewer.isEnrolling) return <LinkButton kind="primary" to={paths.home}>{t`Home`}</LinkButton>
  if (application !== null && application.status !== 'draft')
    return <LinkButton kind="primary" to={paths.enrollStatus}>{t`See the application`}</LinkButton>
  return (
    <LinkButton kind="primary" to={application?.partnerId ? paths.enrollFirm : paths.enrollPartner}>
      {application === null ? t`Begin` : t`Go on`}
    </LinkButton>
  )
}
