import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { FailureNotice, forgetLinkToken, queryClient, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Form, PasswordField, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { ResetPasswordDocument } from '../../generated/graphql.ts'
import { passwordLinkQuery } from './password-link-state.tsx'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
export const shortestPassword = 15

/** A new password, twice, by the token of a link that is open. */
export function ResetPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui()
  const action = useAction(ResetPasswordDocument)
  const schema = z
    .object({
      newPassword: z
        .string()
        .check(z.minLength(shortestPassword, t`Use at least ${shortestPassword} characters`)),
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
    const result = (await action.run({ input: { token, newPassword } }))?.resetPassword
    if (!result) return
    if (result.__typename !== 'ResetPasswordSuccess') {
      refuse(result)
      // Replaced or withdrawn meanwhile: the page says which.
      if (result.__typename === 'PasswordLinkInvalidError')
        await queryClient.invalidateQueries({ queryKey: passwordLinkQuery(token).queryKey })
      return
    }
    forgetLinkToken('password')
    onDone()
  }

  return (
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
  )
}
