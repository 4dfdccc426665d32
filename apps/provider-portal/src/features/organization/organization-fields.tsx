import { useLingui } from '@lingui/react/macro'
import { parseMailAddress } from '@relais/domain/kernel'
import { useCountryOptions } from '@relais/portal-kit'
import { Section, Select, Stack, TextField } from '@relais/ui'
import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import * as z from 'zod/mini'

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
// The browser's own zone is not always in its own list: UTC, for one.
const timeZones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ownTimeZone])]
  .toSorted()
  .map((value) => ({ value, label: value.replaceAll('_', ' ') }))

/** What every new organization starts with, as the form holds it. */
export const emptyOrganization = {
  legalName: '',
  country: '',
  timeZone: ownTimeZone,
  displayName: '',
  userPrincipalNameLabel: '',
  contactMail: '',
}

/** Props of {@link OrganizationFields} and {@link AdministratorFields}: `useFields(form)` of the form they stand in. */
export type OrganizationFieldsProps = {
  field: (name: keyof typeof emptyOrganization) => UseFormRegisterReturn & {
    id: string
    error: string | undefined
  }
}

/** Name, country and time zone of a new organization, and what else belongs to it. */
export function OrganizationFields({ field, children }: OrganizationFieldsProps & { children: ReactNode }) {
  const { t } = useLingui()
  return (
    <Section title={t`Organization`}>
      <Stack>
        <TextField label={t`Legal name`} autoComplete="organization" {...field('legalName')} />
        <Select
          label={t`Country`}
          options={useCountryOptions()}
          placeholder={t`Choose a country`}
          autoComplete="country"
          {...field('country')}
        />
        <Select label={t`Time zone`} options={timeZones} {...field('timeZone')} />
        {children}
      </Stack>
    </Section>
  )
}

/** Name, sign-in name and mail address of the first administrator, and what else belongs to it. */
export function AdministratorFields({
  field,
  title,
  name,
  mail,
  children,
}: OrganizationFieldsProps & {
  /** "Global administrator", or that it is you. */
  title: string
  /** "Your name", or whose it is. */
  name: string
  /** What the mail address is for. */
  mail: string
  children?: ReactNode
}) {
  const { t } = useLingui()
  return (
    <Section title={title}>
      <Stack>
        <TextField label={name} autoComplete="name" {...field('displayName')} />
        <TextField
          label={t`Sign-in name, the part before the @`}
          description={t`For example anna.martin.`}
          autoCapitalize="none"
          autoComplete="username"
          spellCheck={false}
          {...field('userPrincipalNameLabel')}
        />
        <TextField
          label={t`Email address`}
          description={mail}
          type="email"
          autoComplete="email"
          {...field('contactMail')}
        />
        {children}
      </Stack>
    </Section>
  )
}

/** The rules of these fields that need no answer of the server, in the order of the screen. */
export function useOrganizationShape() {
  const { t } = useLingui()
  const organization = {
    legalName: z.string().check(z.trim(), z.minLength(1, t`Enter the legal name of the organization`)),
    country: z.string().check(z.minLength(1, t`Choose a country`)),
    timeZone: z.string(),
  }
  const administrator = {
    displayName: z.string().check(z.trim(), z.minLength(1, t`Enter the name of the administrator`)),
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
  }
  return { organization, administrator }
}
