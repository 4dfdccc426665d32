import { useLingui } from '@lingui/react/macro'
import { useRefusalText, useViewer } from '@relais/portal-kit'
import { DescriptionList, Section, Stack } from '@relais/ui'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useRunningProviders } from '../partnership/use-running-providers.ts'
import { type DraftValues, rolesText } from './draft-values.ts'
import type { SentInvitation } from './invitation-queries.ts'
import { delegatedAdminDurations } from './invitation-words.ts'
import { OrdersField } from './orders-field.tsx'
import { AskFields, RecipientFields, type RequestValues, useRequestForm } from './request-form.tsx'
import { rolesOf, type useDraft } from './use-draft.ts'

/** The fields of what a draft asks, which save themselves as they are typed and chosen. */
export function useDraftForm(invitation: SentInvitation, draft: ReturnType<typeof useDraft>) {
  const text = useRefusalText()
  const { keeper, refusal, values } = draft
  const { form } = useRequestForm(invitation.kind, entriesOf(values), null)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // Without a name it was not typed: the form was filled.
        callback: ({ name, values: typed }) =>
          name === undefined ? undefined : keeper.change(partOf(name, typed)),
      }),
    [form, keeper],
  )
  useEffect(() => {
    // What cannot be chosen here, such as another duration, stays as it is.
    const shown = typedOf(form.getValues())
    const differs = Object.entries(shown).some(([name, value]) => values[name as keyof DraftValues] !== value)
    if (differs) form.reset(entriesOf(values, form.getValues()))
  }, [form, values])
  useEffect(() => {
    const field = refusal?.field
    if (refusal && (field === 'recipientMail' || field === 'recipientName' || field === 'recipientDomain'))
      form.setError(field, { type: refusal.code, message: text(refusal).message })
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [form, refusal])
  const [delegatedAdmin, roles] = useWatch({
    control: form.control,
    name: ['delegatedAdmin', 'requestedRoles'],
  })
  return { form, lacksRoles: delegatedAdmin === 'yes' && roles.length === 0 }
}

/** Props of {@link DraftForm}. */
export type DraftFormProps = {
  invitation: SentInvitation
  form: ReturnType<typeof useDraftForm>['form']
}

/** To whom a draft goes, and what it asks. */
export function DraftForm({ invitation, form }: DraftFormProps) {
  const { t } = useLingui()
  const { kind } = invitation
  return (
    <>
      <Section title={t({ context: 'email', message: 'To' })}>
        <Stack>
          <RecipientFields form={form} />
        </Stack>
      </Section>
      <Section title={t`What you ask for`}>
        <Stack>
          {kind === 'partnership' ? null : <DraftOrders invitation={invitation} form={form} />}
          <AskFields form={form} kind={kind} />
        </Stack>
      </Section>
    </>
  )
}

/** Who will place the orders, open to whoever sees the providers until it goes out. */
function DraftOrders({ invitation: { provider }, form }: DraftFormProps) {
  const { t } = useLingui()
  const { viewProviders } = useViewer().viewerCan
  const partnerships = useRunningProviders()
  if (viewProviders) return <OrdersField form={form} partnerships={partnerships} chosen={provider} />
  return (
    <DescriptionList
      facts={[{ term: t`Orders placed by`, value: provider ? provider.legalName : t`Nobody yet` }]}
    />
  )
}

/** What is saved of the fields as they stand. No role of several is no choice yet: what was chosen before stays. */
function typedOf(typed: RequestValues): Partial<DraftValues> {
  const { orderedBy, recipientMail, recipientName, recipientDomain, language, requestedDuration } = typed
  const recipient = { orderedBy, recipientMail, recipientName, recipientDomain, language }
  if (typed.delegatedAdmin === 'no') return { ...recipient, roles: '', duration: '' }
  if (typed.requestedRoles.length === 0) return recipient
  return { ...recipient, roles: rolesText(typed.requestedRoles), duration: requestedDuration }
}

/** What of a draft a field of the form is about. */
function partOf(field: string, typed: RequestValues): Partial<DraftValues> {
  const all = Object.entries(typedOf(typed))
  const about = /^(delegatedAdmin|requested)/.test(field) ? ['roles', 'duration'] : [field]
  return Object.fromEntries(all.filter(([name]) => about.includes(name)))
}

function entriesOf(values: DraftValues, before?: RequestValues): Partial<RequestValues> {
  const { orderedBy, recipientMail, recipientName, recipientDomain, language, roles, duration } = values
  const chosen = rolesOf(roles)
  return {
    ...before,
    orderedBy,
    recipientMail,
    recipientName,
    recipientDomain,
    language: language === 'fr' ? 'fr' : 'en',
    delegatedAdmin: chosen.length > 0 ? 'yes' : 'no',
    ...(chosen.length > 0 ? { requestedRoles: chosen } : {}),
    requestedDuration: delegatedAdminDurations.find((each) => each === duration) ?? 'P1Y',
  }
}
