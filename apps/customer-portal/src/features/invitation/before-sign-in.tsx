import { useLingui } from '@lingui/react/macro'
import { InvitationTerms, useNotedScroll } from '@relais/portal-features/consent'
import { AnswerFoot, Button, Inline, Section, Stack } from '@relais/ui'
import { useState } from 'react'
import { CreateTenantForm, SignInLink } from './create-tenant-form.tsx'
import type { InvitationPage, PersonalLink } from './invitation-queries.ts'

/** Props of {@link BeforeSignIn}. */
export type BeforeSignInProps = {
  invitation: InvitationPage
  link: PersonalLink
  onSignedIn: () => Promise<void>
}

/** What the link says to somebody unknown, and the two ways on: sign in, or create a directory. */
export function BeforeSignIn({ invitation, link, onSignedIn }: BeforeSignInProps) {
  const { t } = useLingui()
  const [creating, setCreating] = useState(false)
  useNotedScroll(link.invitationId)
  const named = invitation.recipientDomain
  return (
    <Stack gap={6}>
      <InvitationTerms invitation={invitation} organization={null} />
      {creating ? (
        <div ref={intoView}>
          <CreateTenantForm link={link} onSignedIn={onSignedIn} onCancel={() => setCreating(false)} />
        </div>
      ) : (
        <>
          <Section title={t`To decide`}>
            {named === null ? (
              <p>{t`Sign in with your account at your organization. If your organization has no accounts here, create a directory: the list of your users and their licenses. Only a global administrator can accept or decline. Reading commits you to nothing.`}</p>
            ) : (
              <p>{t`This invitation is for the organization with the domain ${named}: sign in with your account there. Only a global administrator can accept or decline. Reading commits you to nothing.`}</p>
            )}
          </Section>
          <AnswerFoot>
            <Inline gap={3}>
              <SignInLink invitationId={link.invitationId} />
              {named === null ? (
                <Button onClick={() => setCreating(true)}>{t`Create a directory`}</Button>
              ) : null}
            </Inline>
          </AnswerFoot>
        </>
      )}
    </Stack>
  )
}

/** The form opens below what is read; the button that opened it is gone. */
function intoView(form: HTMLElement | null): void {
  form?.scrollIntoView()
}
