import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, ConfirmDialog, DateTime, Notice, Stack, useToast } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import { AppointProviderDocument, ReinstateProviderDocument } from '../../generated/graphql.ts'
import { type ProgramOrganization, showProgramOrganization } from './program-organization-queries.ts'

const SuspendProviderDialog = lazy(async () => ({
  default: (await import('./suspend-provider-dialog.tsx')).SuspendProviderDialog,
}))

/** Props of {@link Standing} and {@link ProviderAct}. */
export type ProviderAccountProps = { organization: ProgramOrganization }

/** Why the account of a provider is suspended, and since when; nothing where it is not. */
export function Standing({ organization: { suspendedAt, suspensionReason } }: ProviderAccountProps) {
  const { t } = useLingui()
  if (suspendedAt === null || suspensionReason === null) return null
  return (
    <Notice tone="warning" title={t`You suspended its account as provider`}>
      <Stack gap={1}>
        <span>{t`The provider reads this reason: ${suspensionReason}`}</span>
        <span>
          {t`Since`} <DateTime value={suspendedAt} display="dateTime" />
        </span>
      </Stack>
    </Notice>
  )
}

/** What the operator may do with an organization as a provider: appoint, suspend, open the account again. */
export function ProviderAct({ organization }: ProviderAccountProps) {
  const { t } = useLingui()
  const [suspending, setSuspending] = useState(false)
  const { viewerCan } = organization
  if (viewerCan.suspendProvider)
    return (
      <>
        <Button kind="remove" onClick={() => setSuspending(true)}>{t`Suspend the provider`}</Button>
        {suspending ? (
          <Suspense>
            <SuspendProviderDialog organization={organization} onClose={() => setSuspending(false)} />
          </Suspense>
        ) : null}
      </>
    )
  if (viewerCan.reinstateProvider) return <Reinstate organization={organization} />
  return viewerCan.appointProvider ? <Appoint organization={organization} /> : null
}

function Reinstate({ organization }: ProviderAccountProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(ReinstateProviderDocument)
  const { id: organizationId, legalName } = organization
  const press = async () => {
    const answer = (await action.run({ input: { organizationId } }))?.reinstateProvider
    if (!answer) return
    if (answer.__typename !== 'ReinstateProviderSuccess') {
      toast({ message: lineOf(answer) })
      return
    }
    await showProgramOrganization(answer.organization)
    toast({ message: t`The account of ${legalName} is open again, and it is told.` })
  }
  return (
    <>
      <Button
        kind="primary"
        busy={action.busy}
        onClick={() => void press()}
      >{t`Open the account again`}</Button>
      <FailureNotice failure={action.failure} />
    </>
  )
}

function Appoint({ organization }: ProviderAccountProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(AppointProviderDocument)
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | undefined>()
  const { id: organizationId, legalName } = organization
  const confirm = async () => {
    const answer = (await action.run({ input: { organizationId } }))?.appointProvider
    if (!answer) return
    if (answer.__typename !== 'AppointProviderSuccess') {
      setRefused(lineOf(answer))
      return
    }
    await showProgramOrganization(answer.organization)
    toast({ message: t`${legalName} is a provider now, and it is told.` })
    setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t`Appoint as provider`}</Button>
      <ConfirmDialog
        open={open}
        onCancel={() => setOpen(false)}
        onConfirm={() => void confirm()}
        title={t`Make ${legalName} a provider?`}
        confirmLabel={t`Appoint as provider`}
        cancelLabel={t`Cancel`}
        busy={action.busy}
        error={refused}
      >
        <Stack gap={3}>
          <p>{t`What it can do at once: sign in to the provider portal, invite resellers, order for customers it shares with them, and write its listing.`}</p>
          <p>{t`What stays: what it is already. Its administrators are told by email.`}</p>
          <FailureNotice failure={action.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}
