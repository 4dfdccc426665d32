import type { CSSProperties } from 'react'
import { dark, light, parties, type Party } from './palette.ts'

const fontFamily = "-apple-system,'Segoe UI',Inter,'Noto Sans',Arial,sans-serif"
const body = { fontFamily, fontSize: '16px', lineHeight: '24px', color: light.ink } as const
const small = { fontFamily, fontSize: '14px', lineHeight: '20px', color: light.muted } as const
const breaking = { overflowWrap: 'anywhere', wordBreak: 'break-word' } as const

/** Inline styles, which are all that many mail clients read. Cells carry them: Outlook's engine knows no other box. */
export const styles = {
  page: { margin: 0, padding: 0, backgroundColor: light.ground },
  preview: { display: 'none', maxHeight: 0, overflow: 'hidden' },
  ground: { padding: '32px 12px' },
  sheet: { maxWidth: '600px', backgroundColor: light.sheet, borderRadius: '12px' },
  below: { maxWidth: '600px' },
  band: { borderRadius: '12px 12px 0 0', fontSize: 0, lineHeight: '4px' },
  head: { padding: '28px 40px 20px' },
  tile: { borderRadius: '10px', fontFamily, fontSize: '15px', fontWeight: 'bold' },
  senderName: { ...body, ...breaking, lineHeight: '20px', fontWeight: 'bold' },
  senderRole: small,
  titleCell: { padding: '0 40px 12px' },
  title: {
    ...breaking,
    margin: 0,
    fontFamily,
    fontSize: '26px',
    lineHeight: '32px',
    fontWeight: 'bold',
    letterSpacing: '-0.4px',
    color: light.ink,
  },
  paragraph: { ...body, ...breaking, padding: '0 40px 14px' },
  written: { ...body, ...breaking, padding: '0 40px 14px', whiteSpace: 'pre-wrap' },
  headingCell: { padding: '10px 40px 8px' },
  heading: { ...body, margin: 0, fontWeight: 'bold' },
  actionCell: { padding: '6px 40px 12px' },
  button: {
    display: 'inline-block',
    padding: '13px 24px',
    borderRadius: '8px',
    fontFamily,
    fontSize: '16px',
    lineHeight: '20px',
    fontWeight: 'bold',
    color: '#ffffff',
    textDecoration: 'none',
  },
  buttonCell: { borderRadius: '8px' },
  remark: { ...small, ...breaking, padding: '0 40px 8px' },
  ruleCell: { padding: '14px 40px 16px' },
  rule: { fontSize: 0, lineHeight: '1px', backgroundColor: light.line },
  block: { padding: '0 40px 12px' },
  table: { padding: '0 40px 20px' },
  mark: { borderRadius: '12px', fontFamily, fontSize: '14px', lineHeight: '24px', fontWeight: 'bold' },
  point: { ...body, ...breaking },
  factName: {
    ...small,
    fontSize: '15px',
    lineHeight: '22px',
    fontWeight: 'normal',
    width: '168px',
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 12px 4px 0',
  },
  factValue: { ...body, ...breaking, fontSize: '15px', lineHeight: '22px', padding: '4px 0' },
  lineHead: { ...small, fontSize: '13px', lineHeight: '18px', fontWeight: 'normal', padding: '0 0 8px' },
  lineProduct: {
    ...body,
    ...breaking,
    fontSize: '15px',
    lineHeight: '20px',
    padding: '10px 8px 10px 0',
    borderTop: `1px solid ${light.line}`,
  },
  lineFigure: {
    ...body,
    fontSize: '15px',
    lineHeight: '20px',
    padding: '10px 0 10px 12px',
    borderTop: `1px solid ${light.line}`,
    whiteSpace: 'nowrap',
  },
  lineNote: { ...small, fontSize: '13px', lineHeight: '18px' },
  totalName: { ...body, fontWeight: 'bold', padding: '12px 0 0', borderTop: `2px solid ${light.ink}` },
  total: {
    ...body,
    fontWeight: 'bold',
    padding: '12px 0 0 12px',
    borderTop: `2px solid ${light.ink}`,
    whiteSpace: 'nowrap',
  },
  end: { fontSize: 0, lineHeight: '16px' },
  why: { ...small, ...breaking, fontSize: '13px', lineHeight: '19px', padding: '18px 40px 0' },
} satisfies Record<string, CSSProperties>

/** For clients that read a style block: phones and dark mode, nothing else. Those that invert by themselves find nothing to fight. */
export function styleBlock(party: Party): string {
  const { darkTile, darkText } = parties[party]
  return `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 620px) {
  .ground { padding: 0 0 24px !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .title { font-size: 22px !important; line-height: 28px !important; }
}
@media (prefers-color-scheme: dark) {
  .ground { background-color: ${dark.ground} !important; }
  .sheet { background-color: ${dark.sheet} !important; }
  .ink { color: ${dark.ink} !important; border-color: ${dark.line} !important; }
  .total { border-color: ${dark.muted} !important; }
  .muted { color: ${dark.muted} !important; }
  .rule { background-color: ${dark.line} !important; }
  .link { color: ${darkText} !important; }
  .tile { background-color: ${darkTile} !important; color: ${darkText} !important; }
  .yes { background-color: ${dark.yesQuiet} !important; color: ${dark.yes} !important; }
  .no { background-color: ${dark.noQuiet} !important; color: ${dark.no} !important; }
}`
}
