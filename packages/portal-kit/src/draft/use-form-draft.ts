import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { DraftDocument, type DraftKind, SaveDraftDocument } from '../generated/graphql.ts'
import { execute, queryClient } from '../graphql/graphql.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { executeInSession } from '../session/session-renewal.ts'
import { createDraftKeeper, createDraftSaver, type DraftSaver } from './draft-saver.ts'
import { entriesOf, putEntries } from './form-draft.ts'

/** A form whose entries survive. */
export type FormDraft = {
  /** ISO 8601 of when the entries that came back were kept; null: the form began empty. */
  restoredAt: string | null
  /** Why what is typed now is not kept; null: it is. */
  refusal: Refusal | null
  /** The form was sent: forget its entries. */
  discard: () => void
  /** Empties the form and forgets its entries. */
  startAgain: () => void
}

const draftQuery = (kind: DraftKind, subject: string) =>
  queryOptions({
    queryKey: ['draft', kind, subject],
    queryFn: async () => (await execute(DraftDocument, { kind, subject })).draft,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

/**
 * Keeps a form's entries on the server while they are typed (never a password), and puts them back when the form is opened
 * again, on whatever device, for 30 days. Nobody else reads them.
 * @param subject what the form is about, such as the id of a customer
 */
export function useServerDraft<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  kind: DraftKind,
  subject = '',
): FormDraft {
  const { data } = useQuery(draftQuery(kind, subject))
  const restored = useRef(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [keeper] = useState(() =>
    createDraftKeeper(async (content, generation) => {
      const input = { kind, subject, content, generation }
      const { saveDraft } = await executeInSession(SaveDraftDocument, { input })
      setRefusal('retryAt' in saveDraft ? saveDraft : null)
      return saveDraft.__typename === 'SaveDraftSuccess' ? saveDraft.generation : generation
    }),
  )
  const [saver] = useState(() =>
    createDraftSaver((content) => {
      queryClient.setQueryData(draftQuery(kind, subject).queryKey, (before) =>
        content === null ? null : before,
      )
      keeper.keep(content)
    }),
  )
  useEffect(() => {
    if (!data) return
    keeper.read(data.generation)
    if (data.content === null || restored.current || saver.isBegun()) return
    restored.current = true
    putEntries(form, data.content)
  }, [data, form, keeper, saver])
  useTyped(form, saver)
  const restoredAt = data && data.content !== null ? data.savedAt : null
  return { restoredAt, refusal, ...endings(form, saver) }
}

/**
 * The same before anybody is signed in: kept in this tab alone (never a password), until it is closed.
 * @param name name of the form, unique in the portal
 */
export function useTabDraft<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  name: string,
): FormDraft {
  const key = `relais-draft-${name}`
  const [kept, setKept] = useState(() => sessionStorage.getItem(key))
  const [saver] = useState(() =>
    createDraftSaver((content) => {
      if (content === null) {
        sessionStorage.removeItem(key)
        setKept(null)
      } else sessionStorage.setItem(key, content)
    }),
  )
  const [first] = useState(kept)
  useEffect(() => {
    if (first !== null) putEntries(form, first)
  }, [first, form])
  useTyped(form, saver)
  return { restoredAt: kept === null ? null : '', refusal: null, ...endings(form, saver) }
}

function useTyped<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  saver: DraftSaver,
): void {
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      // Without a name it was not typed: the form was filled or emptied.
      callback: ({ name, values }) => (name === undefined ? undefined : saver.typed(entriesOf(values))),
    })
    return () => {
      stop()
      saver.flush()
    }
  }, [form, saver])
}

function endings<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  saver: DraftSaver,
) {
  return {
    discard: saver.discard,
    startAgain() {
      form.reset()
      saver.discard()
    },
  }
}
