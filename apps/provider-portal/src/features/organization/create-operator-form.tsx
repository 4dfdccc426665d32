import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  LinkButton,
  queryClient,
  useAction,
  useRefuse,
  useSuggestedTimeZone,
} from '@relais/portal-kit'
import { Button, Form, Notice, PasswordField, TextField, useFields } from '@relais/ui'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { CreateOperatorDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import {
  AdministratorFields,
  emptyOrganization,
  OrganizationFields,
  useOrganizationShape,
} from './organization-fields.tsx'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
const shortest = 15

/** Props of {@link CreateOperatorForm}. */
export type CreateOperatorFormProps = {
  /** The domain under which the short name becomes the operator's. */
  tenantDomain: string
  /** The new administrator is signed in. */
  onSignedIn: () => Promise<void>
}

/** The operator and its first global administrator, by the one-time code of the console. */
export function CreateOperatorForm({ tenantDomain, onSignedIn }: CreateOperatorFormProps) {
  const { t, i18n } = useLingui()
  const [exists, setExists] = useState<string | null>(null)
  const action = useAction(CreateOperatorDocument)
  const form = useForm({
    resolver: zodResolver(useOperatorSchema()),
    mode: 'onTouched',
    defaultValues: { ...emptyOrganization, code: '', domainLabel: '', password: '' },
  })
  useSuggestedTimeZone(form, emptyOrganization.timeZone)
  const field = useFields(form)
  const refuse = useRefuse(form, { first_run_code_wrong: 'code', password_unacceptable: 'password' })

  const submit = async (values: z.infer<ReturnType<typeof useOperatorSchema>>) => {
    const language = i18n.locale === 'fr' ? 'fr' : 'en'
    const result = (await action.run({ input: { ...values, language } }))?.createOperator
    if (!result) return
    if (result.__typename === 'OperatorExistsError')
      await queryClient.invalidateQueries({ queryKey: ['first-run'] })
    else if (result.__typename !== 'CreateOperatorSuccess') refuse(result)
    else if (result.signedIn) await onSignedIn()
    // A repeated request signs nobody in: the operator is there, the person signs in.
    else setExists(result.userPrincipalName)
  }

  if (exists !== null) {
    return (
      <Notice tone="success" title={t`The operator has been created`} live>
        <p>{t`Sign in as ${exists}.`}</p>
        <LinkButton kind="primary" to={paths.signIn}>{t`Sign in`}</LinkButton>
      </Notice>
    )
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`Check the highlighted fields`}>
      <FailureNotice failure={action.failure} />
      <TextField
        label={t`One-time code`}
        description={t`Printed on the console when Relais started; “relais operator code” prints a new one.`}
        autoCapitalize="characters"
        autoComplete="one-time-code"
        spellCheck={false}
        {...field('code')}
      />
      <OrganizationFields field={field}>
        <TextField
          label={t`Short name`}
          description={t`Letters, digits and hyphens. Sign-in names end with it and .${tenantDomain}.`}
          autoCapitalize="none"
          spellCheck={false}
          {...field('domainLabel')}
        />
      </OrganizationFields>
      <AdministratorFields
        field={field}
        title={t`You, the global administrator`}
        name={t`Your name`}
        mail={t`Where we write to you. It is not your sign-in name.`}
      >
        <PasswordField
          label={t`Password`}
          description={t`At least ${shortest} characters. A sentence you remember is better than symbols.`}
          revealLabel={t`Show or hide the password`}
          autoComplete="new-password"
          {...field('password')}
        />
      </AdministratorFields>
      <Button type="submit" kind="primary" fullWidth busy={action.busy}>{t`Create the operator`}</Button>
    </Form>
  )
}

function useOperatorSchema() {
  const { t } = useLingui()
  const { organization, administrator } = useOrganizationShape()
  return z.object({
    code: z.string().check(z.trim(), z.minLength(1, t`Enter the one-time code`)),
    ...organization,
    domainLabel: z
      .string()
      .check(
        z.trim(),
        z.regex(
          /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/i,
          t`Short name: 3 to 63 letters without accents, digits and inner hyphens`,
        ),
      ),
    ...administrator,
    password: z.string().check(z.minLength(shortest, t`Use at least ${shortest} characters`)),
  })
}
