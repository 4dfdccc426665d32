import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import {
  apart,
  caretOf,
  draw,
  holdsLoose,
  lockedMark,
  putCaret,
  selectedText,
  textOf,
} from './locked-text-dom.ts'
import classes from './composer.module.css'
import { TextHistory, type Written } from './text-history.ts'

/** What a page does with a {@link LockedText}. */
export type LockedTextHandle = {
  /** Takes the focus, with the caret at this place of the text. */
  focusAt: (place: number) => void
}

/** Props of {@link LockedText}. */
export type LockedTextProps = {
  /** Name of the field, for screen readers: what it is stands above it. */
  label: string
  /** Ids of what is said about it. */
  describedBy?: string | undefined
  invalid?: boolean
  /** Language that is written in it. */
  lang: string
  value: string
  /** The exact words that cannot be changed, wherever they stand in the text. */
  locked: string
  /** What is seen instead of them. */
  pill: string
  /** Why they cannot be changed: said beside them. */
  pillNote: string
  onChange: (value: string) => void
  /** Where the caret is now. */
  onCaret: (place: number | null) => void
  /** The words of what was copied elsewhere; null: as the browser gives them. */
  wordsOf: (html: string) => string | null
  ref?: Ref<LockedTextHandle>
}

/**
 * A text of several lines in which one piece is locked: it stands as a pill, can be passed, moved along and taken out as a whole,
 * never broken. Takes and gives plain text.
 */
export function LockedText(props: LockedTextProps) {
  const { label, describedBy, invalid = false, lang, value, locked, pill, pillNote } = props
  const { onChange, onCaret, wordsOf, ref } = props
  const area = useRef<HTMLDivElement>(null)
  const [history] = useState(() => new TextHistory(value))
  const noteId = useId()

  const redraw = (field: HTMLElement, text: string) =>
    draw(field, text, locked, () => pieceOf(field, pill, pillNote))
  useLayoutEffect(() => {
    const field = area.current
    if (!field || textOf(field, locked) === value) return
    redraw(field, value)
    history.write({ text: value, caret: value.length }, null)
  })
  useLayoutEffect(() => {
    // Other words on the pill: everything is drawn again.
    const field = area.current
    if (field) redraw(field, textOf(field, locked))
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pill, pillNote, locked])
  useImperativeHandle(
    ref,
    () => ({
      focusAt(place) {
        const field = area.current
        if (!field) return
        field.focus()
        putCaret(field, place, locked)
        onCaret(place)
      },
    }),
    [locked, onCaret],
  )

  const changed = (kind: string | null) => {
    const field = area.current
    if (!field) return
    const typed = textOf(field, locked)
    // What is typed straight behind the piece would go on with it.
    const text = apart(typed, locked)
    if (text !== typed || holdsLoose(field, locked)) {
      const place = caretOf(field, locked)
      redraw(field, text)
      if (place !== null) putCaret(field, place + text.length - typed.length, locked)
    }
    const caret = caretOf(field, locked)
    history.write({ text, caret: caret ?? text.length }, kind)
    onCaret(caret)
    onChange(text)
  }
  const goTo = (written: Written | null) => {
    const field = area.current
    if (!field || !written) return
    redraw(field, written.text)
    putCaret(field, written.caret, locked)
    onCaret(written.caret)
    onChange(written.text)
  }
  const keyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    const again = key === 'y' || (key === 'z' && event.shiftKey)
    if (key !== 'z' && !again) return
    event.preventDefault()
    goTo(again ? history.redo() : history.undo())
  }
  const copy = (event: ClipboardEvent<HTMLDivElement>, cut: boolean) => {
    const field = area.current
    if (!field) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', selectedText(field, locked))
    if (cut) document.execCommand('delete')
  }
  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    event.preventDefault()
    const html = event.clipboardData.getData('text/html')
    const words = (html === '' ? null : wordsOf(html)) ?? event.clipboardData.getData('text/plain')
    const field = area.current
    if (!field) return
    const before = textOf(field, locked)
    const from = caretOf(field, locked, 'start') ?? before.length
    const to = caretOf(field, locked) ?? before.length
    const plain = words.replaceAll('\r\n', '\n')
    // Not by the browser: it makes other ends of lines of what is inserted.
    const text = apart(before.slice(0, from) + plain + before.slice(to), locked)
    const caret = from + plain.length
    redraw(field, text)
    putCaret(field, caret, locked)
    history.write({ text, caret }, null)
    onCaret(caret)
    onChange(text)
  }

  useEffect(() => {
    const field = area.current
    // From a menu or a gesture: the browser's own history knows nothing of what was drawn here.
    const before = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      goTo(event.inputType === 'historyUndo' ? history.undo() : history.redo())
    }
    field?.addEventListener('beforeinput', before)
    return () => field?.removeEventListener('beforeinput', before)
  })

  return (
    <>
      <div
        ref={area}
        className={classes.written}
        // No field of a form holds a pill.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-label={label}
        aria-describedby={[describedBy, noteId].filter(Boolean).join(' ')}
        aria-invalid={invalid || undefined}
        lang={lang}
        dir="auto"
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        onInput={({ nativeEvent }) =>
          changed(nativeEvent instanceof InputEvent ? nativeEvent.inputType : null)
        }
        onKeyDown={keyDown}
        onPaste={paste}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onKeyUp={() => onCaret(area.current && caretOf(area.current, locked))}
        onPointerUp={() => onCaret(area.current && caretOf(area.current, locked))}
      />
      <span id={noteId} hidden>
        {pillNote}
      </span>
    </>
  )
}

function pieceOf(field: HTMLElement, pill: string, note: string): HTMLElement {
  const piece = field.ownerDocument.createElement('span')
  piece.setAttribute(lockedMark, '')
  piece.setAttribute('contenteditable', 'false')
  piece.className = classes.pill ?? ''
  piece.title = note
  piece.textContent = pill
  return piece
}
