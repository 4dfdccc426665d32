import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { FailureNotice, sharedPaths, TextLink, useAction, useRefuse, useViewer } from '@relais/portal-kit'
import { Button, Form, PasswordField, Stack, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { ChangePasswordDocument } from '../../generated/graphql.ts'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
const shortest = 15
const empty = { currentPassword: '', newPassword: '', again: '' }

/** A new password by the current one; this session stays, every other one ends. */
export function ChangePasswordForm() {
  const { t } = useLingui()
  const { user } = useViewer()
  const toast = useToast()
  const action = useAction(ChangePasswordDocument)
  const schema = z
    .object({
      currentPassword: z.string().check(z.minLength(1, t`Enter your current password`)),
      newPassword: z.string().check(z.minLength(shortest, t`Use at least ${shortest} characters`)),
      again: z.string(),
    })
    .check(
      z.refine(({ newPassword, again }) => newPassword === again, {
        path: ['again'],
        message: t`The two passwords differ`,
      }),
    )
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: empty })
  const field = useFields(form)
  const refuse = useRefuse(form, {
    current_password_wrong: 'currentPassword',
    password_unacceptable: 'newPassword',
  })

  const submit = async ({ currentPassword, newPassword }: z.infer<typeof schema>) => {
    const result = (await action.run({ input: { currentPassword, newPassword } }))?.changePassword
    if (!result) return
    if (result.__typename !== 'ChangePasswordSuccess') {
      refuse(result)
      return
    }
    form.reset(empty)
    toast({ message: t`Your password is changed. Everywhere else you are signed out.` })
  }

  return (
    <Stack>
      <Form form={form} onSubmit={submit} summaryTitle={t`The password was not changed`} label={t`Password`}>
        <FailureNotice failure={action.failure} />
        {/* For password managers, which save a password under a name. */}
        <input type="hidden" autoComplete="username" value={user.userPrincipalName} readOnly />
        <PasswordField
          label={t`Current password`}
          revealLabel={t`Show or hide the password`}
          autoComplete="current-password"
          {...field('currentPassword')}
        />
        <PasswordField
          label={t`New password`}
          description={t`At least ${shortest} characters. A sentence you remember is better than symbols.`}
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
        <Button type="submit" busy={action.busy}>{t`Change the password`}</Button>
      </Form>
      <TextLink to={sharedPaths.forgotPassword}>{t`I do not know my current password`}</TextLink>
    </Stack>
  )
}
