import { zodResolver } from '@hookform/resolvers/zod'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { DeclineInvitationButton, useKeptScroll } from '@relais/portal-features/consent'
import { FailureNotice, useAction, useFormat, useRefuse, type Viewer } from '@relais/portal-kit'
import { AnswerFoot, Answers, Button, Checkbox, Form, Section, Stack, useFields } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { AcceptCustomerInvitationDocument } from '../../generated/graphql.ts'
import {
  type Agreement,
  agreementQuery,
  type InvitationPage,
  type PersonalLink,
  type Receipt,
} from './invitation-queries.ts'

/** How fast one reads a contract. */
const wordsPerMinute = 200

/** Props of {@link ConsentForm}. */
export type ConsentFormProps = {
  invitation: InvitationPage
  link: PersonalLink
  viewer: Viewer
  /** What stands between the agreement and the answer. */
  children: ReactNode
  onAccepted: (receipt: Receipt) => void
  /** Something changed meanwhile, or it was declined: look again. */
  onChanged: () => void
}

/** The agreement where it is still to be accepted, and in the foot the boxes and the two answers side by side. */
export function ConsentForm(props: ConsentFormProps) {
  const { invitation, link, viewer, children, onAccepted, onChanged } = props
  const { t, i18n } = useLingui()
  useKeptScroll(link.invitationId)
  const agreement = useSuspenseQuery(agreementQuery(i18n.locale === 'fr' ? 'fr' : 'en', viewer.user.id))
  const toAccept = agreement.data?.acceptedAt === null ? agreement.data : null
  const action = useAction(AcceptCustomerInvitationDocument)
  const schema = z.object({
    confirmed: z
      .boolean()
      .check(z.refine((ticked) => ticked, t`Confirm that you decide for your organization`)),
    agreed: z
      .boolean()
      .check(z.refine((ticked) => ticked || toAccept === null, t`Accept the customer agreement`)),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { confirmed: false, agreed: false },
  })
  const field = useFields(form)
  const refuse = useRefuse(form, { agreement_required: 'agreed', agreement_changed: 'agreed' })
  const organization = viewer.organization.legalName

  const accept = async ({ confirmed }: z.infer<typeof schema>) => {
    const input = { ...link, confirmed, agreementVersion: toAccept?.version ?? null }
    const result = (await action.run({ input }))?.acceptCustomerInvitation
    if (!result) return
    if (result.__typename === 'AcceptCustomerInvitationSuccess') return onAccepted(result.receipt)
    refuse(result)
    await agreement.refetch()
    if (result.__typename === 'InvitationNotOpenError' || result.__typename === 'PartnershipEndedError')
      onChanged()
  }

  return (
    <>
      <AgreementText agreement={agreement.data} />
      {children}
      <AnswerFoot>
        <Form
          form={form}
          onSubmit={accept}
          label={t`Your decision`}
          summaryTitle={t`Nothing has been accepted yet`}
        >
          <FailureNotice failure={action.failure} />
          {toAccept ? (
            <Checkbox
              label={t`I have read the customer agreement and accept it for ${organization}.`}
              {...field('agreed')}
            />
          ) : null}
          <Checkbox
            label={t`I have read what this grants, and I decide for ${organization}.`}
            {...field('confirmed')}
          />
          <Answers>
            <DeclineInvitationButton
              {...link}
              inviterName={invitation.inviter.legalName}
              onDeclined={onChanged}
            />
            <Button type="submit" kind="primary" busy={action.busy}>{t`Accept`}</Button>
          </Answers>
        </Form>
      </AnswerFoot>
    </>
  )
}

function AgreementText({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  if (agreement === null) return null
  const { acceptedAt, body, title, version } = agreement
  if (acceptedAt !== null) {
    const since = formatDate(acceptedAt)
    return (
      <Section title={title}>
        <p>{t`Your organization accepted version ${version} on ${since}. It is not asked for again.`}</p>
      </Section>
    )
  }
  const clauses = body.split('\n\n')
  const sections = clauses.length
  const minutes = Math.max(1, Math.round(body.split(/\s+/u).length / wordsPerMinute))
  return (
    <Section title={t`${title}, version ${version}`}>
      <details>
        <summary>{t`Read it: ${plural(sections, { one: '# short section', other: '# short sections' })}, ${plural(minutes, { one: '# minute', other: '# minutes' })}`}</summary>
        <Stack gap={3}>
          {clauses.map((paragraph) => (
            <Clause key={paragraph} text={paragraph} />
          ))}
        </Stack>
      </details>
    </Section>
  )
}

/** The first line of a paragraph is its heading. */
function Clause({ text }: { text: string }) {
  const [heading, ...rest] = text.split('\n')
  return (
    <p>
      <strong>{heading}</strong>
      <br />
      {rest.join(' ')}
    </p>
  )
}
