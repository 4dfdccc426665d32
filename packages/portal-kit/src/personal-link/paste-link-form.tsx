import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { Button, Form, TextField, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { readPersonalLink } from './personal-link.ts'

/** Takes the whole address of a personal link, or its token, where the mail's own link did not bring it here. */
export function PasteLinkForm() {
  const { t } = useLingui()
  const schema = z.object({
    address: z.string().check(
      z.trim(),
      z.minLength(1, t`Paste the address`),
      z.refine(
        (text) => text === '' || readPersonalLink(text).token !== null,
        t`The end is missing here too. Select the address in the text of the email, up to its last character, and copy that.`,
      ),
    ),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onSubmit',
    defaultValues: { address: '' },
  })
  const field = useFields(form)
  const open = ({ address }: z.infer<typeof schema>) => {
    const { path, token } = readPersonalLink(address)
    // On this very page only the fragment changes: `useLinkToken` takes it up.
    window.location.assign(`${path ?? window.location.pathname}#${token ?? ''}`)
  }
  return (
    <Form form={form} onSubmit={open} summaryTitle={t`The link was not opened`}>
      <TextField
        label={t`Address from the email`}
        description={t`The whole address as it is written in the text of the email, from “http” to its last character.`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...field('address')}
      />
      <Button type="submit" kind="primary">{t`Open the link`}</Button>
    </Form>
  )
}
