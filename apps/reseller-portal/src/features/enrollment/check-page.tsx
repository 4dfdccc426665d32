import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  LinkButton,
  queryClient,
  useAction,
  useCountryName,
  useRefusalLine,
  type Viewer,
} from '@relais/portal-kit'
import { Button, DescriptionList, Notice, Section, Stack, WizardFoot } from '@relais/ui'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { EnrollOrganizationDocument, type EnrollOrganizationInput } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { EnrollPage } from './enroll-page.tsx'
import { type Application, applicationQuery, checkedKey, rememberApplication } from './enrollment-queries.ts'
import { NotYet } from './not-yet.tsx'

interface Checked {
  readonly input: EnrollOrganizationInput
  readonly profile: NonNullable<Application['profile']>
}

/** What was entered, as it will be kept, and *Enroll now*. */
export function CheckPage({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const { data: application } = useSuspenseQuery(applicationQuery)
  const { data: checked = null } = useQuery<Checked | null>({
    queryKey: checkedKey,
    queryFn: () => null,
    enabled: false,
  })
  return (
    <EnrollPage
      step="check"
      viewer={viewer}
      application={application}
      title={t`Check and enroll`}
      sentence={t`This is what we verify. Look at it once more.`}
    >
      {application?.viewerCan.enroll !== true ? (
        <NotYet application={application} />
      ) : checked === null ? (
        <Notice tone="info" title={t`Your firm comes first`}>
          <LinkButton kind="primary" to={paths.enrollFirm}>{t`Go on with your firm`}</LinkButton>
        </Notice>
      ) : (
        <Checking application={application} checked={checked} />
      )}
    </EnrollPage>
  )
}

function Checking({ application, checked }: { application: Application; checked: Checked }) {
  const { t } = useLingui()
  const router = useRouter()
  const action = useAction(EnrollOrganizationDocument)
  const line = useRefusalLine()
  const [refused, setRefused] = useState<string | null>(null)
  const { input, profile } = checked
  const enroll = async () => {
    const result = (await action.run({ input }))?.enrollOrganization
    if (!result) return
    if (result.__typename !== 'EnrollOrganizationSuccess') return setRefused(line(result))
    rememberApplication(result.application)
    queryClient.removeQueries({ queryKey: checkedKey })
    router.history.push(paths.enrollStatus)
  }
  return (
    <Stack gap={6}>
      <FailureNotice failure={action.failure} />
      {refused === null ? null : (
        <Notice tone="warning" title={t`Not enrolled`} live>
          {refused}
        </Notice>
      )}
      <ProfileSections profile={profile} partnerId={application.partnerId ?? ''} />
      <p>{t`When you enroll, we send an email to ${profile.contactMail} with two questions: did your firm sign up, and does this address belong to it. The review goes on after both were answered with yes.`}</p>
      <WizardFoot
        back={<LinkButton to={paths.enrollFirm}>{t`Back`}</LinkButton>}
        kept={t`Nothing is sent before you enroll.`}
        onward={
          <Button kind="primary" busy={action.busy} onClick={() => void enroll()}>{t`Enroll now`}</Button>
        }
      />
    </Stack>
  )
}

/** What a firm said of itself, in sections. */
export function ProfileSections({ profile, partnerId }: { profile: Checked['profile']; partnerId: string }) {
  const { t } = useLingui()
  const formatCountry = useCountryName()
  const { street, street2, postalCode, city, region, country } = profile
  const place = [postalCode, city].filter((part) => part !== null).join(' ')
  const address = [street, street2, place, region, formatCountry(country)].filter(Boolean).join(', ')
  const rows = (...entries: (readonly [string, string | null])[]) =>
    entries.map(([term, value]) => ({ term, value }))
  return (
    <Stack gap={6}>
      <Section title={t`Legal profile`}>
        <DescriptionList
          facts={rows(
            [t`Partner ID`, partnerId],
            [t`Legal name`, profile.legalName],
            [t`Number in the public register`, profile.registrationNumber ?? null],
            [t`Address`, address],
          )}
        />
      </Section>
      <Section title={t`Primary contact`}>
        <DescriptionList
          facts={rows([t`Name`, profile.contactName], [t`Email of the primary contact`, profile.contactMail])}
        />
      </Section>
      <Section title={t`Support for your customers`}>
        <DescriptionList
          facts={rows(
            [t`Support email`, profile.supportMail],
            [t`Support phone`, profile.supportPhone],
            [t`Support web site`, profile.supportWebSite ?? null],
          )}
        />
      </Section>
    </Stack>
  )
}
