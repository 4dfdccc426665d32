import { useLingui } from '@lingui/react/macro'
import { TextField } from '@relais/ui'
import { useEffect, useRef, useState } from 'react'
import { fewestLetters } from './fewest-letters.ts'

/** Props of {@link ListSearch}. */
export type ListSearchProps = {
  /** What is searched, by what: "Search by name or domain". */
  label: string
  /** The text in the URL; empty for none. */
  value: string
  /** Called a moment after typing, and at once with Enter; the parent puts the text into the URL. */
  onSearch: (text: string) => void
}

/** The search of a list. Its text lives in the URL, so that back, reload and a pasted link show the same rows. */
export function ListSearch({ label, value, onSearch }: ListSearchProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  useEffect(() => {
    // Back and forward change the text from outside; what is being typed is not touched.
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  const text = typed.trim()
  const short = text !== '' && Array.from(text).length < fewestLetters
  const send = () => {
    if (short || text === sent.current) return
    sent.current = text
    onSearch(text)
  }
  useEffect(() => {
    const timer = setTimeout(send, 300)
    return () => clearTimeout(timer)
  })
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <TextField
          type="search"
          label={label}
          quietLabel
          placeholder={label}
          description={short ? t`Type at least ${fewestLetters} letters.` : undefined}
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
    </search>
  )
}
