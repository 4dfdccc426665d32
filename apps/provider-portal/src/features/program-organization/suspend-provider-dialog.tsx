import { zodResolver } from '@hookform/resolvers/zod'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { longestSuspensionReason } from '@relais/domain/codes'
import { FailureNotice, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, TextArea, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { SuspendProviderDocument } from '../../generated/graphql.ts'
import { type ProgramOrganization, showProgramOrganization } from './program-organization-queries.ts'

/** Props of {@link SuspendProviderDialog}. */
export type SuspendProviderDialogProps = { organization: ProgramOrganization; onClose: () => void }

/** Suspends a provider: what stops and what stays is said before, and why is asked. */
export function SuspendProviderDialog({ organization, onClose }: SuspendProviderDialogProps) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(SuspendProviderDocument)
  const schema = z.object({
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t`Say why`),
        z.maxLength(longestSuspensionReason, t`Use at most 500 characters`),
      ),
  })
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { reason: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const { id: organizationId, legalName, partners, listings } = organization
  const submit = async ({ reason }: z.infer<typeof schema>) => {
    const answer = (await action.run({ input: { organizationId, reason } }))?.suspendProvider
    if (!answer) return
    if (answer.__typename !== 'SuspendProviderSuccess') return refuse(answer)
    await showProgramOrganization(answer.organization)
    toast({ message: t`${legalName} is suspended, and told why.` })
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={t`Suspend ${legalName}?`} closeLabel={t`Close`}>
      <Form form={form} onSubmit={submit} summaryTitle={t`The provider was not suspended`}>
        <p>{t`What stops at once: it can neither order nor invite anybody, and links it sent cannot be accepted.`}</p>
        <p>
          {t`${plural(partners, {
            one: 'Its # partnership stays, but brings no orders.',
            other: 'Its # partnerships stay, but bring no orders.',
          })}`}{' '}
          {t`${plural(listings, {
            one: 'Its # listing is no longer found in the directory.',
            other: 'Its # listings are no longer found in the directory.',
          })}`}
        </p>
        <p>{t`What stays: orders and subscriptions of its customers go on, and its people sign in and read everything. You can open the account again at any time.`}</p>
        <FailureNotice failure={action.failure} />
        <TextArea
          label={t`Reason to suspend it`}
          description={t`The provider reads it, by email.`}
          rows={3}
          maxLength={longestSuspensionReason}
          {...field('reason')}
        />
        <DialogFooter>
          <Button onClick={onClose}>{t`Cancel`}</Button>
          <Button type="submit" kind="danger" busy={action.busy}>{t`Suspend the provider`}</Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
