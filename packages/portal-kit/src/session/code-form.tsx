import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import type { GraphqlRequestError } from '@relais/graphql-client'
import { Button, Form, Stack, TextField, useFields } from '@relais/ui'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { FailureNotice } from '../error/failure.tsx'
import { useRefuse } from '../refusal/refusal-text.ts'
import type { Refusal } from '../refusal/refusal.ts'

/** Props of {@link CodeForm}. */
export type CodeFormProps = {
  /** What the button does: "Sign in", "Confirm". */
  submitLabel: string
  /** A recovery code serves as well. */
  takesRecoveryCode: boolean
  /** Sends the code; a refusal stands at the field. */
  onCode: (code: string) => Promise<Refusal | null>
  failure: GraphqlRequestError | null
}

/** One code: of the authenticator app, or a recovery code. */
export function CodeForm({ submitLabel, takesRecoveryCode, onCode, failure }: CodeFormProps) {
  const { t } = useLingui()
  const [recovers, setRecovers] = useState(false)
  const schema = z.object({
    code: z.string().check(z.trim(), z.minLength(1, t`Enter a code`)),
  })
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { code: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form, { factor_code_wrong: 'code' })
  const { setFocus } = form
  useEffect(() => {
    // The code is all that is asked for; where one is set up, what to scan comes first.
    if (takesRecoveryCode) setFocus('code')
  }, [takesRecoveryCode, recovers, setFocus])
  const submit = async ({ code }: z.infer<typeof schema>) => {
    const refusal = await onCode(code)
    if (refusal !== null) refuse(refusal)
  }
  const turn = () => {
    setRecovers(!recovers)
    form.reset({ code: '' })
  }
  return (
    <Stack>
      <Form form={form} onSubmit={submit} summaryTitle={t`The code was not accepted`}>
        <FailureNotice failure={failure} />
        {recovers ? (
          <TextField
            key="recovery"
            label={t`Recovery code`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...field('code')}
          />
        ) : (
          <TextField
            key="code"
            label={t`Code of your authenticator app`}
            description={t`Six digits, new every half minute.`}
            autoComplete="one-time-code"
            inputMode="numeric"
            {...field('code')}
          />
        )}
        <Button type="submit" kind="primary" fullWidth busy={form.formState.isSubmitting}>
          {submitLabel}
        </Button>
      </Form>
      {takesRecoveryCode ? (
        <Button kind="quiet" fullWidth onClick={turn}>
          {recovers ? t`Use the authenticator app` : t`Use a recovery code`}
        </Button>
      ) : null}
    </Stack>
  )
}
