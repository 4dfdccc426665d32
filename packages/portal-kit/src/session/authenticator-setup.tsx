import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { CodeText, CopyButton, Inline, QrCode, Quiet, Stack } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FailureNotice } from '../error/failure.tsx'
import { NewAuthenticatorDocument } from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { CodeForm } from './code-form.tsx'

/** Props of {@link AuthenticatorSetup}. */
export type AuthenticatorSetupProps = {
  /** For whose sign-in waits in this browser, instead of for who is signed in. */
  atSignIn: boolean
  submitLabel: string
  /** Sends the first code with what belongs to it. */
  onCode: (input: { setup: string; code: string }) => Promise<Refusal | null>
  failure: GraphqlRequestError | null
}

/** Sets up an authenticator app: a code to scan, the same as text, and the first code of the app, without which nothing counts. */
export function AuthenticatorSetup({ atSignIn, submitLabel, onCode, failure }: AuthenticatorSetupProps) {
  const { t } = useLingui()
  const asked = useQuery({
    queryKey: ['new authenticator', atSignIn],
    queryFn: async () => (await execute(NewAuthenticatorDocument, { atSignIn })).newAuthenticator,
    // Another secret each time.
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const [made, setMade] = useState(asked.data)
  // Whatever is read anew meanwhile: what was scanned stays what is confirmed.
  if (made === undefined && asked.data !== undefined) setMade(asked.data)
  if (asked.error instanceof GraphqlRequestError) return <FailureNotice failure={asked.error} />
  if (made === undefined) return null
  if (made === null) return <FailureNotice failure={failure} />
  return (
    <Stack>
      <p>{t`Scan this with an authenticator app.`}</p>
      <QrCode value={made.address} label={t`Scan this with an authenticator app.`} />
      <Stack gap={1}>
        <Quiet>{t`Or enter this key in the app:`}</Quiet>
        <Inline>
          <CodeText>{made.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</CodeText>
          <CopyButton value={made.secret} label={t`Copy the key`} copiedLabel={t`Copied`} />
        </Inline>
      </Stack>
      <CodeForm
        takesRecoveryCode={false}
        submitLabel={submitLabel}
        failure={failure}
        onCode={(code) => onCode({ setup: made.setup, code })}
      />
    </Stack>
  )
}
