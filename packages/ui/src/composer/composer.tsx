import type { CSSProperties, ReactNode } from 'react'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import classes from './composer.module.css'

/** Props of {@link Composer}. */
export type ComposerProps = {
  /** To whom, and what is asked. */
  form: ReactNode
  /** What goes out: {@link MailSheet}. */
  mail: ReactNode
}

/** A form and, beside it, the mail that it makes; below one another where there is no room. */
export function Composer({ form, mail }: ComposerProps) {
  return (
    <div className={classes.composer}>
      <div className={classes.form}>{form}</div>
      {mail}
    </div>
  )
}

/** The sheet of a mail that is written: its tabs. */
export function MailSheet({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={classes.mail} aria-label={label}>
      <div className={classes.tabs}>{children}</div>
    </section>
  )
}

/** From whom a mail comes and to whom it is answered, as a mail program shows it. */
export function MailHead({ rows }: { rows: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className={classes.head}>
      {rows.map(({ term, value }) => (
        <div key={term} className={classes.row}>
          <dt className={classes.term}>{term}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Props of {@link MailPaper}. */
export type MailPaperProps = {
  sender: string
  party: Party
  /** Small print below the text. */
  foot: ReactNode
  children: ReactNode
}

/** The paper of a mail with the band of its sender, while it is written. */
export function MailPaper({ sender, party, foot, children }: MailPaperProps) {
  return (
    <div className={classes.paper} data-party={party}>
      <div className={classes.band}>
        <OrganizationTile name={sender} party={party} size="medium" />
        {sender}
      </div>
      {children}
      <div className={classes.small}>{foot}</div>
    </div>
  )
}

/** A mail as it arrives: its own document, in a frame that runs and opens nothing of this page. */
export function MailFrame({ title, html }: { title: string; html: string }) {
  return (
    <iframe
      className={classes.frame}
      // Its page's policy lets no script of the mail run; this one lets what checks pages look into the frame.
      sandbox="allow-scripts"
      title={title}
      srcDoc={html}
    />
  )
}

/** A part of another portal in its colors, as its people see it. */
export function SeenBy({ party, children }: { party: Party; children: ReactNode }) {
  const colors = {
    '--relais-accent': `var(--relais-${party})`,
    '--relais-accent-text': `var(--relais-${party}-text)`,
    '--relais-accent-quiet': `var(--relais-${party}-quiet)`,
  }
  // A custom property is not in CSSProperties.
  return <div style={colors as CSSProperties}>{children}</div>
}

/** The personal link in a text that went out: the pill that it was written with. */
export function MailPill({ children }: { children: string }) {
  return <span className={classes.pill}>{children}</span>
}
