import type { ComponentProps, CSSProperties, ReactNode } from 'react'

/** A table without gaps. `data`: its cells belong to their heads; else it only places what is in it, and is read as text. */
export function Table(props: {
  width?: string
  className?: string
  bgcolor?: string
  style?: CSSProperties
  data?: boolean
  children: ReactNode
}): ReactNode {
  const { data = false, children, bgcolor, ...table } = props
  return (
    <table
      {...table}
      {...painted(bgcolor)}
      role={data ? undefined : 'presentation'}
      cellPadding="0"
      cellSpacing="0"
      border={0}
    >
      <tbody>{children}</tbody>
    </table>
  )
}

/** A cell that places what is in it. */
export function Cell(props: ComponentProps<'td'>): ReactNode {
  return <td {...props} />
}

/** The color of a cell or table as Outlook reads it: an attribute that React's types have forgotten. */
export function painted(color: string | undefined): object {
  return color === undefined ? {} : { bgcolor: color }
}
