import { GraphqlRequestError } from '@relais/graphql-client'
import { queryClient, type Refusal, useAction } from '@relais/portal-kit'
import { useEffect, useRef, useState } from 'react'
import { type CatalogFileKind, CheckCatalogImportDocument } from '../../generated/graphql.ts'
import type { CatalogImport } from './catalog-import-queries.ts'
import { sendFile } from './send-file.ts'

/** The chosen files; absent: not part of it. */
export type ChosenFiles = Partial<Record<CatalogFileKind, File>>

/** The files of an import on their way. */
export type Upload = {
  /** Percent of all bytes that are there; null: nothing is on its way. */
  percent: number | null
  /** Why the last attempt stopped; null: it did not, or by a refusal. */
  failure: GraphqlRequestError | null
  refusal: Refusal | null
  /** A file could not be read any more: it was moved, or changed. */
  unreadable: boolean
  /** Sends what is missing of the files, then has them tried. */
  start: (open: Pick<CatalogImport, 'id' | 'files'>, chosen: ChosenFiles) => Promise<void>
  stop: () => void
}

/** Sends the files of an import, and has them tried once they are there. */
export function useUpload(): Upload {
  const check = useAction(CheckCatalogImportDocument)
  const [percent, setPercent] = useState<number | null>(null)
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const wanted = useRef(false)
  useEffect(
    () => () => {
      wanted.current = false
    },
    [],
  )

  const send = async ({ id, files }: Pick<CatalogImport, 'id' | 'files'>, chosen: ChosenFiles) => {
    const all = files.reduce((sum, { size }) => sum + size, 0)
    let before = 0
    for (const { kind, partSize, partsHere } of files) {
      const file = chosen[kind]
      if (!file) continue
      const refused = await sendFile(id, { kind, file, partSize, from: partsHere }, (bytes) => {
        setPercent(Math.floor(((before + bytes) / all) * 100))
        return wanted.current
      })
      if (refused) return refused
      before += file.size
    }
    if (!wanted.current) return null
    const input = { importId: id, skipBadRows: false, endMissing: false }
    const answer = (await check.run({ input }))?.checkCatalogImport
    return answer && answer.__typename !== 'CheckCatalogImportSuccess' ? answer : null
  }
  return {
    percent,
    failure: failure ?? check.failure,
    refusal,
    unreadable,
    async start(open, chosen) {
      wanted.current = true
      setPercent(0)
      setFailure(null)
      setRefusal(null)
      setUnreadable(false)
      try {
        setRefusal(await send(open, chosen))
      } catch (error) {
        if (error instanceof GraphqlRequestError) setFailure(error)
        else if (error instanceof DOMException) setUnreadable(true)
        else throw error
      } finally {
        await queryClient.invalidateQueries({ queryKey: ['catalog-import'] })
        setPercent(null)
      }
    },
    stop() {
      wanted.current = false
    },
  }
}
