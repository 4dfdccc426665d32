import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { parseMailAddress } from '@relais/domain/kernel'
import {
  FailureNotice,
  queryClient,
  RestoredDraft,
  useAction,
  useCountryOptions,
  useRefuse,
  useSuggestedTimeZone,
  useTabDraft,
  viewerQuery,
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
import { CreateApplicantTenantDocument } from '../../generated/graphql.ts'
import { tenantDomainQuery } from './enrollment-queries.ts'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
const shortest = 15

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
// The browser's own zone is not always in its own list: UTC, for one.
const timeZones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ownTimeZone])]
  .toSorted()
  .map((value) => ({ value, label: value.replaceAll('_', ' ') }))

/** Props of {@link ApplicantTenantForm}. */
export type ApplicantTenantFormProps = {
  /** The new administrator is signed in. */
  onSignedIn: () => void
  onCancel: () => void
}

/** A directory for an organization that has none, with its first global administrator. */
export function ApplicantTenantForm({ onSignedIn, onCancel }: ApplicantTenantFormProps) {
  const { t, i18n } = useLingui()
  const countries = useCountryOptions()
  const [exists, setExists] = useState<string | null>(null)
  const action = useAction(CreateApplicantTenantDocument)
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
  const draft = useTabDraft(form, 'applicant-tenant')
  const { data: tenantDomain } = useQuery(tenantDomainQuery)
  const shortName =
    useWatch({ control: form.control, name: 'domainLabel' }).trim().toLowerCase() || t`short-name`
  const refuse = useRefuse(form, { password_unacceptable: 'password' })

  const submit = async (values: z.infer<ReturnType<typeof useTenantSchema>>) => {
    const language = i18n.locale === 'fr' ? 'fr' : 'en'
    const result = (await action.run({ input: { ...values, language } }))?.createApplicantTenant
    if (!result) return
    if (result.__typename !== 'CreateApplicantTenantSuccess') return refuse(result)
    draft.discard()
    if (!result.signedIn) return setExists(result.userPrincipalName)
    // A repeated request signs nobody in: the directory is there, the person signs in.
    await queryClient.resetQueries(viewerQuery)
    onSignedIn()
  }

  if (exists !== null) {
    return (
      <Notice tone="success" title={t`Your directory has been created`} live>
        <p>{t`Sign in as ${exists} to go on.`}</p>
        <Button onClick={onCancel}>{t`Sign in`}</Button>
      </Notice>
    )
  }
  return (
    <Section title={t`Create new tenant`}>
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
