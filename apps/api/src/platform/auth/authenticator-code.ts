import { authenticatorDrift, authenticatorStepSeconds } from '@relais/domain'
import { Secret, TOTP } from 'otpauth'

// What every authenticator app takes, whatever else the address says.
const shape = { algorithm: 'SHA1', digits: 6, period: authenticatorStepSeconds } as const

/** A secret of 160 bits for an authenticator app, in Base32. */
export function newAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that a QR code holds: which account of whom, and the secret. */
export function authenticatorAddress(secret: string, issuer: string, label: string): string {
  return new TOTP({ ...shape, issuer, label, secret: Secret.fromBase32(secret) }).toString()
}

/** By how many steps a code is off at this moment; null: it is wrong. */
export function driftOfCode(secret: string, code: string, at: Date): number | null {
  return TOTP.validate({
    ...shape,
    token: code,
    secret: Secret.fromBase32(secret),
    timestamp: at.getTime(),
    window: authenticatorDrift,
  })
}

/** The code of this moment, as an authenticator app makes it. */
export function codeAt(secret: string, at: Date): string {
  return TOTP.generate({ ...shape, secret: Secret.fromBase32(secret), timestamp: at.getTime() })
}
