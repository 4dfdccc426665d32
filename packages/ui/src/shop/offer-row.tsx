import type { ReactNode } from 'react'
import { ProductIcon } from '../icon/icon.ts'
import { shopStyles } from './shop-style.ts'

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
    <div style={shopStyles.sheet} data-sheet>
      <div style={shopStyles.caption}>{caption}</div>
      <ul style={shopStyles.plain}>{children}</ul>
    </div>
  )
}

/** One product with its price; what it is and where things stand stays whatever is pressed in it. */
export function OfferRow({ name, note, price, under, quantity, act, problem }: OfferRowProps) {
  return (
    <li style={shopStyles.row}>
      <div style={shopStyles.what}>
        <span style={shopStyles.glyph}>
          <ProductIcon size={16} aria-hidden />
        </span>
        <div style={{ minWidth: 0 }}>
          <div style={shopStyles.name}>{name}</div>
          {note ? <div style={shopStyles.note}>{note}</div> : null}
        </div>
      </div>
      <div style={shopStyles.price}>
        <strong style={shopStyles.big}>{price}</strong>
        <div style={shopStyles.meta}>{under}</div>
      </div>
      {quantity ? <div>{quantity}</div> : null}
      {act ? <div style={shopStyles.act}>{act}</div> : null}
      {problem ? <div style={shopStyles.problem}>{problem}</div> : null}
    </li>
  )
}

/** What a product is made of. */
export function ProductParts({ label, parts }: { label: string; parts: readonly string[] }) {
  return (
    <div>
      <h3 style={shopStyles.partsTitle}>{label}</h3>
      <ul style={shopStyles.parts}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  )
}
