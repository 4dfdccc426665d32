import { useLingui } from '@lingui/react/macro'
import { FailureNotice, queryClient, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, useToast } from '@relais/ui'
import { RetryJobDocument } from '../../generated/graphql.ts'

/** Has a job tried again at once. */
export function RetryJobButton({ jobId, name }: { jobId: string; name: string }) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const retry = useAction(RetryJobDocument)
  const press = async () => {
    const answer = (await retry.run({ input: { jobId } }))?.retryJob
    if (!answer) return
    toast({ message: 'code' in answer ? lineOf(answer) : t`It is tried again now.` })
    await queryClient.invalidateQueries({ queryKey: ['job-queue'] })
  }
  return (
    <>
      <Button busy={retry.busy} aria-label={t`Try again: ${name}`} onClick={() => void press()}>
        {t`Try again`}
      </Button>
      <FailureNotice failure={retry.failure} />
    </>
  )
}
