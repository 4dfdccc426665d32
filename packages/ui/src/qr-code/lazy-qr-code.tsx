import { lazy, Suspense } from 'react'
import type { QrCodeProps } from './qr-code.tsx'
import classes from './qr-code.module.css'

/** Loaded where one is shown. */
const Image = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCodeImage }))

/** A QR code of a text, with its place kept while it loads. */
export function QrCode(props: QrCodeProps) {
  return (
    <Suspense fallback={<div className={classes.code} />}>
      <Image {...props} />
    </Suspense>
  )
}
