import { useLingui } from '@lingui/react/macro'
import {
  execute,
  FailureNotice,
  forgetLinkToken,
  queryClient,
  useAction,
  useFormat,
  useRefusalLine,
} from '@relais/portal-kit'
import { Button, Notice, Stack } from '@relais/ui'
import { queryOptions } from '@tanstack/react-query'
import { useState } from 'react'
import {
  PasswordLinkDocument,
  type PasswordLinkQuery,
  RenewPasswordLinkDocument,
} from '../../generated/graphql.ts'

/** A link that sets a password, as its holder may know it. */
export type PasswordLink = NonNullable<PasswordLinkQuery['passwordLink']>

/** How the link of a token stands; null: it is not known. Nothing of it is kept beyond the page. */
export const passwordLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['password_link', token],
    queryFn: async () => (await execute(PasswordLinkDocument, { token })).passwordLink,
    gcTime: 0,
  })

/** Why a link opens nothing, and what to do; an invitation whose time is over is renewed at one press. */
export function ClosedPasswordLink({ link, token }: { link: PasswordLink | null; token: string }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  if (link === null)
    return (
      <Notice tone="warning" title={t`This link is not known`}>
        {t`It is incomplete, or was over long ago.`}
      </Notice>
    )
  const isWelcome = link.purpose === 'welcome'
  const over = formatDateTime(link.expiresAt)
  switch (link.state) {
    case 'open':
      return null
    case 'replaced':
      return (
        <Notice tone="warning" title={t`A newer link was sent`}>
          {t`This one no longer works. Open the link of the newest email.`}
        </Notice>
      )
    case 'used':
      return (
        <Notice tone="info" title={t`This link was used`}>
          {isWelcome
            ? t`A password was chosen with it, or it was closed. Sign in, or ask for a link to choose another password.`
            : t`A password was set with it, or it was closed. Ask for another one if you need it.`}
        </Notice>
      )
    case 'withdrawn':
      return (
        <Notice
          tone="warning"
          title={isWelcome ? t`This invitation was withdrawn` : t`This link no longer works`}
        >
          {t`Ask whoever looks after accounts in your organization.`}
        </Notice>
      )
    case 'expired':
      return link.viewerCanRenew ? (
        <Renewal token={token} over={over} organizationName={link.organizationName ?? ''} />
      ) : (
        <Notice tone="warning" title={t`This link has expired`}>
          {t`It worked until ${over}. Ask for a new one.`}
        </Notice>
      )
  }
}

function Renewal({
  token,
  over,
  organizationName,
}: {
  token: string
  over: string
  organizationName: string
}) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const action = useAction(RenewPasswordLinkDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSent, setSent] = useState(false)
  const renew = async () => {
    setRefusal(null)
    const result = (await action.run({ input: { token } }))?.renewPasswordLink
    if (!result) return
    if (result.__typename === 'RenewPasswordLinkSuccess') {
      forgetLinkToken('password')
      setSent(true)
      return
    }
    setRefusal(lineOf(result))
    await queryClient.invalidateQueries({ queryKey: passwordLinkQuery(token).queryKey })
  }
  if (isSent)
    return (
      <Notice live tone="success" title={t`A new link is on its way`}>
        {t`It goes to the address that this one came to. You can close this page.`}
      </Notice>
    )
  return (
    <Stack>
      <Notice tone="warning" title={t`This invitation has expired`}>
        {t`It worked until ${over}. Your account at ${organizationName} is still there: have a new link sent to the same address.`}
      </Notice>
      <FailureNotice failure={action.failure} />
      {refusal === null ? null : (
        <Notice live tone="error" title={t`No link was sent`}>
          {refusal}
        </Notice>
      )}
      <Button kind="primary" fullWidth busy={action.busy} onClick={() => void renew()}>
        {t`Send me a new link`}
      </Button>
    </Stack>
  )
}
