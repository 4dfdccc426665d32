import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { longestRequestMessage } from '@relais/domain/codes'
import { forgetInvitationRequests } from '@relais/portal-features/consent'
import {
  FailureNotice,
  RestoredDraft,
  useAction,
  useRefuse,
  useServerDraft,
  useViewer,
} from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, TextArea, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { AskForInvitationDocument } from '../../generated/graphql.ts'

/** Props of {@link AskDialog}. */
export type AskDialogProps = {
  provider: { providerId: string; providerName: string }
  onClose: () => void
}

/** Asks a provider to be invited, with a few words. */
export function AskDialog({ provider, onClose }: AskDialogProps) {
  const { t } = useLingui()
  const { providerName } = provider
  return (
    <Dialog open onClose={onClose} title={t`Ask ${providerName} to be invited`} closeLabel={t`Cancel`}>
      <AskForm provider={provider} onClose={onClose} />
    </Dialog>
  )
}

function AskForm({ provider: { providerId, providerName }, onClose }: AskDialogProps) {
  const { t } = useLingui()
  const toast = useToast()
  const { user, organization } = useViewer()
  const action = useAction(AskForInvitationDocument)
  const schema = z.object({
    message: z.string().check(z.maxLength(longestRequestMessage, t`Use at most 1,000 characters`)),
  })
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { message: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const draft = useServerDraft(form, 'invitation_request', providerId)
  const submit = async ({ message }: z.infer<typeof schema>) => {
    const result = (await action.run({ input: { providerId, message } }))?.askForInvitation
    if (!result) return
    if (result.__typename !== 'AskForInvitationSuccess') return refuse(result)
    draft.discard()
    toast({ message: t`${providerName} is told. Its answer comes by email.` })
    onClose()
    await forgetInvitationRequests()
  }
  const [name, firm, mail] = [user.displayName, organization.legalName, user.contactMail ?? '']
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The provider was not asked`}>
      <RestoredDraft draft={draft} />
      <p>{t`${providerName} reads your name (${name}), your firm (${firm}), its country, your email (${mail}) and what you write. It does not learn which other providers you work with or ask. It has 30 days to answer.`}</p>
      <TextArea
        label={t`What you write`}
        optionalLabel={t`optional`}
        description={t`What you sell and to whom, and how they reach you.`}
        rows={5}
        maxLength={2 * longestRequestMessage}
        {...field('message')}
      />
      <FailureNotice failure={action.failure} />
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Ask to be invited`}</Button>
      </DialogFooter>
    </Form>
  )
}
