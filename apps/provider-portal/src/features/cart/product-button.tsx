import { ChevronDownIcon, TextButton } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import type { ProductDialogProps } from './product-dialog.tsx'

// It comes only when it is opened.
const ProductDialog = lazy(async () => {
  const { ProductDialog: component } = await import('./product-dialog.tsx')
  return { default: component }
})

/** Props of {@link ProductButton}. */
export type ProductButtonProps = Omit<ProductDialogProps, 'onClose'> & {
  label: string
  /** What it does, where the label does not say. */
  hint?: string
}

/** Opens what a product is and the choice of its terms. */
export function ProductButton({ label, hint, ...product }: ProductButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton
        aria-haspopup="dialog"
        aria-label={hint}
        {...(product.line ? { icon: ChevronDownIcon } : {})}
        onClick={() => setOpen(true)}
      >
        {label}
      </TextButton>
      {open ? (
        <Suspense fallback={null}>
          <ProductDialog {...product} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
