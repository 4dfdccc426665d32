import { GraphqlRequestError } from '@relais/graphql-client'
import { executeInSession } from '@relais/portal-kit'
import { InvitationMessageFileDocument } from '../../generated/graphql.ts'

/** What of a text came into the clipboard: HTML and plain text, plain text alone, or nothing. */
export type Copied = 'both' | 'plain' | 'nothing'

/** Copies a text in both flavors, so that a mail program takes the clickable link and an editor the plain words. */
export async function copyText(text: string, html: string): Promise<Copied> {
  try {
    const flavors = { 'text/html': html, 'text/plain': text }
    const blobs = Object.entries(flavors).map(([type, part]) => [type, new Blob([part], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return 'both'
  } catch {
    // An older browser knows one flavor, a locked one neither.
    try {
      await navigator.clipboard.writeText(text)
      return 'plain'
    } catch {
      return 'nothing'
    }
  }
}

/** Saves an invitation as a mail file in the browser's downloads; gives why it did not work, or null. */
export async function downloadMessage(id: string): Promise<{ failure: GraphqlRequestError | null }> {
  try {
    const { invitationMessageFile: file } = await executeInSession(InvitationMessageFileDocument, { id })
    // It went out or was taken back meanwhile: the page reads that by itself.
    if (file === null) return { failure: null }
    const address = URL.createObjectURL(new Blob([file], { type: 'message/rfc822' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'invitation.eml'
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    return { failure: null }
  } catch (error) {
    if (!(error instanceof GraphqlRequestError)) throw error
    return { failure: error }
  }
}
