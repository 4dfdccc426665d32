import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  type OwnFactor,
  ownFactorQuery,
  Panel,
  refreshOwnFactor,
  useAction,
  useConfirmedChange,
  useFormat,
  useRefusalLine,
} from '@relais/portal-kit'
import { Button, ConfirmDialog, DescriptionList, Inline, Notice, Section, Stack, useToast } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RemoveSecondFactorDocument, RenewRecoveryCodesDocument } from '../../generated/graphql.ts'
import { FactorDialog } from './factor-dialog.tsx'

/** What protects the own account besides the password: the authenticator app and its recovery codes. */
export function SecondFactorSection() {
  const { t } = useLingui()
  return (
    <Section title={t`Second factor`}>
      <Panel>
        <SecondFactor />
      </Panel>
    </Section>
  )
}

function SecondFactor() {
  const { t } = useLingui()
  const { data: factor } = useSuspenseQuery(ownFactorQuery)
  const [adding, setAdding] = useState(false)
  return (
    <Stack>
      <p>
        {factor.isRequired
          ? t`Your account must have a second factor.`
          : t`Signing in then asks for a code that only you have, besides the password.`}
      </p>
      {factor.authenticator === null ? (
        <div>
          <Button onClick={() => setAdding(true)}>{t`Set up an authenticator app`}</Button>
        </div>
      ) : (
        <Held factor={factor} authenticator={factor.authenticator} onReplace={() => setAdding(true)} />
      )}
      {adding ? (
        <FactorDialog codes={null} isFirst={!factor.authenticator} onClose={() => setAdding(false)} />
      ) : null}
    </Stack>
  )
}

function Held({
  factor,
  authenticator,
  onReplace,
}: {
  factor: OwnFactor
  authenticator: NonNullable<OwnFactor['authenticator']>
  onReplace: () => void
}) {
  const { t } = useLingui()
  const { formatDate, formatDateTime } = useFormat()
  const { recoveryCodesLeft: left, viewerCanRemove } = factor
  const renewing = useRenewal()
  return (
    <>
      <DescriptionList
        facts={[
          { term: t`Authenticator app`, value: t`Set up on ${formatDate(authenticator.addedAt)}` },
          { term: t`Last used`, value: formatDateTime(authenticator.lastUsedAt) },
          { term: t`Recovery codes left`, value: left },
        ]}
      />
      {left < 3 ? <Notice tone="warning" title={t`Few recovery codes are left`} /> : null}
      <FailureNotice failure={renewing.failure} />
      {renewing.refusal === null ? null : (
        <Notice live tone="error" title={t`No new codes were made`}>
          {renewing.refusal}
        </Notice>
      )}
      <Inline>
        <Button
          busy={renewing.busy}
          onClick={() => void renewing.renew()}
        >{t`Make new recovery codes`}</Button>
        <Button onClick={onReplace}>{t`Use another authenticator app`}</Button>
        {viewerCanRemove ? <RemoveButton /> : null}
      </Inline>
      {renewing.codes === null ? null : (
        <FactorDialog codes={renewing.codes} isFirst={false} onClose={renewing.kept} />
      )}
    </>
  )
}

function useRenewal() {
  const lineOf = useRefusalLine()
  const action = useAction(RenewRecoveryCodesDocument)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const renew = async () => {
    setRefusal(null)
    const result = (await action.run({}))?.renewRecoveryCodes
    if (!result) return
    if (result.__typename !== 'RenewRecoveryCodesSuccess') return setRefusal(lineOf(result))
    setCodes(result.recoveryCodes)
    await refreshOwnFactor()
  }
  return { busy: action.busy, failure: action.failure, refusal, codes, renew, kept: () => setCodes(null) }
}

function RemoveButton() {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(RemoveSecondFactorDocument, (data) => data.removeSecondFactor)
  const confirm = async () => {
    if (!(await change.confirm({}))) return
    await refreshOwnFactor()
    toast({ message: t`Your second factor is removed.` })
  }
  return (
    <>
      <Button kind="remove" onClick={change.start}>{t`Remove the second factor`}</Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`Remove your second factor?`}
        confirmLabel={t`Remove the second factor`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void confirm()}
      >
        <Stack gap={3}>
          <p>{t`From then on your password alone signs you in. Your recovery codes no longer work.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}
