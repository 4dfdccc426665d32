import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  LinkButton,
  Panel,
  useAction,
  useCountryName,
  useRefusalLine,
  type Viewer,
} from '@relais/portal-kit'
import { Button, ChoiceCard, EmptyState, Inline, Quiet, Stack, StatusDot, WizardFoot } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ChoosePartnerIdDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { EnrollPage } from './enroll-page.tsx'
import {
  type Application,
  applicationQuery,
  type PartnerProfile,
  partnerProfilesQuery,
  rememberApplication,
} from './enrollment-queries.ts'
import { MembershipForm } from './membership-form.tsx'
import { useProfileWords } from './profile-words.ts'

/** Sign in to the membership account, and choose the partner ID to enroll with. */
export function PartnerIdPage({ viewer }: { viewer: Viewer }) {
  const { data: application } = useSuspenseQuery(applicationQuery)
  const draft = application?.viewerCan.choose === true ? application : null
  const [changes, setChanges] = useState(false)
  const mail = draft?.membershipMail ?? null
  if (draft === null || mail === null || changes)
    return <SignInStep viewer={viewer} application={draft} onSignedIn={() => setChanges(false)} />
  return <ChoiceStep viewer={viewer} application={draft} mail={mail} onOther={() => setChanges(true)} />
}

function SignInStep(props: { viewer: Viewer; application: Application | null; onSignedIn: () => void }) {
  const { t } = useLingui()
  const { viewer, application, onSignedIn } = props
  return (
    <EnrollPage
      step="partner"
      viewer={viewer}
      application={application}
      title={t`Sign in to your membership account`}
      sentence={t`Your partner IDs belong to it. It has an email and a password of its own; we do not keep the password.`}
    >
      <MembershipForm onSignedIn={onSignedIn} />
    </EnrollPage>
  )
}

function ChoiceStep(props: { viewer: Viewer; application: Application; mail: string; onOther: () => void }) {
  const { t } = useLingui()
  const { viewer, application, mail, onOther } = props
  const formatCountry = useCountryName()
  const country = formatCountry(viewer.organization.country)
  return (
    <EnrollPage
      step="partner"
      viewer={viewer}
      application={application}
      title={t`Which of these is you?`}
      sentence={t`Your membership account ${mail} has these profiles. Take the active one in the country of your directory: ${country}.`}
    >
      <Panel>
        <Profiles application={application} mail={mail} onOther={onOther} />
      </Panel>
    </EnrollPage>
  )
}

function Profiles({
  application,
  mail,
  onOther,
}: {
  application: Application
  mail: string
  onOther: () => void
}) {
  const { t } = useLingui()
  const router = useRouter()
  const { data: profiles, refetch, isRefetching } = useSuspenseQuery(partnerProfilesQuery(mail))
  const free = profiles.filter(({ obstacle }) => obstacle === null)
  const [chosen, setChosen] = useState(
    application.partnerId ?? (free.length === 1 ? (free[0]?.partnerId ?? null) : null),
  )
  const action = useAction(ChoosePartnerIdDocument)
  const line = useRefusalLine()
  const [refused, setRefused] = useState<string | null>(null)
  const submit = async () => {
    if (chosen === null) return
    const result = (await action.run({ input: { partnerId: chosen } }))?.choosePartnerId
    if (!result) return
    if (result.__typename !== 'ChoosePartnerIdSuccess') return setRefused(line(result))
    rememberApplication(result.application)
    router.history.push(paths.enrollFirm)
  }
  return (
    <Stack gap={4}>
      <FailureNotice failure={action.failure} />
      {profiles.length === 0 ? (
        <EmptyState
          title={t`No profile is linked to this account`}
        >{t`Use another membership account, or have a profile linked and look again.`}</EmptyState>
      ) : (
        <Stack gap={3}>
          {/* What can be chosen comes first; the others stay in sight, with their reasons. */}
          {[...free, ...profiles.filter(({ obstacle }) => obstacle !== null)].map((profile) => (
            <ProfileCard
              key={profile.partnerId}
              profile={profile}
              checked={chosen === profile.partnerId && profile.obstacle === null}
              onChoose={() => setChosen(profile.partnerId)}
            />
          ))}
        </Stack>
      )}
      {refused === null ? null : <p role="alert">{refused}</p>}
      <Inline justify="between">
        <Quiet>{t`The right one is missing?`}</Quiet>
        <Inline>
          <Button busy={isRefetching} onClick={() => void refetch()}>{t`Look again`}</Button>
          <Button onClick={onOther}>{t`Use another membership account`}</Button>
        </Inline>
      </Inline>
      <WizardFoot
        back={<LinkButton to={paths.enroll}>{t`Back`}</LinkButton>}
        kept={t`You can close this page and come back.`}
        onward={
          <Button
            kind="primary"
            busy={action.busy}
            onClick={() => void submit()}
            disabledReason={chosen === null ? t`Choose a profile first.` : undefined}
          >{t`Continue`}</Button>
        }
      />
    </Stack>
  )
}

function ProfileCard(props: { profile: PartnerProfile; checked: boolean; onChoose: () => void }) {
  const { t } = useLingui()
  const { profile, checked, onChoose } = props
  const formatCountry = useCountryName()
  const words = useProfileWords()
  const { partnerId, city, country, legalName, obstacle, endedOn } = profile
  const place = [city, formatCountry(country)].filter((part) => part !== null).join(', ')
  const hasEnded = obstacle === 'membership_ended'
  return (
    <ChoiceCard
      group="partner-id"
      value={partnerId}
      name={legalName}
      status={
        hasEnded ? (
          <StatusDot tone="neutral">{t`Inactive`}</StatusDot>
        ) : (
          <StatusDot tone={obstacle === null ? 'success' : 'neutral'}>{t`Active`}</StatusDot>
        )
      }
      detail={t`Partner ID ${partnerId} · ${place}`}
      chips={words.chips(profile)}
      checked={checked}
      onChoose={onChoose}
      obstacle={obstacle === null ? null : words.obstacle(obstacle, { country, endedOn: endedOn ?? null })}
    />
  )
}
