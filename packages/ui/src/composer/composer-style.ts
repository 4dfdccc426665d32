import type { CSSProperties } from 'react'

/** Looks of a composer. Here and not in a style sheet: all sheets of a portal together have 20 kB, and one page uses these. */
export const composerStyles = {
  composer: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 24 },
  form: { display: 'flex', flex: '1 1 320px', flexDirection: 'column', gap: 16, minWidth: 0 },
  mail: {
    flex: '2 1 520px',
    minWidth: 0,
    overflow: 'hidden',
    border: '1px solid var(--relais-line)',
    borderRadius: 'var(--relais-radius-sheet)',
    background: 'var(--relais-background)',
  },
  tabs: { padding: '0 16px 16px' },
  head: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 12px',
    margin: '0 0 16px',
    fontSize: 'var(--relais-meta)',
    overflowWrap: 'anywhere',
  },
  term: { color: 'var(--relais-text-quiet)' },
  value: { margin: 0 },
  paper: {
    overflow: 'hidden',
    border: '1px solid var(--relais-line)',
    borderRadius: 10,
  },
  band: {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    padding: '12px 16px',
    fontWeight: 600,
  },
  written: {
    minHeight: 240,
    margin: '0 12px',
    padding: '8px 12px',
    border: '1px solid var(--relais-line-strong)',
    borderRadius: 'var(--relais-radius)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  below: { padding: '0 12px' },
  small: {
    padding: '12px 16px',
    color: 'var(--relais-text-quiet)',
    fontSize: 'var(--relais-meta)',
  },
  frame: {
    display: 'block',
    width: '100%',
    height: 'clamp(420px, 68vh, 900px)',
    border: '1px solid var(--relais-line)',
    borderRadius: 10,
    background: '#fff',
  },
  menu: { position: 'relative', display: 'inline-flex' },
  panel: { top: 'auto', bottom: '100%', width: 'min(320px, calc(100vw - 32px))', margin: '0 0 8px' },
  panelTitle: {
    padding: '6px 8px',
    color: 'var(--relais-text-quiet)',
    fontSize: 'var(--relais-meta)',
  },
  entry: { display: 'block' },
  act: {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    minHeight: 36,
    padding: '4px 8px',
    borderRadius: 'var(--relais-radius)',
    font: 'inherit',
    textDecoration: 'none',
    cursor: 'pointer',
  },
  sign: { flex: 'none', color: 'var(--relais-text-quiet)' },
  detail: {
    display: 'block',
    padding: '0 8px 6px 34px',
    color: 'var(--relais-text-quiet)',
    fontSize: 'var(--relais-meta)',
    lineHeight: '18px',
  },
} satisfies Record<string, CSSProperties>

/** The locked piece, which is made past React. */
export const pillStyle =
  'display:inline-block;padding:4px 14px;border-radius:8px;background:var(--relais-accent);color:#fff;font-weight:600;cursor:default;user-select:all'
