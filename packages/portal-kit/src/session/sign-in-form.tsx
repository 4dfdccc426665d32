import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import type { Portal } from '@relais/domain/codes'
import { GraphqlRequestError } from '@relais/graphql-client'
import { Button, Form, PasswordField, TextAnchor, TextField, useFields } from '@relais/ui'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { FailureNotice } from '../error/failure.tsx'
import { SignInDocument } from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import { useRefuse } from '../refusal/refusal-text.ts'
import type { Viewer } from './session.ts'
import { announceSession } from './session-renewal.ts'

/** Props of {@link SignInForm}. */
export type SignInFormProps = {
  /** The sign-in name, filled in where it is known. */
  userPrincipalName?: string
  onSignedIn: (viewer: Viewer) => Promise<void> | void
}

/** Sign-in name and password. A refusal stands above the form, as it belongs to both. */
export function SignInForm({ userPrincipalName = '', onSignedIn }: SignInFormProps) {
  const { t } = useLingui()
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const [elsewhere, setElsewhere] = useState<OtherPortal | null>(null)
  const schema = z.object({
    userPrincipalName: z.string().check(z.trim(), z.minLength(1, t`Enter your email or sign-in name`)),
    password: z.string().check(z.minLength(1, t`Enter your password`)),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { userPrincipalName, password: '' },
  })
  const field = useFields(form)
  const refuse = useRefuse(form)

  const submit = async (input: z.infer<typeof schema>) => {
    setFailure(null)
    setElsewhere(null)
    try {
      const { signIn } = await execute(SignInDocument, { input })
      if (signIn.__typename === 'WrongPortalError') setElsewhere(signIn)
      if (signIn.__typename !== 'SignInSuccess') return refuse(signIn)
      announceSession()
      await onSignedIn(signIn.viewer)
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      setFailure(error)
    }
  }

  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`Not signed in`}>
      <FailureNotice failure={failure} />
      {elsewhere ? <ElsewhereLink {...elsewhere} /> : null}
      <TextField
        label={t`Email or sign-in name`}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...field('userPrincipalName')}
      />
      <PasswordField
        label={t`Password`}
        revealLabel={t`Show or hide the password`}
        autoComplete="current-password"
        {...(userPrincipalName === '' ? {} : { 'data-autofocus': true })}
        {...field('password')}
      />
      <Button type="submit" kind="primary" fullWidth busy={form.formState.isSubmitting}>{t`Sign in`}</Button>
    </Form>
  )
}

/** The portal where somebody does have an account. */
type OtherPortal = { portal: Portal; address: string }

function ElsewhereLink({ portal, address }: OtherPortal) {
  const { t } = useLingui()
  const words = {
    provider: t`Open the portal of indirect providers`,
    reseller: t`Open the portal of resellers`,
    customer: t`Open the portal of customers`,
  }
  return <TextAnchor href={address}>{words[portal]}</TextAnchor>
}
