import { type DelegatedRole, delegatedRoles } from '@relais/domain/codes'
import { execute, executeInSession, queryClient } from '@relais/portal-kit'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { InvitationDocument, SaveInvitationDraftDocument } from '../../generated/graphql.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { nobodyYet } from './draft-values.ts'
import { invitationQuery, rememberInvitation, type SentInvitation } from './invitation-queries.ts'

/** Milliseconds after the last key until the draft is saved. */
const pause = 700

function keeperOf(invitation: SentInvitation): DraftKeeper {
  const { id } = invitation
  return new DraftKeeper(invitation, {
    async send({ orderedBy, roles, duration, language, ...part }) {
      const input = {
        ...part,
        invitationId: id,
        ...(orderedBy === undefined ? {} : ordersOf(orderedBy)),
        ...(language === undefined
          ? {}
          : { language: language === 'fr' ? ('fr' as const) : ('en' as const) }),
        ...(roles === undefined ? {} : { requestedRoles: rolesOf(roles) }),
        ...(duration === undefined || duration === '' ? {} : { requestedDuration: duration }),
      }
      const { saveInvitationDraft: result } = await executeInSession(SaveInvitationDraftDocument, { input })
      return result.__typename === 'SaveInvitationDraftSuccess'
        ? { saved: result.invitation }
        : { refused: result }
    },
    read: async () => (await execute(InvitationDocument, { id })).invitation,
    remember: (saved) => void rememberInvitation(saved),
  })
}

function ordersOf(orderedBy: string) {
  return orderedBy === nobodyYet
    ? { kind: 'relationship' as const }
    : { kind: 'joint' as const, providerId: orderedBy }
}

/** The roles in a text of them. */
export function rolesOf(text: string): DelegatedRole[] {
  return delegatedRoles.filter((role) => text.split(' ').includes(role))
}

/**
 * A draft that saves itself: a moment after typing, before every way out, and when the page is left. What is saved elsewhere
 * comes in by itself.
 */
export function useDraft(invitation: SentInvitation) {
  const [keeper] = useState(() => keeperOf(invitation))
  const view = useSyncExternalStore(keeper.subscribe, keeper.current)
  const { state, values } = view

  useEffect(() => {
    if (state !== 'typing') return
    const timer = setTimeout(() => void keeper.save(), pause)
    return () => clearTimeout(timer)
  }, [values, state, keeper])

  const { id } = invitation
  useEffect(() => {
    const key = JSON.stringify(invitationQuery(id).queryKey)
    return queryClient.getQueryCache().subscribe(({ query, type }) => {
      if (type !== 'updated' || JSON.stringify(query.queryKey) !== key) return
      const read = queryClient.getQueryData(invitationQuery(id).queryKey)
      if (read) keeper.received(read)
    })
  }, [id, keeper])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.isUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void keeper.save()
    }
  }, [keeper])

  return { keeper, ...view }
}
