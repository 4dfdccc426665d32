import type { CSSProperties } from 'react'

/** Colors of light mode; `darkStyle` holds those of dark mode for clients that honor it. */
const ink = '#1f2328'
const muted = '#57606a'
const accent = '#1f4e8c'
const line = '#d0d7de'
const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** Inline styles, which are all that many mail clients read. */
export const styles = {
  body: { margin: 0, padding: '24px 12px', backgroundColor: '#f6f8fa', fontFamily },
  card: {
    maxWidth: '560px',
    padding: '28px 28px 20px',
    backgroundColor: '#ffffff',
    border: `1px solid ${line}`,
    borderRadius: '8px',
  },
  brand: { margin: '0 0 20px', fontSize: '14px', lineHeight: '20px', fontWeight: 600, color: muted },
  heading: { margin: '0 0 16px', fontSize: '20px', lineHeight: '28px', fontWeight: 600, color: ink },
  paragraph: { margin: '0 0 16px', fontSize: '15px', lineHeight: '24px', color: ink },
  subheading: { margin: '24px 0 8px', fontSize: '15px', lineHeight: '24px', fontWeight: 600, color: ink },
  small: { margin: '0 0 8px', fontSize: '13px', lineHeight: '20px', color: muted },
  verbatim: {
    margin: '0 0 20px',
    fontSize: '15px',
    lineHeight: '24px',
    color: ink,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  button: {
    display: 'inline-block',
    padding: '12px 20px',
    borderRadius: '6px',
    backgroundColor: accent,
    color: '#ffffff',
    fontSize: '15px',
    lineHeight: '20px',
    fontWeight: 600,
    textDecoration: 'none',
  },
  action: { margin: '8px 0 12px' },
  link: { color: accent, textDecoration: 'underline', overflowWrap: 'anywhere' },
  facts: { width: '100%', margin: '0 0 16px', borderCollapse: 'collapse' },
  factName: {
    padding: '6px 16px 6px 0',
    width: '38%',
    textAlign: 'left',
    verticalAlign: 'top',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 400,
    color: muted,
  },
  factValue: {
    padding: '6px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontSize: '14px',
    lineHeight: '20px',
    color: ink,
    overflowWrap: 'anywhere',
  },
  list: { margin: '0 0 16px', padding: '0 0 0 20px', fontSize: '15px', lineHeight: '24px', color: ink },
  rule: { margin: '24px 0 12px', border: 'none', borderTop: `1px solid ${line}` },
} satisfies Record<string, CSSProperties>

/** Dark mode where the client honors media queries; clients that invert by themselves find nothing to fight. */
export const darkStyle = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #0d1117 !important; }
  .card { background-color: #161b22 !important; border-color: #30363d !important; }
  .ink { color: #e6edf3 !important; }
  .muted { color: #9da7b3 !important; }
  .link { color: #9cc4ff !important; }
  .rule { border-color: #30363d !important; }
}`
