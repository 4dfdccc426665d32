import { useLingui } from '@lingui/react/macro'
import { FailureNotice, queryClient, useConfirmedChange } from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { EndDelegatedAdminDocument } from '../../generated/graphql.ts'
import { refreshPartnerships } from '../partnership/partnership-queries.ts'

/** Props of {@link GiveUpDelegatedAdminButton}. */
export type GiveUpDelegatedAdminButtonProps = {
  /** Id of the delegated admin relationship. */
  id: string
  /** Whose directory is administered. */
  subjectName: string
  /** `danger` in a menu, where it is red words. */
  kind?: 'danger'
}

/** Gives back the administration of a customer's or reseller's directory before its time, as the one who administers. */
export function GiveUpDelegatedAdminButton({ id, subjectName, kind }: GiveUpDelegatedAdminButtonProps) {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(EndDelegatedAdminDocument, (data) => data.endDelegatedAdminRelationship)

  const giveUp = async () => {
    if (!(await change.confirm({ input: { id } }))) return
    toast({ message: t`You no longer administer the directory of ${subjectName}.` })
    await Promise.all([refreshPartnerships(), queryClient.invalidateQueries({ queryKey: ['customer'] })])
  }

  return (
    <>
      <Button {...(kind ? { kind } : {})} onClick={change.start}>{t`Give up administration`}</Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`Give up the administration of ${subjectName}?`}
        confirmLabel={t`Give up administration`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void giveUp()}
      >
        <Stack gap={3}>
          <p>{t`Nobody of your organization can work in the directory of ${subjectName} any more, from now on. Everything else between you stays.`}</p>
          <p>{t`To get it back, you would have to ask for it again, and ${subjectName} would have to agree.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}
