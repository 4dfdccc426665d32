import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { FailureNotice, PublicPage, sharedPaths, TextLink, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Form, Notice, Stack, TextField, useFields } from '@relais/ui'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { RequestPasswordResetDocument } from '../../generated/graphql.ts'

/** Asks for a mail with a reset link. The answer is the same whether the account exists or not. */
export function ForgotPasswordPage() {
  const { t } = useLingui()
  const [sent, setSent] = useState(false)
  const action = useAction(RequestPasswordResetDocument)
  const schema = z.object({
    userPrincipalName: z.string().check(z.trim(), z.minLength(1, t`Enter your email or sign-in name`)),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { userPrincipalName: '' },
  })
  const field = useFields(form)
  const refuse = useRefuse(form)

  const submit = async (input: z.infer<typeof schema>) => {
    const result = (await action.run({ input }))?.requestPasswordReset
    if (!result) return
    if (result.__typename === 'RequestPasswordResetSuccess') setSent(true)
    else refuse(result)
  }

  return (
    <PublicPage
      title={t`Reset your password`}
      sentence={t`We send a link to the email address of your account. It works for 30 minutes.`}
    >
      <Stack gap={6}>
        {sent ? (
          <Notice tone="success" title={t`Check your email`} live>
            {t`If this account exists, the link is on its way.`}
          </Notice>
        ) : (
          <Form form={form} onSubmit={submit} summaryTitle={t`The link was not sent`}>
            <FailureNotice failure={action.failure} />
            <TextField
              label={t`Email or sign-in name`}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              {...field('userPrincipalName')}
            />
            <Button type="submit" kind="primary" fullWidth busy={action.busy}>{t`Send the link`}</Button>
          </Form>
        )}
        <TextLink to={sharedPaths.signIn}>{t`Back to sign-in`}</TextLink>
      </Stack>
    </PublicPage>
  )
}
