import type { CSSProperties } from 'react'

/** Looks of the consent page. Here and not in a style sheet: all sheets of a portal together have 20 kB, and one page uses these. */
export const consentStyles = {
  parties: { display: 'flex', gap: 8, textAlign: 'center' },
  party: {
    display: 'grid',
    flex: '3 1 0',
    justifyItems: 'center',
    alignContent: 'start',
    gap: 4,
    minWidth: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    fontSize: 'var(--relais-meta)',
  },
  way: { flex: '1 1 28px', marginTop: 24, borderTop: '1px dashed var(--relais-line-strong)' },
  waySign: {
    boxSizing: 'content-box',
    translate: '0 -50%',
    padding: 6,
    border: '1px solid var(--relais-line-soft)',
    borderRadius: '50%',
    background: 'var(--relais-background)',
  },
  rights: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: '16px 32px',
  },
  right: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', gap: 12 },
  may: {
    boxSizing: 'content-box',
    padding: 6,
    borderRadius: 6,
    background: 'var(--relais-success-quiet)',
    color: 'var(--relais-success)',
  },
  mayNot: {
    boxSizing: 'content-box',
    padding: 6,
    borderRadius: 6,
    background: 'var(--relais-neutral-quiet)',
    color: 'var(--relais-neutral)',
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    maxHeight: '50dvh',
    overflowY: 'auto',
    marginInline: -16,
    padding: '12px 16px',
    background: 'var(--relais-background)',
    boxShadow: 'var(--relais-float-shadow)',
  },
  answers: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 },
} satisfies Record<string, CSSProperties>
