import type { PatientClient } from './kill-client.ts'
import type { DemoAccount } from '@relais/test-kit/product'
import type { Newcomers } from './own-people.ts'
import { people } from './sweep-world.ts'

/** Personal links that open something, who answers the one to a reseller, and a draft. */
export interface Links {
  /** A reseller asks a customer to work together. */
  readonly relationship: string
  /** A provider asks a reseller to be authorized. */
  readonly partnership: string
  /** The page of an invitation that its provider has not sent. */
  readonly draft: string
  /** The sign-in name of the reseller that is asked. */
  readonly invited: string
}

/**
 * Writes invitations and gives their links; no mail goes out.
 * @param newcomers a reseller that is a partner of nobody yet, to be invited and to invite
 */
export async function linksOf(
  client: PatientClient,
  accounts: readonly DemoAccount[],
  newcomers: Newcomers,
  language: 'en' | 'fr',
): Promise<Links> {
  const invited = newcomers[language]
  const draft = async (
    portal: 'provider' | 'reseller',
    email: string,
    kind: 'partnership' | 'relationship',
  ) => {
    const known = accounts.find((account) => account.email === email)
    const password = known?.password ?? newcomers.password
    const { session = '' } = await client.change(
      portal,
      'signIn',
      { userPrincipalName: email, password },
      '',
      null,
    )
    const input = { kind, recipientMail: `opened-${Date.now()}@example.org`, language }
    const drafted = await client.change(portal, 'draftInvitation', input, 'invitation { id link }', session)
    const { id, link } = drafted['invitation'] as { id: string; link: string }
    return { id, link, portal, session }
  }
  const issued = async ({ id, link, portal, session }: Awaited<ReturnType<typeof draft>>) => {
    await client.change(portal, 'issueInvitation', { invitationId: id }, '', session, 'SentInvitationInput')
    return link
  }
  return {
    invited,
    relationship: await issued(await draft('reseller', invited, 'relationship')),
    partnership: await issued(await draft('provider', people.provider[language], 'partnership')),
    draft: `/invitations/sent/${(await draft('provider', people.provider[language], 'partnership')).id}`,
  }
}
