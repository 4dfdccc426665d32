import { execute, viewerQuery } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { NoteInvitationOpenedDocument } from '../../generated/graphql.ts'
import { invitationByLinkQuery } from './invitation-queries.ts'

/**
 * What a personal link shows to whoever holds it, and who is signed in. Notes the first opening once it is shown: by the
 * page's script, so that a mail scanner that fetches the address opens nothing.
 */
export function useLinkedInvitation(id: string, token: string) {
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const { data } = useSuspenseQuery(invitationByLinkQuery(id, token, viewer?.user.id ?? null))
  const { invitationByLink: invitation, invitationLinkReplaced: replaced } = data
  const noted = useRef(false)
  const there = invitation !== null
  useEffect(() => {
    if (!there || noted.current) return
    noted.current = true
    // Nothing on the page depends on it: where it fails, the next opening is the first.
    execute(NoteInvitationOpenedDocument, { input: { invitationId: id, token } }).catch(() => undefined)
  }, [there, id, token])
  return { viewer, invitation, replaced }
}
