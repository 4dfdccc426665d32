import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { countriesWithRegion, countriesWithRegister } from '@relais/domain/codes'
import {
  FailureNotice,
  languageName,
  languages,
  LinkButton,
  queryClient,
  RestoredDraft,
  useAction,
  useRefuse,
  useServerDraft,
} from '@relais/portal-kit'
import { Button, Form, Section, Select, Stack, TextField, useFields, WizardFoot } from '@relais/ui'
import { useRouter } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { CheckEnrollmentDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { checkedKey } from './enrollment-queries.ts'

/** What is entered of a firm. */
export type FirmEntries = z.infer<ReturnType<typeof useFirmSchema>>

/** The form of the firm; the server checks it as *Enroll now* would, before the next page. */
export function FirmForm({ country, prefilled }: { country: string; prefilled: FirmEntries }) {
  const { t } = useLingui()
  const router = useRouter()
  const action = useAction(CheckEnrollmentDocument)
  const form = useForm({
    resolver: zodResolver(useFirmSchema(country)),
    mode: 'onTouched',
    defaultValues: prefilled,
  })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const draft = useServerDraft(form, 'enrollment')
  const hasRegister = countriesWithRegister.includes(country)
  const submit = async (values: FirmEntries) => {
    const input = { ...values, country }
    const result = (await action.run({ input }))?.enrollOrganization
    if (!result) return
    if (result.__typename !== 'EnrollOrganizationSuccess') return refuse(result)
    queryClient.setQueryData(checkedKey, { input, profile: result.application.profile })
    router.history.push(paths.enrollCheck)
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`Check the highlighted fields`}>
      <RestoredDraft draft={draft} />
      <FailureNotice failure={action.failure} />
      <Stack gap={6}>
        <Section title={t`Legal profile`}>
          <Stack>
            <TextField label={t`Legal name`} autoComplete="organization" {...field('legalName')} />
            <TextField
              label={t`Number in the public register`}
              {...(hasRegister ? {} : { optionalLabel: t`optional` })}
              autoComplete="off"
              {...field('registrationNumber')}
            />
            <TextField label={t`Street and number`} autoComplete="address-line1" {...field('street')} />
            <TextField
              label={t`Building, floor or unit`}
              optionalLabel={t`optional`}
              autoComplete="address-line2"
              {...field('street2')}
            />
            <TextField label={t`Postal code`} autoComplete="postal-code" {...field('postalCode')} />
            <TextField label={t`City`} autoComplete="address-level2" {...field('city')} />
            {countriesWithRegion.includes(country) ? (
              <TextField label={t`State or province`} autoComplete="address-level1" {...field('region')} />
            ) : null}
          </Stack>
        </Section>
        <Section title={t`Primary contact`}>
          <Stack>
            <TextField label={t`Name`} autoComplete="name" {...field('contactName')} />
            <TextField
              label={t`Email of the primary contact`}
              description={t`At the domain of your firm. We ask two questions there; this person needs no account.`}
              type="email"
              autoComplete="email"
              {...field('contactMail')}
            />
            <Select
              label={t`Language of the emails`}
              options={languages.map((value) => ({ value, label: languageName(value) }))}
              {...field('contactLanguage')}
            />
          </Stack>
        </Section>
        <Section title={t`Support for your customers`}>
          <Stack>
            <TextField label={t`Support email`} type="email" autoComplete="off" {...field('supportMail')} />
            <TextField label={t`Support phone`} type="tel" autoComplete="off" {...field('supportPhone')} />
            <TextField
              label={t`Support web site`}
              optionalLabel={t`optional`}
              autoComplete="off"
              {...field('supportWebSite')}
            />
          </Stack>
        </Section>
      </Stack>
      <WizardFoot
        back={<LinkButton to={paths.enrollPartner}>{t`Back`}</LinkButton>}
        kept={t`Saved as you type. You can close this page and come back.`}
        onward={<Button type="submit" kind="primary" busy={action.busy}>{t`Continue`}</Button>}
      />
    </Form>
  )
}

function useFirmSchema(country: string) {
  const { t } = useLingui()
  const required = (message: string) => z.string().check(z.trim(), z.minLength(1, message))
  const optional = z.string().check(z.trim())
  return z.object({
    legalName: required(t`Enter the legal name`),
    registrationNumber: countriesWithRegister.includes(country)
      ? required(t`Enter the number in the public register`)
      : optional,
    street: required(t`Enter street and number`),
    street2: optional,
    city: required(t`Enter the city`),
    region: countriesWithRegion.includes(country) ? required(t`Enter the state or province`) : optional,
    postalCode: optional,
    contactName: required(t`Enter the name of the primary contact`),
    contactMail: required(t`Enter the email of the primary contact`),
    contactLanguage: z.enum(['en', 'fr']),
    supportMail: required(t`Enter the email of your support`),
    supportPhone: required(t`Enter the phone of your support`),
    supportWebSite: optional,
  })
}
