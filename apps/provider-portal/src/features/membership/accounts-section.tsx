import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalLine, useRefuse } from '@relais/portal-kit'
import {
  ActionMenu,
  Button,
  DateTime,
  DeleteIcon,
  Form,
  Inline,
  Quiet,
  Section,
  Stack,
  StatusDot,
  Table,
  TextField,
  useFields,
  useToast,
} from '@relais/ui'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { LinkMembershipAccountDocument, UnlinkMembershipAccountDocument } from '../../generated/graphql.ts'
import { GivePasswordDialog } from './give-password-dialog.tsx'
import { type MembershipRecord, showMembership } from './membership-queries.ts'

/** Props of {@link AccountsSection}. */
export type AccountsSectionProps = { profile: MembershipRecord }

type Account = MembershipRecord['accounts'][number]

/** The membership accounts that may choose a profile: linked, unlinked, given a password. */
export function AccountsSection({ profile }: AccountsSectionProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Account | null>(null)
  const { edit } = profile.viewerCan
  return (
    <Section title={t`Accounts that may choose it`}>
      <Stack>
        {profile.accounts.length === 0 ? (
          <Quiet>{t`No account yet: nobody can enroll with this profile.`}</Quiet>
        ) : (
          <Table
            caption={t`Accounts that may choose it`}
            rows={profile.accounts}
            rowKey={(row) => row.id}
            columns={[
              { key: 'mail', header: t`Account`, primary: true, cell: (row) => row.mail },
              {
                key: 'password',
                header: t`Password`,
                card: 'second',
                cell: ({ passwordChangedAt }) =>
                  passwordChangedAt === null ? (
                    <StatusDot tone="warning">{t`Has none, cannot sign in`}</StatusDot>
                  ) : (
                    <Inline gap={1}>
                      {t`Given`} <DateTime value={passwordChangedAt} />
                    </Inline>
                  ),
              },
            ]}
            {...(edit
              ? {
                  actionsLabel: t`Actions`,
                  actions: (row: Account) => (
                    <AccountActs profile={profile} account={row} onGive={() => setOpen(row)} />
                  ),
                }
              : {})}
          />
        )}
        {edit ? <LinkForm profile={profile} /> : null}
      </Stack>
      {open === null ? null : (
        <GivePasswordDialog profile={profile} account={open} onClose={() => setOpen(null)} />
      )}
    </Section>
  )
}

function AccountActs({
  profile,
  account,
  onGive,
}: AccountsSectionProps & { account: Account; onGive: () => void }) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(UnlinkMembershipAccountDocument)
  const link = useAction(LinkMembershipAccountDocument)
  const { mail } = account
  const undo = async () => {
    const answer = (await link.run({ input: { profileId: profile.id, mail } }))?.linkMembershipAccount
    if (answer?.__typename === 'LinkMembershipAccountSuccess') await showMembership(answer.profile)
  }
  const unlink = async () => {
    const input = { profileId: profile.id, accountId: account.id }
    const answer = (await action.run({ input }))?.unlinkMembershipAccount
    if (!answer) return
    if (answer.__typename !== 'UnlinkMembershipAccountSuccess') {
      toast({ message: lineOf(answer) })
      return
    }
    await showMembership(answer.profile)
    toast({
      message: t`${mail} may no longer choose this profile.`,
      action: { label: t`Undo`, onPress: () => void undo() },
    })
  }
  return (
    <>
      <Button aria-label={t`Give a password: ${mail}`} onClick={onGive}>{t`Give a password`}</Button>
      <ActionMenu label={t`More for ${mail}`}>
        <Button
          kind="danger"
          icon={DeleteIcon}
          busy={action.busy}
          aria-label={t`Unlink ${mail}`}
          onClick={() => void unlink()}
        >{t`Unlink`}</Button>
      </ActionMenu>
    </>
  )
}

function LinkForm({ profile }: AccountsSectionProps) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(LinkMembershipAccountDocument)
  const form = useForm({ defaultValues: { mail: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const submit = async ({ mail }: { mail: string }) => {
    const input = { profileId: profile.id, mail }
    const answer = (await action.run({ input }))?.linkMembershipAccount
    if (!answer) return
    if (answer.__typename !== 'LinkMembershipAccountSuccess') return refuse(answer)
    await showMembership(answer.profile)
    form.reset()
    toast({ message: t`${mail} may choose this profile.` })
  }
  return (
    <Form
      form={form}
      onSubmit={submit}
      label={t`Link an account`}
      summaryTitle={t`The account was not linked`}
    >
      <FailureNotice failure={action.failure} />
      <TextField
        label={t`Email address of an account`}
        description={t`An account that there is not yet is made. It signs in once you gave it a password.`}
        type="email"
        autoComplete="off"
        {...field('mail')}
      />
      <Inline>
        <Button type="submit" busy={action.busy}>{t`Link the account`}</Button>
      </Inline>
    </Form>
  )
}
