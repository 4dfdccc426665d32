import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { FailureNotice, LinkButton, queryClient, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Form, Inline, PasswordField, TextField, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { SignInToMembershipDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { rememberApplication } from './enrollment-queries.ts'

/** Email and password of a membership account: no session is made of them. */
export function MembershipForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useLingui()
  const action = useAction(SignInToMembershipDocument)
  const schema = z.object({
    mail: z.string().check(z.trim(), z.minLength(1, t`Enter the email of the membership account`)),
    password: z.string().check(z.minLength(1, t`Enter its password`)),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { mail: '', password: '' },
  })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const submit = async (input: z.infer<typeof schema>) => {
    const result = (await action.run({ input }))?.signInToMembership
    if (!result) return
    if (result.__typename !== 'SignInToMembershipSuccess') return refuse(result)
    rememberApplication(result.application)
    await queryClient.invalidateQueries({ queryKey: ['partner-profiles'] })
    onSignedIn()
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`Not signed in to the membership account`}>
      <FailureNotice failure={action.failure} />
      <TextField
        label={t`Email of the membership account`}
        type="email"
        autoComplete="off"
        {...field('mail')}
      />
      <PasswordField
        label={t`Its password`}
        revealLabel={t`Show or hide the password`}
        autoComplete="off"
        {...field('password')}
      />
      <Inline>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Look for profiles`}</Button>
        <LinkButton to={paths.enroll}>{t`Back`}</LinkButton>
      </Inline>
    </Form>
  )
}
