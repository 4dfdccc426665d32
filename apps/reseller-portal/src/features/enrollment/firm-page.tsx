import { useLingui } from '@lingui/react/macro'
import { Panel, useCountryName, type Viewer } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import { EnrollPage } from './enroll-page.tsx'
import { type Application, applicationQuery, partnerProfilesQuery } from './enrollment-queries.ts'
import { FirmForm } from './firm-form.tsx'
import { NotYet } from './not-yet.tsx'

/** The legal profile, the primary contact and the support of the firm. */
export function FirmPage({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const formatCountry = useCountryName()
  const { data: application } = useSuspenseQuery(applicationQuery)
  const country = formatCountry(viewer.organization.country)
  return (
    <EnrollPage
      step="firm"
      viewer={viewer}
      application={application}
      title={t`Your firm`}
      sentence={t`As the public register says it. The address is in ${country}, as your directory.`}
    >
      {application?.viewerCan.enroll === true ? (
        <Panel>
          <Prefilled viewer={viewer} application={application} />
        </Panel>
      ) : (
        <NotYet application={application} />
      )}
    </EnrollPage>
  )
}

function Prefilled({ viewer, application }: { viewer: Viewer; application: Application }) {
  const { data: profiles } = useSuspenseQuery(partnerProfilesQuery(application.membershipMail))
  const profile = profiles.find(({ partnerId }) => partnerId === application.partnerId)
  const { user, organization } = viewer
  return (
    <FirmForm
      country={organization.country}
      prefilled={{
        legalName: profile?.legalName ?? organization.legalName,
        registrationNumber: profile?.registrationNumber ?? '',
        street: profile?.address ?? '',
        street2: '',
        city: profile?.city ?? '',
        region: '',
        postalCode: profile?.postalCode ?? '',
        contactName: user.displayName,
        contactMail: user.contactMail ?? '',
        contactLanguage: user.language,
        supportMail: '',
        supportPhone: '',
        supportWebSite: '',
      }}
    />
  )
}
