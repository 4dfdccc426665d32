import { useLingui } from '@lingui/react/macro'
import { MembershipEntries, useDayText } from '@relais/portal-features/enrollment'
import { LinkButton, Page, TextLink, useCountryName } from '@relais/portal-kit'
import {
  CopyButton,
  DateTime,
  DescriptionList,
  Inline,
  OrganizationTile,
  Section,
  Stack,
  StatusDot,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { AccountsSection } from './accounts-section.tsx'
import { EndMembershipButton, RenewMembershipButton } from './end-membership-button.tsx'
import { type MembershipRecord, membershipQuery } from './membership-queries.ts'
import { MembershipStateDot } from './membership-state.tsx'
import { NoMembershipPage } from './no-membership-page.tsx'

/** One profile of the registry: what it says, who may choose it, who has it. For the operator's people. */
export function MembershipPage({ profileId }: { profileId: string }) {
  const { t } = useLingui()
  const { data: profile } = useSuspenseQuery(membershipQuery(profileId))
  if (!profile) return <NoMembershipPage />
  const { legalName, partnerId, state, isInProgram, viewerCan } = profile
  return (
    <Page
      title={legalName}
      trail={[<TextLink key="up" to={paths.memberships}>{t`Membership registry`}</TextLink>]}
      tile={<OrganizationTile name={legalName} party="reseller" size="large" />}
      chips={
        <>
          <MembershipStateDot state={state} />
          {isInProgram ? <StatusDot tone="info">{t`Already in the program`}</StatusDot> : null}
        </>
      }
      sentence={
        <Inline gap={1}>
          {t`Partner ID ${partnerId}`}
          <CopyButton value={partnerId} label={t`Copy ${partnerId}`} copiedLabel={t`Copied`} />
        </Inline>
      }
      action={
        viewerCan.edit ? (
          <LinkButton
            kind="primary"
            to={paths.editMembership}
            params={{ profileId }}
          >{t`Edit the profile`}</LinkButton>
        ) : undefined
      }
    >
      <Stack gap={6}>
        <ProfileSection profile={profile} />
        <AccountsSection profile={profile} />
        <MembershipEntries entries={profile.entries} />
      </Stack>
    </Page>
  )
}

function ProfileSection({ profile }: { profile: MembershipRecord }) {
  const { t } = useLingui()
  const country = useCountryName()
  const day = useDayText()
  const { viewerCan, address, postalCode, city, registrationNumber, memberSince, endedOn } = profile
  const { locationOf, holderId, holderName, source, updatedAt } = profile
  const place = [address, [postalCode, city].filter(Boolean).join(' '), country(profile.country)]
  return (
    <Section
      title={t({ context: 'membership', message: 'Profile' })}
      action={
        viewerCan.end ? (
          <EndMembershipButton profile={profile} />
        ) : viewerCan.renew ? (
          <RenewMembershipButton profile={profile} />
        ) : undefined
      }
    >
      <DescriptionList
        facts={[
          { term: t`Address`, value: place.filter(Boolean).join(', ') },
          { term: t`Registration number`, value: registrationNumber },
          { term: t`Location of`, value: locationOf },
          { term: t`Member since`, value: memberSince === null ? null : day(memberSince) },
          { term: t`Ends on`, value: endedOn === null ? t`No end known` : day(endedOn) },
          {
            term: t`Reseller here`,
            value:
              holderId === null ? (
                t`Nobody has this partner ID yet`
              ) : (
                <TextLink to={paths.organization} params={{ organizationId: holderId }}>
                  {holderName ?? ''}
                </TextLink>
              ),
          },
          {
            term: t`Last written`,
            value: (
              <Inline gap={1}>
                <DateTime value={updatedAt} display="date" />
                <span>{source === 'import' ? t`by an import` : t`by hand`}</span>
              </Inline>
            ),
          },
        ]}
      />
    </Section>
  )
}
