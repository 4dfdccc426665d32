import { useId } from 'react'
import classes from './logo.module.css'

/** The mark: customer, reseller and provider on one line. Never under 16 px. */
export function Mark({ size = 24 }: { size?: number }) {
  const line = useId()
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="none" className={classes.mark} aria-hidden>
      <linearGradient id={line} x1="18.8" y1="5.5" x2="5.5" y2="18.8" gradientUnits="userSpaceOnUse">
        <stop className={classes.providerStop} />
        <stop offset=".5" className={classes.resellerStop} />
        <stop offset="1" className={classes.customerStop} />
      </linearGradient>
      <path
        d="M5.5 18.8V12A6.5 6.5 0 0 1 12 5.5h6.8"
        stroke={`url(#${line})`}
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="5.5" cy="18.8" r="3.5" className={classes.customer} />
      <circle cx="7.4" cy="7.4" r="3.5" className={classes.reseller} />
      <circle cx="18.8" cy="5.5" r="3.5" className={classes.provider} />
    </svg>
  )
}

/** Mark and name of Relais. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <span className={classes.logo}>
      <Mark size={size} />
      <span>relais</span>
    </span>
  )
}
