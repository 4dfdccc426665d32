import { useLingui } from '@lingui/react/macro'
import { Dialog, Stack } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAction } from '../action/action.ts'
import { AddAuthenticatorDocument, StepUpDocument } from '../generated/graphql.ts'
import { AuthenticatorSetup } from './authenticator-setup.tsx'
import { CodeForm } from './code-form.tsx'
import { ownFactorQuery, refreshOwnFactor } from './own-factor-query.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import type { Viewer } from './session.ts'
import { answerFactor } from './step-up.ts'

/** Asks for a code of the second factor, or to set one up first where the person must have one and has none. */
export function StepUpDialog({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { data: factor } = useQuery(ownFactorQuery)
  const close = () => answerFactor(false)
  const done = () => {
    answerFactor(true)
    void refreshOwnFactor()
  }
  if (factor === undefined) return null
  return (
    <Dialog
      open
      onClose={codes === null ? close : done}
      dismissible={codes === null}
      title={factor.authenticator ? t`Confirm that it is you` : t`Set up a second factor`}
      closeLabel={t`Close`}
    >
      {codes !== null ? (
        <RecoveryCodes codes={codes} userPrincipalName={viewer.user.userPrincipalName} onKept={done} />
      ) : factor.authenticator ? (
        <Confirm />
      ) : (
        <SetUp onCodes={setCodes} />
      )}
    </Dialog>
  )
}

function Confirm() {
  const { t } = useLingui()
  const action = useAction(StepUpDocument)
  const confirm = async (code: string) => {
    const answer = (await action.run({ input: { code } }))?.stepUp
    if (!answer) return null
    if (answer.__typename !== 'StepUpSuccess') return answer
    answerFactor(true)
    return null
  }
  return (
    <Stack>
      <p>{t`For five minutes you are not asked again.`}</p>
      <CodeForm
        takesRecoveryCode
        submitLabel={t`Confirm the code`}
        onCode={confirm}
        failure={action.failure}
      />
    </Stack>
  )
}

function SetUp({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const { t } = useLingui()
  const action = useAction(AddAuthenticatorDocument)
  const add = async (input: { setup: string; code: string }) => {
    const answer = (await action.run({ input }))?.addAuthenticator
    if (!answer) return null
    if (answer.__typename !== 'AddAuthenticatorSuccess') return answer
    onCodes(answer.recoveryCodes ?? [])
    return null
  }
  return (
    <Stack>
      <p>{t`Your account needs a second factor.`}</p>
      <AuthenticatorSetup
        atSignIn={false}
        submitLabel={t`Confirm the code`}
        onCode={add}
        failure={action.failure}
      />
    </Stack>
  )
}
