import type { ReactNode } from 'react'
import type { Writing } from '../template.ts'
import { Points, Subtitle } from './layout.tsx'

/** What stops and what stays when something between organizations ends. */
export function Ending(props: {
  stops: readonly string[]
  stays: readonly string[]
  writing: Writing
}): ReactNode {
  return (
    <>
      <Subtitle>{props.writing.t('frame.whatStops')}</Subtitle>
      <Points items={props.stops} />
      <Subtitle>{props.writing.t('frame.whatStays')}</Subtitle>
      <Points items={props.stays} />
    </>
  )
}
