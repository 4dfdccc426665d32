import type { ReactNode } from 'react'
import type { Action, Letter, Sender } from '../letter.ts'
import type { Writing } from '../template.ts'
import { BlockRows, Row } from './block.tsx'
import { initials } from './initials.ts'
import { Outlook } from './outlook.tsx'
import { light, parties, type Party } from './palette.ts'
import { styleBlock, styles } from './style.ts'
import { Cell, painted, Table } from './table.tsx'

/** Names of what Outlook's engine reads in the head. */
const office = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
}

/** Mail clients keep the role of a box, and drop an element that they do not know. */
const article = { role: 'article' }

/** Behind the preview an inbox would go on with the body: spaces that take room and are not seen. */
const room = '\u2007\uFEFF\u034F '.repeat(40)

/**
 * The one frame of all mails: the sender's band and tile, one title, the opening, one button, small print, the parts, and
 * why it came. Tables of 600 px with inline styles throughout; the style block serves phones and dark mode only.
 */
export function Frame(props: { letter: Letter; writing: Writing }): ReactNode {
  const { letter, writing } = props
  const { party } = letter.sender
  return (
    <html lang={writing.language} dir="ltr" {...office}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>{letter.subject}</title>
        <Outlook piece="settings" />
        <style dangerouslySetInnerHTML={{ __html: styleBlock(party) }} />
      </head>
      <body style={styles.page}>
        <div style={styles.preview}>
          {letter.preview}
          {room}
        </div>
        <div
          {...article}
          aria-roledescription={writing.t('frame.kind')}
          aria-label={letter.subject}
          lang={writing.language}
        >
          <Table className="ground" width="100%" bgcolor={light.ground}>
            <tr>
              <td className="ground" align="center" style={styles.ground}>
                <Outlook piece="tableBegins" />
                <Sheet letter={letter} writing={writing} />
                <Outlook piece="tableEnds" />
                <Outlook piece="tableBegins" />
                <Table width="100%" style={styles.below}>
                  <Row className="cell muted" style={styles.why}>
                    {letter.why} {writing.t('frame.sentBy', { brandName: writing.brandName })}
                  </Row>
                </Table>
                <Outlook piece="tableEnds" />
              </td>
            </tr>
          </Table>
        </div>
      </body>
    </html>
  )
}

function Sheet({ letter, writing }: { letter: Letter; writing: Writing }): ReactNode {
  const { sender, action, parts } = letter
  const { party } = sender
  const { fill } = parties[party]
  return (
    <Table className="sheet" width="100%" bgcolor={light.sheet} style={styles.sheet}>
      <tr>
        <td height="4" {...painted(fill)} style={{ ...styles.band, backgroundColor: fill }}>
          {'\u00A0'}
        </td>
      </tr>
      <Row className="cell" style={styles.head}>
        <SenderLine sender={sender} brandName={writing.brandName} />
      </Row>
      <Row className="cell" style={styles.titleCell}>
        <h1 className="ink title" style={styles.title}>
          {letter.title ?? letter.subject}
        </h1>
      </Row>
      {letter.opening.map((block, index) => (
        <BlockRows key={index} block={block} party={party} writing={writing} />
      ))}
      <Row className="cell" style={styles.actionCell}>
        <Button {...action} party={party} />
      </Row>
      {letter.remarks.map((remark) => (
        <Row key={remark} className="cell muted" style={styles.remark}>
          {remark}
        </Row>
      ))}
      {parts.length === 0 ? null : (
        <Row className="cell" style={styles.ruleCell}>
          <Table width="100%">
            <tr>
              <td className="rule" height="1" {...painted(light.line)} style={styles.rule}>
                {'\u00A0'}
              </td>
            </tr>
          </Table>
        </Row>
      )}
      {parts.map((block, index) => (
        <BlockRows key={index} block={block} party={party} writing={writing} />
      ))}
      <tr>
        <td height="16" style={styles.end}>
          {'\u00A0'}
        </td>
      </tr>
    </Table>
  )
}

function SenderLine({ sender, brandName }: { sender: Sender; brandName: string }): ReactNode {
  const { tile, text } = parties[sender.party]
  const name = sender.name ?? brandName
  return (
    <Table>
      <tr>
        <Cell width="52" valign="top">
          <Table>
            <tr>
              <td
                className="tile"
                width="40"
                height="40"
                align="center"
                valign="middle"
                {...painted(tile)}
                style={{ ...styles.tile, backgroundColor: tile, color: text }}
              >
                <span aria-hidden="true">{initials(name)}</span>
              </td>
            </tr>
          </Table>
        </Cell>
        <td dir="auto">
          <span className="ink" style={styles.senderName}>
            {name}
          </span>
          <br />
          <span className="muted" style={styles.senderRole}>
            {sender.role}
          </span>
        </td>
      </tr>
    </Table>
  )
}

function Button({ label, link, party }: Action & { party: Party }): ReactNode {
  const { fill } = parties[party]
  return (
    <Table>
      <tr>
        <td {...painted(fill)} style={{ ...styles.buttonCell, backgroundColor: fill }}>
          <Outlook piece="buttonBegins" />
          <a href={link} style={styles.button}>
            {label}
          </a>
          <Outlook piece="buttonEnds" />
        </td>
      </tr>
    </Table>
  )
}
