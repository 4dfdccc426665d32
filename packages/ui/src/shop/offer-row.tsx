import type { ReactNode } from 'react'
import { ProductIcon } from '../icon/icon.ts'
import look from './part.module.css'

/** Props of {@link OfferRow}. */
export type OfferRowProps = {
  /** The product's name, or what opens its details. */
  name: ReactNode
  /** What it is, in a line or two. */
  note?: ReactNode
  /** The price that counts, and what it is for or what stands against it. */
  price: ReactNode
  under: ReactNode
  quantity?: ReactNode
  act?: ReactNode
  /** Why it was not put, below the row's line. */
  problem?: ReactNode
}

/** Products one under the other. */
export function OfferRows({ caption, children }: { caption: ReactNode; children: ReactNode }) {
  return (
    <div className={look.sheet} data-sheet>
      <div className={look.caption}>{caption}</div>
      <ul className={look.plain}>{children}</ul>
    </div>
  )
}

/** One product with its price; what it is and where things stand stays whatever is pressed in it. */
export function OfferRow({ name, note, price, under, quantity, act, problem }: OfferRowProps) {
  return (
    <li className={look.row}>
      <div className={look.what}>
        <span className={look.glyph}>
          <ProductIcon size={16} aria-hidden />
        </span>
        <div style={{ minWidth: 0 }}>
          <div className={look.name}>{name}</div>
          {note ? <div className={look.note}>{note}</div> : null}
        </div>
      </div>
      <div className={look.price}>
        <strong className={look.big}>{price}</strong>
        <div className={look.meta}>{under}</div>
      </div>
      {quantity ? <div>{quantity}</div> : null}
      {act ? <div className={look.act}>{act}</div> : null}
      {problem ? <div className={look.problem}>{problem}</div> : null}
    </li>
  )
}

/** What a product is made of. */
export function ProductParts({ label, parts }: { label: string; parts: readonly string[] }) {
  return (
    <div>
      <h3 className={look.partsTitle}>{label}</h3>
      <ul className={look.parts}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  )
}
