import type { ReactNode } from 'react'
import type { Writing } from '../template.ts'
import { styles } from './style.ts'

/** A name and its value; `null` as value leaves the row out. */
export type Fact = readonly [name: string, value: string | null]

/** What happened, as a table of names and values: each row reads "name: value" in the text version. */
export function Facts(props: { facts: readonly Fact[]; writing: Writing }): ReactNode {
  const rows = props.facts.filter(([, value]) => value !== null && value !== '')
  return (
    <table className="facts" style={styles.facts}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className="fact">
            <th scope="row" className="fact-name muted" style={styles.factName}>
              {props.writing.t('frame.factName', { name })}{' '}
            </th>
            <td className="fact-value ink" style={styles.factValue} dir="auto">
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
