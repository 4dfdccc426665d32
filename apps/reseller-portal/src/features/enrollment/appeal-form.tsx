import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefuse } from '@relais/portal-kit'
import { Button, Form, TextArea, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { AppealRejectionDocument } from '../../generated/graphql.ts'
import { rememberApplication } from './enrollment-queries.ts'

/** What the firm has to say to a rejection. @param until the last day, as it is told */
export function AppealForm({ until }: { until: string }) {
  const { t } = useLingui()
  const action = useAction(AppealRejectionDocument)
  const schema = z.object({ text: z.string().check(z.trim(), z.minLength(1, t`Write what speaks for you`)) })
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { text: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const submit = async (input: z.infer<typeof schema>) => {
    const result = (await action.run({ input }))?.appealRejection
    if (!result) return
    if (result.__typename !== 'AppealRejectionSuccess') return refuse(result)
    rememberApplication(result.application)
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The appeal was not sent`}>
      <FailureNotice failure={action.failure} />
      <TextArea
        label={t`Appeal`}
        description={t`Until ${until}. Say what is not right, and where it can be seen.`}
        rows={5}
        {...field('text')}
      />
      <span>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Send the appeal`}</Button>
      </span>
    </Form>
  )
}
