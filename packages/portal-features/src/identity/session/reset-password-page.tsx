import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  forgetLinkToken,
  IncompleteLink,
  LinkButton,
  PublicPage,
  sharedPaths,
  TextLink,
  useAction,
  useLinkToken,
  useRefuse,
} from '@relais/portal-kit'
import { Button, Form, Notice, PasswordField, Stack, useFields } from '@relais/ui'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { ResetPasswordDocument } from '../../generated/graphql.ts'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
const shortest = 15

/** Sets a new password with the token of the mailed link. */
export function ResetPasswordPage() {
  const { t } = useLingui()
  const token = useLinkToken('password')
  const [done, setDone] = useState(false)
  const action = useAction(ResetPasswordDocument)
  const schema = z
    .object({
      newPassword: z.string().check(z.minLength(shortest, t`Use at least ${shortest} characters`)),
      again: z.string(),
    })
    .check(
      z.refine(({ newPassword, again }) => newPassword === again, {
        path: ['again'],
        message: t`The two passwords differ`,
      }),
    )
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { newPassword: '', again: '' },
  })
  const field = useFields(form)
  const refuse = useRefuse(form, { password_unacceptable: 'newPassword' })

  const submit = async ({ newPassword }: z.infer<typeof schema>) => {
    const result = (await action.run({ input: { token: token ?? '', newPassword } }))?.resetPassword
    if (!result) return
    if (result.__typename !== 'ResetPasswordSuccess') return refuse(result)
    forgetLinkToken('password')
    setDone(true)
  }

  return (
    <PublicPage
      title={t`Choose your password`}
      sentence={
        done ? undefined : t`At least ${shortest} characters. A sentence you remember is better than symbols.`
      }
    >
      <Stack gap={6}>
        {token === null ? (
          <IncompleteLink
            otherwise={t`If the email shows no more than this, ask the person who looks after accounts in your organization how mail can reach you whole.`}
          />
        ) : done ? (
          <>
            <Notice tone="success" title={t`Your password is set`} live>
              {t`Sign in with it. Wherever you were signed in before, you are no longer.`}
            </Notice>
            <LinkButton kind="primary" to={sharedPaths.signIn}>{t`Sign in`}</LinkButton>
          </>
        ) : (
          <Form form={form} onSubmit={submit} summaryTitle={t`The password was not set`}>
            <FailureNotice failure={action.failure} />
            <PasswordField
              label={t`New password`}
              revealLabel={t`Show or hide the password`}
              autoComplete="new-password"
              {...field('newPassword')}
            />
            <PasswordField
              label={t`New password, again`}
              revealLabel={t`Show or hide the password`}
              autoComplete="new-password"
              {...field('again')}
            />
            <Button type="submit" kind="primary" fullWidth busy={action.busy}>{t`Set the password`}</Button>
          </Form>
        )}
        {done ? null : <TextLink to={sharedPaths.forgotPassword}>{t`Ask for a new link`}</TextLink>}
      </Stack>
    </PublicPage>
  )
}
