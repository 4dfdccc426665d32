import { encode } from 'uqr'
import classes from './qr-code.module.css'

/** Props of {@link QrCodeImage}. */
export type QrCodeProps = {
  /** What a camera reads. */
  value: string
  /** What it is, for who does not see it. */
  label: string
}

/** A QR code, dark on white whatever the color scheme: cameras read nothing else reliably. */
export function QrCodeImage({ value, label }: QrCodeProps) {
  const { data, size } = encode(value, { border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg className={classes.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" shapeRendering="crispEdges" d={path} />
    </svg>
  )
}
