import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { parseMailAddress } from '@relais/domain/kernel'
import {
  FailureNotice,
  LinkButton,
  RestoredDraft,
  useAction,
  useCountryOptions,
  useRefuse,
  useSuggestedTimeZone,
  useTabDraft,
} from '@relais/portal-kit'
import {
  Button,
  Form,
  Inline,
  Notice,
  PasswordField,
  Section,
  Select,
  TextField,
  useFields,
} from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { CreateTenantDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { type PersonalLink, tenantDomainQuery } from './invitation-queries.ts'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
const shortest = 15

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
// The browser's own zone is not always in its own list: UTC, for one.
const timeZones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ownTimeZone])]
  .toSorted()
  .map((value) => ({ value, label: value.replaceAll('_', ' ') }))

/** Props of {@link CreateTenantForm}. */
export type CreateTenantFormProps = {
  link: PersonalLink
  /** The new administrator is signed in. */
  onSignedIn: () => Promise<void>
  onCancel: () => void
}

/** A directory for an organization that has none, with its first global administrator. */
export function CreateTenantForm({ link, onSignedIn, onCancel }: CreateTenantFormProps) {
  const { t, i18n } = useLingui()
  const countries = useCountryOptions()
  const [exists, setExists] = useState<string | null>(null)
  const action = useAction(CreateTenantDocument)
  const form = useForm({
    resolver: zodResolver(useTenantSchema()),
    mode: 'onTouched',
    defaultValues: {
      legalName: '',
      country: '',
      timeZone: ownTimeZone,
      domainLabel: '',
      displayName: '',
      userPrincipalNameLabel: '',
      contactMail: '',
      password: '',
    },
  })
  useSuggestedTimeZone(form, ownTimeZone)
  const field = useFields(form)
  const draft = useTabDraft(form, 'tenant')
  const { data: tenantDomain } = useQuery(tenantDomainQuery)
  const shortName =
    useWatch({ control: form.control, name: 'domainLabel' }).trim().toLowerCase() || t`short-name`
  const refuse = useRefuse(form, { password_unacceptable: 'password' })

  const submit = async (values: z.infer<ReturnType<typeof useTenantSchema>>) => {
    const language = i18n.locale === 'fr' ? 'fr' : 'en'
    const result = (await action.run({ input: { ...link, ...values, language } }))?.createTenant
    if (!result) return
    if (result.__typename !== 'CreateTenantSuccess') return refuse(result)
    draft.discard()
    if (result.signedIn) await onSignedIn()
    // A repeated request signs nobody in: the directory is there, the person signs in.
    else setExists(result.userPrincipalName)
  }

  if (exists !== null) {
    return (
      <Notice tone="success" title={t`Your directory has been created`} live>
        <p>{t`Sign in as ${exists} to answer the invitation.`}</p>
        <SignInLink invitationId={link.invitationId} />
      </Notice>
    )
  }
  return (
    <Section title={t`Create a directory`}>
      <Form form={form} onSubmit={submit} summaryTitle={t`Check the highlighted fields`}>
        <RestoredDraft draft={draft} />
        <FailureNotice failure={action.failure} />
        <TextField
          label={t`Legal name of your organization`}
          autoComplete="organization"
          {...field('legalName')}
        />
        <Select
          label={t`Country`}
          options={countries}
          placeholder={t`Choose a country`}
          autoComplete="country"
          {...field('country')}
        />
        <Select label={t`Time zone`} options={timeZones} {...field('timeZone')} />
        <TextField
          label={t`Short name of your directory`}
          description={
            tenantDomain === undefined
              ? t`Letters, digits and hyphens.`
              : t`Letters, digits and hyphens. Your people sign in as name@${shortName}.${tenantDomain}.`
          }
          autoCapitalize="none"
          spellCheck={false}
          {...field('domainLabel')}
        />
        <TextField label={t`Your name`} autoComplete="name" {...field('displayName')} />
        <TextField
          label={t`Your sign-in name, the part before the @`}
          description={t`For example anna.martin. You will be the global administrator.`}
          autoCapitalize="none"
          autoComplete="username"
          spellCheck={false}
          {...field('userPrincipalNameLabel')}
        />
        <TextField
          label={t`Email address`}
          description={t`Where we write to you. It is not your sign-in name.`}
          type="email"
          autoComplete="email"
          {...field('contactMail')}
        />
        <PasswordField
          label={t`Password`}
          description={t`At least ${shortest} characters. A sentence you remember is better than symbols.`}
          revealLabel={t`Show or hide the password`}
          autoComplete="new-password"
          {...field('password')}
        />
        <Inline>
          <Button type="submit" kind="primary" busy={action.busy}>{t`Create the directory`}</Button>
          <Button onClick={onCancel}>{t`Cancel`}</Button>
        </Inline>
      </Form>
    </Section>
  )
}

function useTenantSchema() {
  const { t } = useLingui()
  return z.object({
    legalName: z.string().check(z.trim(), z.minLength(1, t`Enter the legal name of your organization`)),
    country: z.string().check(z.minLength(1, t`Choose a country`)),
    timeZone: z.string(),
    domainLabel: z
      .string()
      .check(
        z.trim(),
        z.regex(
          /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/i,
          t`Short name: 3 to 63 letters without accents, digits and inner hyphens`,
        ),
      ),
    displayName: z.string().check(z.trim(), z.minLength(1, t`Enter your name`)),
    userPrincipalNameLabel: z
      .string()
      .check(
        z.trim(),
        z.regex(
          /^[a-z0-9](?:[a-z0-9._'’-]*[a-z0-9])?$/i,
          t`Sign-in name: letters without accents, digits, and . _ - or ' between them`,
        ),
      ),
    contactMail: z
      .string()
      .check(z.refine((text) => parseMailAddress(text) !== null, t`Enter an email address`)),
    password: z.string().check(z.minLength(shortest, t`Use at least ${shortest} characters`)),
  })
}

/** To sign-in and back to the invitation; its token waits in this tab. */
export function SignInLink({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  return (
    <LinkButton
      kind="primary"
      to={paths.signIn}
      search={{ return: paths.invitation.replace('$invitationId', invitationId) }}
    >{t`Sign in`}</LinkButton>
  )
}
