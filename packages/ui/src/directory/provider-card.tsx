import type { ReactNode } from 'react'
import { CheckIcon, LessIcon } from '../icon/icon.ts'
import { OrganizationTile } from '../tile/tile.tsx'
import classes from './provider-card.module.css'

/** A service of a {@link ProviderCard}. */
export type CardService = {
  key: string
  /** What it is; of one that is not offered the words say so. */
  label: string
  offered: boolean
  /** What is said of it; null: nothing. */
  detail: string | null
}

/** Props of {@link ProviderCard}. */
export type ProviderCardProps = {
  name: string
  /** How it stands, beside its name: `StatusDot`s. */
  chips?: ReactNode
  /** What it says of itself. */
  description: string
  /** The language that its words are written in. */
  language: string
  /** Facts to compare it by. */
  facts: readonly { term: string; value: ReactNode }[]
  services: readonly CardService[]
}

/** A provider in the directory: who it is, what it says of itself, what it offers, how to reach it. */
export function ProviderCard(props: ProviderCardProps) {
  const { name, chips, description, language, facts, services } = props
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.inner}>
        <div className={classes.head}>
          <OrganizationTile name={name} party="provider" size="large" />
          <div className={classes.who}>
            <h3 className={classes.name}>{name}</h3>
            {chips}
          </div>
        </div>
        {description === '' ? null : (
          <p lang={language} dir="auto" className={classes.say}>
            {description}
          </p>
        )}
        <dl className={classes.facts}>
          {facts.map(({ term, value }) =>
            value === null ? null : (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
        <ul className={classes.services}>
          {services.map(({ key, label, offered, detail }) => {
            const Sign = offered ? CheckIcon : LessIcon
            return (
              <li key={key} data-offered={offered || undefined}>
                <Sign size={14} aria-hidden />
                <span>
                  {label}
                  {detail === null ? null : (
                    <span lang={language} dir="auto" className={classes.detail}>
                      {detail}
                    </span>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </article>
  )
}
