import type { ReactNode } from 'react'

/** What only Outlook's engine on Windows reads: React writes no comments, so it stands here and is put in afterwards. */
const comments = {
  /** It does not know `max-width`. */
  tableBegins: '<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>',
  tableEnds: '</td></tr></table>',
  /** It gives no link a padding. */
  buttonBegins: '<i style="letter-spacing:24px;mso-font-width:-100%;mso-text-raise:22px">&nbsp;</i>',
  buttonEnds: '<i style="letter-spacing:24px;mso-font-width:-100%">&nbsp;</i>',
  /** Pictures and fonts in the size of the page. */
  settings:
    '<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>',
} as const

/** The place of a piece that only Outlook reads; `withOutlook` fills it. */
export function Outlook(props: { piece: keyof typeof comments }): ReactNode {
  return <meta name="outlook" content={props.piece} />
}

/** The document with its conditional comments. No text of a person can look like such a place: its `<` is escaped. */
export function withOutlook(html: string): string {
  return html.replaceAll(
    /<meta name="outlook" content="(\w+)"\/>/gu,
    // What stands there was written by `Outlook`, which takes no other name.
    (_place, piece: string) => `<!--[if mso]>${comments[piece as keyof typeof comments]}<![endif]-->`,
  )
}
