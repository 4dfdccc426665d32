import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { ErrorState, Notice } from '@relais/ui'

/** What failed in the language of the screen, and the request id for support. */
function useFailureText(error: unknown): { title: string; help: string; request: string | undefined } {
  const { t } = useLingui()
  const requestId = error instanceof GraphqlRequestError ? error.requestId : null
  const request = requestId === null ? undefined : t`Request id: ${requestId}`
  if (error instanceof GraphqlRequestError && error.status === null) {
    return {
      title: t`The server could not be reached`,
      help: t`Check your connection, then try again. Nothing you typed is lost.`,
      request,
    }
  }
  if (error instanceof GraphqlRequestError && error.isTransient) {
    return {
      title: t`Relais is not available for the moment`,
      help: t`Wait a few seconds, then try again. Nothing you typed is lost, and nothing is done twice.`,
      request,
    }
  }
  if (error instanceof GraphqlRequestError && error.isUnauthenticated) {
    return { title: t`Your session has ended`, help: t`Sign in again, then send this once more.`, request }
  }
  if (error instanceof GraphqlRequestError && error.codes.includes('INVALID_TEXT')) {
    return {
      title: t`A text holds a character that cannot be stored`,
      help: t`It often comes along with pasted text: type that part again, or paste it as plain text. Nothing you typed is lost.`,
      request,
    }
  }
  if (error instanceof GraphqlRequestError && error.codes.includes('INVALID_VALUE')) {
    return {
      title: t`An entry, or the address of this page, holds a value that cannot be taken`,
      help: t`It is too long, out of range, or no value of its kind: shorten or correct the entry, or start again from the menu. Nothing you typed is lost.`,
      request,
    }
  }
  if (error instanceof GraphqlRequestError && error.codes.includes('UNKNOWN_DOCUMENT')) {
    return {
      title: t`This page is older than the server`,
      help: t`Relais was renewed since the page was opened. Load the page again, then repeat what you did.`,
      request,
    }
  }
  return {
    title: t`Something went wrong on our side`,
    help: t`Try again. If it happens again, give your support the request id.`,
    request,
  }
}

/** Above or under a form: the request failed, nothing typed is lost. Null shows nothing. */
export function FailureNotice({ failure }: { failure: GraphqlRequestError | null }) {
  const { title, help, request } = useFailureText(failure)
  if (failure === null) return null
  return (
    <Notice tone="error" title={title} live>
      <p>{help}</p>
      {request ? <p>{request}</p> : null}
    </Notice>
  )
}

/** In place of a panel or list that could not be loaded. */
export function FailureState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLingui()
  const { title, help, request } = useFailureText(error)
  return (
    <ErrorState title={title} retryLabel={t`Try again`} onRetry={onRetry} request={request}>
      {help}
    </ErrorState>
  )
}
