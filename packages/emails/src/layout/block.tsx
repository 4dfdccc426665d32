import { Fragment, type ReactNode } from 'react'
import type { Action, Block, Fact, Lines, Mark } from '../letter.ts'
import type { Writing } from '../template.ts'
import { light, parties, type Party } from './palette.ts'
import { styles } from './style.ts'
import { Cell, painted, Table } from './table.tsx'
import { passagesOf } from './written.ts'

/** A part of a mail as rows of the sheet. */
export function BlockRows(props: { block: Block; party: Party; writing: Writing }): ReactNode {
  const { block, party, writing } = props
  switch (block.kind) {
    case 'heading':
      return (
        <Row className="cell" style={styles.headingCell}>
          <h2 className="ink" style={styles.heading}>
            {block.text}
          </h2>
        </Row>
      )
    case 'paragraph':
      return (
        <Row className="cell ink" style={styles.paragraph}>
          {block.text}
        </Row>
      )
    case 'points':
      return block.items.map((item, index) => (
        <Point key={index} mark={block.mark}>
          {item}
        </Point>
      ))
    case 'facts':
      return <FactRows facts={block.facts} writing={writing} />
    case 'lines':
      return <LineRows {...block} />
    case 'written':
      return <WrittenRows text={block.text} action={block.action} party={party} />
  }
}

/** One row of the sheet with one cell in it. */
export function Row(props: {
  className: string
  style: React.CSSProperties
  dir?: 'auto'
  children: ReactNode
}): ReactNode {
  const { children, ...cell } = props
  return (
    <tr>
      <td {...cell}>{children}</td>
    </tr>
  )
}

const marks = {
  yes: { sign: '\u2713', className: 'yes', color: light.yes, ground: light.yesQuiet },
  no: { sign: '\u2013', className: 'no', color: light.no, ground: light.noQuiet },
  plain: { sign: '\u2022', className: 'muted', color: light.muted, ground: undefined },
} as const

/** A sentence behind its mark: cells, since a list has no bullets of its own in every client. */
function Point(props: { mark: Mark; dir?: 'auto'; children: ReactNode }): ReactNode {
  const { sign, className, color, ground } = marks[props.mark]
  return (
    <Row className="cell" style={styles.block}>
      <Table width="100%">
        <tr>
          <Cell width="32" valign="top">
            <Table>
              <tr>
                <td
                  className={className}
                  width="24"
                  height="24"
                  align="center"
                  valign="middle"
                  {...painted(ground)}
                  style={{ ...styles.mark, color, backgroundColor: ground }}
                >
                  <span aria-hidden="true">{sign}</span>
                </td>
              </tr>
            </Table>
          </Cell>
          <td className="ink" style={styles.point} dir={props.dir}>
            {props.children}
          </td>
        </tr>
      </Table>
    </Row>
  )
}

function FactRows(props: { facts: readonly Fact[]; writing: Writing }): ReactNode {
  return (
    <Row className="cell" style={styles.block}>
      <Table width="100%" data>
        {saidFacts(props.facts).map(([name, value]) => (
          <tr key={name}>
            <th className="muted" scope="row" align="left" style={styles.factName}>
              {name}
            </th>
            <td className="ink" valign="top" style={styles.factValue} dir="auto">
              {value}
            </td>
          </tr>
        ))}
      </Table>
    </Row>
  )
}

/** The facts that have a value. */
export function saidFacts(facts: readonly Fact[]): readonly (readonly [name: string, value: string])[] {
  return facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]))
}

function LineRows({ heads, rows, total }: Lines): ReactNode {
  const [product, ...figures] = heads
  return (
    <Row className="cell" style={styles.table}>
      <Table width="100%" data>
        <tr>
          <th className="muted" scope="col" align="left" style={{ ...styles.lineHead, textAlign: 'left' }}>
            {product}
          </th>
          {figures.map((head) => (
            <th
              key={head}
              className="muted"
              scope="col"
              align="right"
              style={{ ...styles.lineHead, paddingLeft: '12px', textAlign: 'right' }}
            >
              {head}
            </th>
          ))}
        </tr>
        {rows.map((row, index) => (
          <tr key={index}>
            <td className="ink" valign="top" style={styles.lineProduct} dir="auto">
              {row.product}
              {row.notes.map((note) => (
                <Fragment key={note}>
                  <br />
                  <span className="muted" style={styles.lineNote}>
                    {note}
                  </span>
                </Fragment>
              ))}
            </td>
            {row.figures.map((figure, place) => (
              <td key={place} className="ink" align="right" valign="top" style={styles.lineFigure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
        {total === null ? null : (
          <tr>
            <td className="ink total" colSpan={heads.length - 1} align="right" style={styles.totalName}>
              {total[0]}
            </td>
            <td className="ink total" align="right" style={styles.total}>
              {total[1]}
            </td>
          </tr>
        )}
      </Table>
    </Row>
  )
}

function WrittenRows(props: { text: string; action: Action; party: Party }): ReactNode {
  const said = (line: string) => <LinkedLine {...props} line={line} />
  return passagesOf(props.text).map(({ kind, lines }, index) =>
    kind === 'list' ? (
      lines.map((line, place) => (
        <Point key={`${index}.${place}`} mark="plain" dir="auto">
          {said(line)}
        </Point>
      ))
    ) : (
      <Row key={index} className="cell ink" style={styles.written} dir="auto">
        {lines.map((line, place) => (
          <Fragment key={place}>
            {place > 0 ? <br /> : null}
            {said(line)}
          </Fragment>
        ))}
      </Row>
    ),
  )
}

/** A line with the address in it, if it is, as a link that says what it is. No other text becomes one. */
function LinkedLine(props: { line: string; action: Action; party: Party }): ReactNode {
  const { label, link } = props.action
  return props.line.split(link).map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? (
        <a
          className="link"
          href={link}
          style={{ color: parties[props.party].text, textDecoration: 'underline' }}
        >
          {label}
        </a>
      ) : null}
      {part}
    </Fragment>
  ))
}
