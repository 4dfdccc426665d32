import type { ReactNode } from 'react'
import { Button, Section } from 'react-email'
import type { Writing } from '../template.ts'
import { Remark } from './layout.tsx'
import { styles } from './style.ts'

/** The button of a mail. The text version shows its label when `inText`, never its address. */
export function ActionButton(props: { label: string; link: string; inText: boolean }): ReactNode {
  return (
    <Section style={styles.action} data-skip-in-text={props.inText ? undefined : 'true'}>
      <Button href={props.link} style={styles.button} data-plain-link="true">
        {props.label}
      </Button>
    </Section>
  )
}

/** A link whose visible text is its address. */
export function PlainLink(props: { link: string }): ReactNode {
  return (
    <a className="link" href={props.link} style={styles.link} data-plain-link="true">
      {props.link}
    </a>
  )
}

/**
 * The button and, below it, the same address as text for readers whose mail client shows no buttons.
 * The text version reads: label, address.
 */
export function Action(props: { label: string; link: string; writing: Writing }): ReactNode {
  return (
    <>
      <ActionButton label={props.label} link={props.link} inText />
      <LinkAsText {...props} />
    </>
  )
}

/** The address as text, with a sentence that says what for. */
export function LinkAsText(props: { label: string; link: string; writing: Writing }): ReactNode {
  return (
    <Remark>
      <span data-skip-in-text="true">
        {props.writing.t('frame.linkAsText', { label: props.label })}
        <br />
      </span>
      <PlainLink link={props.link} />
    </Remark>
  )
}
