import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { Button, Stack } from '@relais/ui'
import { useState } from 'react'
import { CompleteSignInDocument, SetUpAuthenticatorDocument } from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { AuthenticatorSetup } from './authenticator-setup.tsx'
import { CodeForm } from './code-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import type { Viewer } from './session.ts'

/** Props of {@link SecondStep}. */
export type SecondStepProps = {
  /** The person must have a second factor and has none. */
  mustSetUp: boolean
  onSignedIn: (viewer: Viewer) => Promise<void> | void
  /** Back to the password: another account, or this sign-in took too long. */
  onBack: (refusal: Refusal | null) => void
}

/** What comes after the right password: a code of the second factor, or setting one up. */
export function SecondStep({ mustSetUp, onSignedIn, onBack }: SecondStepProps) {
  const { t } = useLingui()
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const [kept, setKept] = useState<{ viewer: Viewer; codes: readonly string[] } | null>(null)

  const send = async <Answer,>(ask: () => Promise<Answer>): Promise<Answer | null> => {
    setFailure(null)
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      setFailure(error)
      return null
    }
  }
  const refused = (refusal: Refusal): Refusal | null => {
    if (refusal.code !== 'sign_in_expired') return refusal
    onBack(refusal)
    return null
  }
  const complete = async (code: string) => {
    const answer = (await send(() => execute(CompleteSignInDocument, { input: { code } })))?.completeSignIn
    if (!answer) return null
    if (answer.__typename !== 'CompleteSignInSuccess') return refused(answer)
    await onSignedIn(answer.viewer)
    return null
  }
  const setUp = async (input: { setup: string; code: string }) => {
    const answer = (await send(() => execute(SetUpAuthenticatorDocument, { input })))?.setUpAuthenticator
    if (!answer) return null
    if (answer.__typename !== 'SetUpAuthenticatorSuccess') return refused(answer)
    setKept({ viewer: answer.viewer, codes: answer.recoveryCodes })
    return null
  }

  if (kept !== null) {
    return (
      <RecoveryCodes
        codes={kept.codes}
        userPrincipalName={kept.viewer.user.userPrincipalName}
        onKept={() => void onSignedIn(kept.viewer)}
      />
    )
  }
  return (
    <Stack>
      {mustSetUp ? (
        <>
          <p>{t`Your account needs a second factor.`}</p>
          <AuthenticatorSetup atSignIn submitLabel={t`Confirm the code`} onCode={setUp} failure={failure} />
        </>
      ) : (
        <CodeForm takesRecoveryCode submitLabel={t`Sign in`} onCode={complete} failure={failure} />
      )}
      <Button kind="quiet" fullWidth onClick={() => onBack(null)}>
        {t`Use another account`}
      </Button>
    </Stack>
  )
}
