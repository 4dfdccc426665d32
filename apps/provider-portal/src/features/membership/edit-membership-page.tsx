import { useLingui } from '@lingui/react/macro'
import { FailureNotice, LinkButton, Page, TextLink, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Form, Inline, Notice, useToast } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { CreateMembershipProfileDocument, UpdateMembershipProfileDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { EntryFields, ProfileFields } from './membership-fields.tsx'
import { type MembershipRecord, membershipQuery, showMembership } from './membership-queries.ts'
import { inputOf, type MembershipValues, valuesOf } from './membership-values.ts'
import { NoMembershipPage } from './no-membership-page.tsx'

/** Props of {@link AddMembershipPage}. */
export type AddMembershipPageProps = { onSaved: (profileId: string) => void }

/** A new profile of the membership registry. */
export function AddMembershipPage({ onSaved }: AddMembershipPageProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Add a profile`}
      trail={[<TextLink key="up" to={paths.memberships}>{t`Membership registry`}</TextLink>]}
      sentence={t`A firm, or one of its locations. Its partner ID cannot be changed later.`}
    >
      <ProfileForm profile={null} onSaved={onSaved} />
    </Page>
  )
}

/** A profile of the membership registry, written anew. */
export function EditMembershipPage({ profileId, onSaved }: AddMembershipPageProps & { profileId: string }) {
  const { t } = useLingui()
  const { data: profile } = useSuspenseQuery(membershipQuery(profileId))
  if (!profile) return <NoMembershipPage />
  const { legalName, partnerId } = profile
  return (
    <Page
      title={t`Edit the profile`}
      trail={[
        <TextLink key="list" to={paths.memberships}>{t`Membership registry`}</TextLink>,
        <TextLink key="up" to={paths.membership} params={{ profileId }}>
          {legalName}
        </TextLink>,
      ]}
      sentence={t`Partner ID ${partnerId}. Whoever has it here keeps it.`}
    >
      {profile.viewerCan.edit ? (
        <ProfileForm profile={profile} onSaved={onSaved} />
      ) : (
        <Notice>{t`Only a global administrator of your organization writes the registry.`}</Notice>
      )}
    </Page>
  )
}

function ProfileForm({ profile, onSaved }: AddMembershipPageProps & { profile: MembershipRecord | null }) {
  const { t } = useLingui()
  const toast = useToast()
  const create = useAction(CreateMembershipProfileDocument)
  const update = useAction(UpdateMembershipProfileDocument)
  const form = useForm<MembershipValues>({ mode: 'onTouched', defaultValues: valuesOf(profile) })
  const refuse = useRefuse(form)
  const submit = async (values: MembershipValues) => {
    const { partnerId, ...content } = inputOf(values)
    const answer =
      profile === null
        ? (await create.run({ input: { ...content, partnerId } }))?.createMembershipProfile
        : (await update.run({ input: { ...content, profileId: profile.id } }))?.updateMembershipProfile
    if (!answer) return
    if ('code' in answer) {
      const entry = /^entries\.(\d+)\.(name|level)$/.exec('field' in answer ? answer.field : '')
      if (entry === null) return refuse(answer)
      return form.setError(
        `entries.${Number(entry[1])}.${entry[2] === 'level' ? 'level' : 'name'}`,
        { type: answer.code, message: `${answer.message} ${answer.remedy}` },
        { shouldFocus: true },
      )
    }
    await showMembership(answer.profile)
    toast({ message: t`The profile of ${values.legalName} is saved.` })
    onSaved(answer.profile.id)
  }
  const back = profile === null ? null : { profileId: profile.id }
  return (
    <Form
      form={form}
      onSubmit={submit}
      summaryTitle={t({ context: 'membership', message: 'The profile was not saved' })}
    >
      <FailureNotice failure={create.failure ?? update.failure} />
      <ProfileFields form={form} choosesPartnerId={profile === null} />
      <EntryFields form={form} />
      <Inline>
        <Button type="submit" kind="primary" busy={create.busy || update.busy}>
          {t({ context: 'membership', message: 'Save the profile' })}
        </Button>
        {back === null ? (
          <LinkButton to={paths.memberships}>{t`Cancel`}</LinkButton>
        ) : (
          <LinkButton to={paths.membership} params={back}>{t`Cancel`}</LinkButton>
        )}
      </Inline>
    </Form>
  )
}
