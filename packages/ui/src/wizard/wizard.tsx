import type { ReactNode } from 'react'
import { CheckIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { OrganizationTile } from '../tile/tile.tsx'
import classes from './wizard.module.css'

/** A step of a wizard. */
export type WizardStep = {
  key: string
  name: string
  /** What was entered there, or what it asks for; absent: nothing is said. */
  detail?: string
  /** done: it can be gone back to. current: this page. next: not yet. */
  state: 'done' | 'current' | 'next'
  /** The link to it, made of its name, where it can be gone back to. */
  link?: (name: string) => ReactNode
}

/** Props of {@link Wizard}. */
export type WizardProps = {
  /** Whose wizard it is; null: not known yet. */
  who: ReactNode
  /** "Steps", for screen readers. */
  label: string
  steps: readonly WizardStep[]
  /** "Done", for screen readers. */
  doneLabel: string
  /** "Step 3 of 6", where there is room for no more. */
  place: string
  children: ReactNode
}

/** The steps of a long form, with the page of one of them; on a phone the place alone. */
export function Wizard({ who, label, steps, doneLabel, place, children }: WizardProps) {
  return (
    <div className={classes.wizard}>
      <div className={classes.side}>
        {who}
        <nav aria-label={label} className={classes.steps}>
          <ol>
            {steps.map(({ key, name, detail, state, link }, at) => (
              <li key={key} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
                <span className={classes.sign} aria-hidden>
                  {state === 'done' ? <CheckIcon size={14} /> : at + 1}
                </span>
                <span className={classes.words}>
                  {link === undefined ? name : link(name)}
                  {state === 'done' ? <VisuallyHidden>, {doneLabel}</VisuallyHidden> : null}
                  {detail === undefined ? null : <span className={classes.detail}>{detail}</span>}
                </span>
              </li>
            ))}
          </ol>
        </nav>
        <p className={classes.place}>{place}</p>
      </div>
      <div className={classes.page}>{children}</div>
    </div>
  )
}

/** The foot of a wizard's page: back on the left, what is kept in the middle, onwards on the right. */
export function WizardFoot({ back, kept, onward }: { back: ReactNode; kept: ReactNode; onward: ReactNode }) {
  return (
    <div className={classes.foot} data-sticky-foot>
      <div className={classes.footSide}>
        {back}
        <span className={classes.kept}>{kept}</span>
      </div>
      <div className={classes.footSide}>{onward}</div>
    </div>
  )
}

/** For whom the wizard is gone through. */
export function Identified({ name, detail, act }: { name: string; detail: string; act: ReactNode }) {
  return (
    <div className={classes.who}>
      <OrganizationTile name={name} party="reseller" size="medium" />
      <span className={classes.whoWords}>
        <strong>{name}</strong>
        <span className={classes.detail}>{detail}</span>
      </span>
      {act}
    </div>
  )
}
