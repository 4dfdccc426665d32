import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  LinkButton,
  Page,
  queryClient,
  TextLink,
  useAction,
  useRefuse,
  useSuggestedTimeZone,
} from '@relais/portal-kit'
import { Button, Form, Inline, RadioGroup, Select, TextField, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { CreatePartnerDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import {
  AdministratorFields,
  emptyOrganization,
  OrganizationFields,
  useOrganizationShape,
} from './organization-fields.tsx'

/** Props of {@link CreatePartnerPage}. */
export type CreatePartnerPageProps = {
  /** Goes to the list, where the new organization is found by its domain. */
  onCreated: (domain: string) => void
}

/** A new provider or reseller; its administrator sets a password by a mailed link. */
export function CreatePartnerPage({ onCreated }: CreatePartnerPageProps) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const action = useAction(CreatePartnerDocument)
  const form = useForm({
    resolver: zodResolver(usePartnerSchema()),
    mode: 'onTouched',
    defaultValues: {
      ...emptyOrganization,
      account: '',
      domain: '',
      language: i18n.locale === 'fr' ? ('fr' as const) : ('en' as const),
    },
  })
  useSuggestedTimeZone(form, emptyOrganization.timeZone)
  const field = useFields(form)
  const refuse = useRefuse(form)

  const submit = async ({ account, ...values }: z.infer<ReturnType<typeof usePartnerSchema>>) => {
    const input = {
      ...values,
      account: account === 'provider' ? ('provider' as const) : ('reseller' as const),
    }
    const result = (await action.run({ input }))?.createPartner
    if (!result) return
    if (result.__typename !== 'CreatePartnerSuccess') return refuse(result)
    await queryClient.invalidateQueries({ queryKey: ['organizations'] })
    const { legalName, contactMail } = values
    toast({
      message: t`${legalName} exists. An email with a link to set the password is on its way to ${contactMail}.`,
    })
    onCreated(result.domain)
  }

  return (
    <Page
      title={t`Create an organization`}
      trail={[<TextLink key="up" to={paths.organizations}>{t`Organizations`}</TextLink>]}
      sentence={t`A provider or a reseller with its first global administrator. The other people are added on the server, with the command “relais user create”.`}
    >
      <Form form={form} onSubmit={submit} summaryTitle={t`Check the highlighted fields`}>
        <FailureNotice failure={action.failure} />
        <RadioGroup
          label={t`Role in the program`}
          options={[
            {
              value: 'provider',
              label: t`Provider`,
              description: t`Distributes: orders for the customers it shares with its indirect resellers.`,
            },
            {
              value: 'reseller',
              label: t`Reseller`,
              description: t`Sells and supports: invites customers and authorizes indirect providers.`,
            },
          ]}
          {...field('account')}
        />
        <OrganizationFields field={field}>
          <TextField
            label={t`Domain`}
            description={t`Its own domain, such as norvia.example. People sign in under it: you vouch that it is theirs.`}
            autoCapitalize="none"
            spellCheck={false}
            {...field('domain')}
          />
          <Select
            label={t`Language of the organization`}
            description={t`Of its first email, and of the administrator’s screens.`}
            options={[
              { value: 'en', label: 'English' },
              { value: 'fr', label: 'Français' },
            ]}
            {...field('language')}
          />
        </OrganizationFields>
        <AdministratorFields
          field={field}
          title={t`Global administrator`}
          name={t`Name of the administrator`}
          mail={t`Where the link to set a password goes. It works for seven days, once.`}
        />
        <Inline>
          <Button type="submit" kind="primary" busy={action.busy}>{t`Create the organization`}</Button>
          <LinkButton to={paths.organizations}>{t`Cancel`}</LinkButton>
        </Inline>
      </Form>
    </Page>
  )
}

function usePartnerSchema() {
  const { t } = useLingui()
  const { organization, administrator } = useOrganizationShape()
  return z.object({
    account: z.string().check(z.minLength(1, t`Choose provider or reseller`)),
    ...organization,
    domain: z
      .string()
      .check(z.trim(), z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, t`Enter a domain, such as norvia.example`)),
    language: z.enum(['en', 'fr']),
    ...administrator,
  })
}
