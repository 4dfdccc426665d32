import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { parseMailAddress } from '@relais/domain/kernel'
import { FailureNotice, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Form, Inline, TextField, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { UpdateUserDocument } from '../../generated/graphql.ts'
import { type ColleagueRecord, refreshColleague } from './colleague-queries.ts'

/** How somebody is called and where emails go; a button of its own changes it. */
export function UserForm({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(UpdateUserDocument)
  const { id: userId, displayName, contactMail, state } = colleague
  const isOptional = contactMail === null
  const schema = z.object({
    displayName: z.string().check(z.trim(), z.minLength(1, t`Enter the name that is shown`)),
    contactMail: z.string().check(
      z.trim(),
      z.refine(
        (text) => (isOptional && text === '') || parseMailAddress(text) !== null,
        t`Enter an email address`,
      ),
    ),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    values: { displayName, contactMail: contactMail ?? '' },
    resetOptions: { keepDirtyValues: true },
  })
  const field = useFields(form)
  const refuse = useRefuse(form)

  const submit = async (entries: z.infer<typeof schema>) => {
    const input = { userId, ...entries, contactMail: entries.contactMail === '' ? null : entries.contactMail }
    const result = (await action.run({ input }))?.updateUser
    if (!result) return
    if (result.__typename !== 'UpdateUserSuccess') {
      refuse(result)
      return
    }
    const saved = { displayName: result.displayName, contactMail: result.contactMail ?? '' }
    form.reset(saved)
    await refreshColleague(colleague)
    const isMoved = result.contactMail !== contactMail
    toast({
      message:
        isMoved && state === 'invited'
          ? t`Saved. A new link goes to ${saved.contactMail}; the one before no longer works.`
          : isMoved
            ? t`Saved. Both addresses are told.`
            : t`Saved.`,
    })
  }

  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The user was not updated`} label={t`Account`}>
      <FailureNotice failure={action.failure} />
      <TextField label={t`Name`} autoComplete="off" {...field('displayName')} />
      <TextField
        label={t`Email address`}
        description={
          state === 'invited'
            ? t`The link to choose a password goes there. If you change it, a new link goes to the new address and the one before stops working.`
            : t`Where emails go, also the link to reset the password. If you change it, both addresses are told.`
        }
        type="email"
        autoComplete="off"
        {...(isOptional ? { optionalLabel: t`optional` } : {})}
        {...field('contactMail')}
      />
      <Inline>
        <Button type="submit" busy={action.busy}>
          {t`Update name and email`}
        </Button>
      </Inline>
    </Form>
  )
}
