import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { type DelegatedRole, partnershipDelegatedAdmin } from '@relais/domain/codes'
import { parseMailAddress } from '@relais/domain/kernel'
import { useViewer } from '@relais/portal-kit'
import { FieldRow, Notice, Segmented, TextField, useFields } from '@relais/ui'
import type { ReactNode } from 'react'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import type { InvitationKind } from '../../generated/graphql.ts'
import { useDelegatedRoleName } from '../delegated-admin-relationship/delegated-role.ts'
import {
  DelegatedAdminFields,
  delegatedAdminSchema,
  type DelegatedAdminValues,
} from './delegated-admin-fields.tsx'
import { nobodyYet } from './draft-values.ts'
import { useDurationText } from './invitation-words.ts'

/** What an invitation asks, as its form holds it. */
export type RequestValues = DelegatedAdminValues

/** Whether a kind of invitation can ask for administration, and whether this person may. */
function useAsking(kind: InvitationKind): { asks: boolean; mayAsk: boolean } {
  const { viewerCan } = useViewer()
  const asks = kind !== 'partnership'
  return { asks, mayAsk: asks && viewerCan.requestDelegatedAdmin }
}

/**
 * The form of what an invitation asks, and how its values are sent.
 * @param orderers ids of the providers that can be chosen to place the orders; absent: it is not asked; null: whatever is chosen
 */
export function useRequestForm(
  kind: InvitationKind,
  values: Partial<RequestValues>,
  orderers: readonly string[] | null = [],
) {
  const { t } = useLingui()
  const viewer = useViewer()
  const { asks, mayAsk } = useAsking(kind)
  const schema = z
    .object({
      recipientMail: z.string().check(
        z.trim(),
        z.minLength(1, t`Enter the recipient’s email`),
        z.refine(
          (text) => parseMailAddress(text) !== null,
          t`This address is not complete. Example: nadia@atelier-moreau.example`,
        ),
      ),
      recipientName: z.string().check(z.trim(), z.maxLength(100, t`Use at most 100 characters`)),
      recipientDomain: z.string().check(z.trim()),
      language: z.enum(['en', 'fr']),
      orderedBy: z
        .string()
        .check(
          z.refine(
            (value) => orderers === null || [nobodyYet, ...orderers].includes(value),
            t`Choose who will place the customer’s orders`,
          ),
        ),
      ...delegatedAdminSchema,
    })
    .check(
      z.refine(({ delegatedAdmin, requestedRoles }) => delegatedAdmin === 'no' || requestedRoles.length > 0, {
        path: ['requestedRoles'],
        message: t`Choose at least one role`,
      }),
    )
  const defaultValues: RequestValues = {
    recipientMail: '',
    recipientName: '',
    recipientDomain: '',
    language: viewer.user.language,
    orderedBy: nobodyYet,
    delegatedAdmin: mayAsk ? 'yes' : 'no',
    requestedRoles: ['user_administrator', 'license_administrator', 'directory_reader'],
    requestedDuration: 'P1Y',
    ...values,
  }
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues })
  const toInput = (sent: RequestValues) => {
    const { delegatedAdmin, requestedRoles, requestedDuration, orderedBy: _, ...recipient } = sent
    const roles: DelegatedRole[] = mayAsk && delegatedAdmin === 'yes' ? requestedRoles : []
    return { ...recipient, ...(asks ? { requestedRoles: roles, requestedDuration } : {}) }
  }
  return { form, toInput }
}

/** Props of the parts of the form. */
type RequestPart<Sent> = { form: UseFormReturn<RequestValues, unknown, Sent> }

/** Recipient, the recipient's language, who will place the orders, and the administration asked for. */
export function RequestFields<Sent>({
  form,
  kind,
  orders = null,
}: RequestPart<Sent> & {
  kind: InvitationKind
  /** Who will place the orders, where that is asked. */
  orders?: ReactNode
}) {
  return (
    <>
      <RecipientFields form={form} />
      {orders}
      <AskFields form={form} kind={kind} />
    </>
  )
}

/** To whom it goes, and in which language. */
export function RecipientFields<Sent>({ form }: RequestPart<Sent>) {
  const { t } = useLingui()
  const field = useFields(form)
  const language = useWatch({ control: form.control, name: 'language' })
  return (
    <>
      <TextField
        label={t`Recipient’s email`}
        type="email"
        autoComplete="off"
        {...field('recipientMail')}
        onPaste={(event) => {
          // "Name <address>", as mail programs copy it, fills both fields.
          const pasted = parseMailAddress(event.clipboardData.getData('text'))
          if (pasted === null || pasted.name === null) return
          event.preventDefault()
          form.setValue('recipientMail', pasted.address, { shouldDirty: true, shouldValidate: true })
          if (form.getValues('recipientName') === '')
            form.setValue('recipientName', pasted.name, { shouldDirty: true })
        }}
      />
      <FieldRow>
        <TextField
          label={t`Name of the recipient`}
          optionalLabel={t`optional`}
          autoComplete="off"
          {...field('recipientName')}
        />
        <Segmented
          label={t`Email language`}
          options={[
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
          value={language}
          onChange={(chosen) =>
            form.setValue('language', chosen === 'fr' ? 'fr' : 'en', { shouldDirty: true })
          }
        />
      </FieldRow>
    </>
  )
}

/** What is asked, and of which organization alone. */
export function AskFields<Sent>({ form, kind }: RequestPart<Sent> & { kind: InvitationKind }) {
  const { t } = useLingui()
  const { asks, mayAsk } = useAsking(kind)
  const field = useFields(form)
  return (
    <>
      {mayAsk ? <DelegatedAdminFields form={form} /> : null}
      {asks ? null : <PartnershipRequest />}
      {asks && !mayAsk ? (
        <Notice title={t`This invitation asks for no administration`}>
          {t`Only your global administrators and Admin agents can ask for the right to administer the customer's directory.`}
        </Notice>
      ) : null}
      <TextField
        label={t`Only for the organization with this domain`}
        optionalLabel={t`optional`}
        description={t`Nobody else can answer then, even with the link. Example: atelier-moreau.example`}
        autoComplete="off"
        {...field('recipientDomain')}
      />
    </>
  )
}

/** Every partnership asks for the same: it is said before it stands in the text. */
function PartnershipRequest() {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const duration = useDurationText()
  const roles = partnershipDelegatedAdmin.roles.map(roleName).join(', ')
  const howLong = duration(partnershipDelegatedAdmin.duration)
  return (
    <Notice title={t`Every partnership asks for the same`}>
      {t`To order for the customers that you and the reseller share, and to administer the reseller’s own directory for ${howLong}, with these roles: ${roles}. The reseller can withdraw the administration and keep the partnership.`}
    </Notice>
  )
}
