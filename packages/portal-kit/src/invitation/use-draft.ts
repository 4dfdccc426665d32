import { GraphqlRequestError } from '@relais/graphql-client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { SaveInvitationDraftDocument } from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { rememberInvitation, type SentInvitation } from './invitation-queries.ts'
import { holdsLink } from './invitation-text.ts'

/** What can be typed in a draft. */
export type DraftValues = { recipientMail: string; subject: string; text: string }

/** How the draft and the server stand to each other. */
export type DraftState = 'saved' | 'typing' | 'saving' | 'held_back' | 'refused' | 'failed'

/** Milliseconds after the last key until the draft is saved. */
const pause = 700

/** A draft that saves itself: a moment after typing, before every way out, and when the page is left. */
export function useDraft(invitation: SentInvitation) {
  const { id, link } = invitation
  const [values, setValues] = useState<DraftValues>(() => valuesOf(invitation))
  const [state, setState] = useState<DraftState>('saved')
  const [refusal, setRefusal] = useState<(Refusal & { field?: string; reason?: string }) | null>(null)
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const latest = useRef(values)
  const saved = useRef(values)

  const save = useCallback(
    async (more: { startTextAgain?: boolean } = {}): Promise<boolean> => {
      const sent = latest.current
      if (sent === saved.current && !more.startTextAgain) return true
      if (!holdsLink(sent.text, link) && !more.startTextAgain) {
        setState('held_back')
        return false
      }
      setState('saving')
      try {
        const input = { invitationId: id, ...sent, ...more }
        const { saveInvitationDraft: result } = await execute(SaveInvitationDraftDocument, { input })
        setFailure(null)
        if (result.__typename !== 'SaveInvitationDraftSuccess') {
          setRefusal(result)
          setState('refused')
          return false
        }
        setRefusal(null)
        saved.current = sent
        if (more.startTextAgain) {
          const fresh = valuesOf(result.invitation)
          latest.current = fresh
          saved.current = fresh
          setValues(fresh)
        }
        await rememberInvitation(result.invitation)
        setState(latest.current === saved.current ? 'saved' : 'typing')
        return latest.current === saved.current
      } catch (error) {
        if (!(error instanceof GraphqlRequestError)) throw error
        setFailure(error)
        setState('failed')
        return false
      }
    },
    [id, link],
  )

  const change = (part: Partial<DraftValues>) => {
    latest.current = { ...latest.current, ...part }
    setValues(latest.current)
    setState('typing')
  }

  useEffect(() => {
    if (state !== 'typing') return
    const timer = setTimeout(() => void save(), pause)
    return () => clearTimeout(timer)
  }, [values, state, save])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current !== saved.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void save()
    }
  }, [save])

  return { values, state, refusal, failure, change, save }
}

function valuesOf({ recipientMail, subject, text }: SentInvitation): DraftValues {
  return { recipientMail, subject, text }
}
