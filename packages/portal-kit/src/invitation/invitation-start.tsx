import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { Button, Form, Notice, Select, TextField, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useAction } from '../action/action.ts'
import { FailureNotice } from '../error/failure.tsx'
import { DraftInvitationDocument, type InvitationKind } from '../generated/graphql.ts'
import { useRefuse } from '../refusal/refusal-text.ts'
import { useViewer } from '../session/viewer-context.ts'
import {
  AdministrationFields,
  administrationSchema,
  type AdministrationValues,
} from './administration-fields.tsx'
import { rememberInvitation } from './invitation-queries.ts'

/** Props of {@link InvitationStart}. */
export type InvitationStartProps = {
  kind: InvitationKind
  /** The provider of a joint invitation. */
  providerId?: string
  /** The draft is there: go on to its text. */
  onDrafted: (id: string) => void
  onCancel: () => void
}

/** The first step of an invitation: recipient, permissions, the recipient's language. The text follows from them. */
export function InvitationStart({ kind, providerId, onDrafted, onCancel }: InvitationStartProps) {
  const { t } = useLingui()
  const viewer = useViewer()
  const action = useAction(DraftInvitationDocument)
  const asks = kind !== 'partnership'
  const mayAsk = asks && viewer.viewerCan.requestDelegatedAdmin
  const schema = z
    .object({
      recipientMail: z.email(t`Enter the mail address of the recipient`),
      recipientName: z.string().check(z.trim(), z.maxLength(100, t`Use at most 100 characters`)),
      language: z.enum(['en', 'fr']),
      ...administrationSchema,
    })
    .check(
      z.refine(({ administration, requestedRoles }) => administration === 'no' || requestedRoles.length > 0, {
        path: ['requestedRoles'],
        message: t`Choose at least one role`,
      }),
    )
  const defaultValues: AdministrationValues = {
    recipientMail: '',
    recipientName: '',
    language: viewer.user.language,
    administration: mayAsk ? 'yes' : 'no',
    requestedRoles: ['user_administrator', 'license_administrator', 'directory_reader'],
    requestedDuration: 'P1Y',
  }
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues })
  const field = useFields(form)
  const refuse = useRefuse(form)

  const submit = async (values: z.infer<typeof schema>) => {
    const { administration, requestedRoles, requestedDuration, ...recipient } = values
    const asked = mayAsk && administration === 'yes'
    const result = (
      await action.run({
        input: {
          ...recipient,
          kind,
          providerId: providerId ?? null,
          ...(asks ? { requestedRoles: asked ? requestedRoles : [], requestedDuration } : {}),
        },
      })
    )?.draftInvitation
    if (!result) return
    if (result.__typename !== 'DraftInvitationSuccess') return refuse(result)
    await rememberInvitation(result.invitation)
    onDrafted(result.invitation.id)
  }

  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The invitation was not begun`}>
      <FailureNotice failure={action.failure} />
      <TextField
        label={t`Mail address of the recipient`}
        type="email"
        autoComplete="off"
        {...field('recipientMail')}
      />
      <TextField
        label={t`Name of the recipient`}
        optionalLabel={t`optional`}
        autoComplete="off"
        {...field('recipientName')}
      />
      <Select
        label={t`Language of the recipient`}
        description={t`The text starts in this language.`}
        options={[
          { value: 'en', label: 'English' },
          { value: 'fr', label: 'Français' },
        ]}
        {...field('language')}
      />
      {mayAsk ? <AdministrationFields form={form} /> : null}
      {asks && !mayAsk ? (
        <Notice title={t`This invitation asks for no administration`}>
          {t`Only your global administrators and Admin agents can ask for the right to administer the customer's directory.`}
        </Notice>
      ) : null}
      <span>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Next`}</Button>{' '}
        <Button kind="quiet" onClick={onCancel}>{t`Cancel`}</Button>
      </span>
    </Form>
  )
}
