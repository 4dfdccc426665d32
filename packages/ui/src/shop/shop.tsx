import type { ReactNode } from 'react'
import cart from './cart.module.css'
import look from './part.module.css'
import classes from './shop.module.css'

/** Props of {@link Shop}. */
export type ShopProps = {
  /** What is chosen from. */
  children: ReactNode
  /** What was chosen: beside it and in sight while the page scrolls, where there is room. */
  aside: ReactNode
  /** What stands for it at the foot of the window where there is none. */
  foot: ReactNode
}

/** A catalog and a cart beside it; on a phone the cart is a bar at the foot that opens it. */
export function Shop({ children, aside, foot }: ShopProps) {
  return (
    <div className={classes.shop}>
      <div className={classes.main}>{children}</div>
      <div className={classes.aside}>{aside}</div>
      <div className={classes.bar} data-foot="narrow" data-sticky-foot>
        {foot}
      </div>
    </div>
  )
}

/** A page with facts beside it; below one another where there is no room. */
export function Beside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={classes.shop}>
      <div className={classes.main}>{children}</div>
      <div>{aside}</div>
    </div>
  )
}

/** Props of {@link ActFoot}. */
export type ActFootProps = {
  /** The way back. */
  back: ReactNode
  /** How much, and for whom. */
  about: ReactNode
  /** On a phone it is said small, beside the way back. */
  quiet?: boolean
  /** The act. */
  children: ReactNode
}

/** The foot of a page that ends with an act: always in sight. */
export function ActFoot({ back, about, quiet = false, children }: ActFootProps) {
  return (
    <div className={classes.foot} data-foot="all" data-sticky-foot>
      {back}
      <span className={quiet ? `${classes.about} ${classes.quiet}` : classes.about}>{about}</span>
      {children}
    </div>
  )
}

/** Props of {@link CartSheet}. */
export type CartSheetProps = {
  title: string
  /** How many lines it has. */
  count: number
  /** An act upon the whole, at the end of the title's line. */
  action?: ReactNode
  /** Totals and the way on: in sight however many lines there are. */
  foot: ReactNode
  /** The lines, {@link CartEntry} each. */
  children: ReactNode
}

/** A cart on its sheet. */
export function CartSheet({ title, count, action, foot, children }: CartSheetProps) {
  return (
    <section className={cart.cart} aria-label={title}>
      <div className={cart.cap}>
        <h2 className={cart.title}>{title}</h2>
        {count > 0 ? <span className={cart.count}>{count}</span> : null}
        {action ? <span className={look.push}>{action}</span> : null}
      </div>
      <div className={cart.lines}>{children}</div>
      {foot}
    </section>
  )
}

/** Props of {@link CartEntry}. */
export type CartEntryProps = {
  name: string
  /** Takes it out. */
  remove: ReactNode
  quantity: ReactNode
  /** What it comes to, and for how long. */
  amount: ReactNode
  /** Term and billing; may be changed. */
  term: ReactNode
  /** When it ends. */
  until: ReactNode
  /** Cost and margin of it. */
  margin: ReactNode
  /** What is wrong with it. */
  problem?: ReactNode
}

/** One line of a cart. */
export function CartEntry(props: CartEntryProps) {
  return (
    <div className={cart.entry}>
      <div className={cart.pair}>
        <strong className={look.name}>{props.name}</strong>
        {props.remove}
      </div>
      <div className={cart.pair}>
        {props.quantity}
        <span className={cart.amount}>{props.amount}</span>
      </div>
      <div className={cart.pair}>
        <span className={look.meta}>{props.term}</span>
        <span className={look.meta}>{props.until}</span>
      </div>
      <div className={look.meta}>{props.margin}</div>
      {props.problem}
    </div>
  )
}

/** What stands under the lines of a cart. */
export function CartFoot({ children }: { children: ReactNode }) {
  return <div className={cart.foot}>{children}</div>
}
