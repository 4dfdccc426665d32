import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, CopyButton, Dialog, DialogFooter, Inline, Notice, Stack } from '@relais/ui'
import { useState } from 'react'
import { GiveMembershipPasswordDocument } from '../../generated/graphql.ts'
import { type MembershipRecord, showMembership } from './membership-queries.ts'

/** Props of {@link GivePasswordDialog}. */
export type GivePasswordDialogProps = {
  profile: MembershipRecord
  account: MembershipRecord['accounts'][number]
  onClose: () => void
}

/** Gives a membership account a password, and shows it this once. */
export function GivePasswordDialog({ profile, account, onClose }: GivePasswordDialogProps) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const action = useAction(GiveMembershipPasswordDocument)
  const [password, setPassword] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | undefined>()
  const { mail, passwordChangedAt } = account
  const give = async () => {
    const input = { profileId: profile.id, accountId: account.id }
    const answer = (await action.run({ input }))?.giveMembershipPassword
    if (!answer) return
    if (answer.__typename !== 'GiveMembershipPasswordSuccess') {
      setRefused(lineOf(answer))
      return
    }
    setPassword(answer.password)
    await showMembership(answer.profile)
  }
  return (
    <Dialog open onClose={onClose} title={t`Give a password`} about={mail} closeLabel={t`Close`}>
      <Stack>
        {password === null ? (
          <p>
            {passwordChangedAt === null
              ? t`The account cannot sign in yet. You are shown the password once, and tell it to whoever holds the account.`
              : t`The password of before stops working at once. You are shown the new one once, and tell it to whoever holds the account.`}
          </p>
        ) : (
          <Notice tone="success" title={t`This is the password`} live>
            <Stack gap={2}>
              <Inline gap={2}>
                <code>{password}</code>
                <CopyButton value={password} label={t`Copy the password`} copiedLabel={t`Copied`} />
              </Inline>
              <span>{t`Nobody is shown it again: once this is closed, only a new one can be given.`}</span>
            </Stack>
          </Notice>
        )}
        {refused === undefined ? null : (
          <Notice tone="error" live>
            {refused}
          </Notice>
        )}
        <FailureNotice failure={action.failure} />
        <DialogFooter>
          <Button onClick={onClose}>{password === null ? t`Cancel` : t`Close`}</Button>
          {password === null ? (
            <Button
              kind="primary"
              busy={action.busy}
              onClick={() => void give()}
            >{t`Give a password`}</Button>
          ) : null}
        </DialogFooter>
      </Stack>
    </Dialog>
  )
}
