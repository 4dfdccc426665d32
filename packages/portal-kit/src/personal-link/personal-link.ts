/** What an address, or a text that somebody pasted, holds of a personal link. */
export type PersonalLink = {
  /** Its page; null: the text does not say. */
  path: string | null
  /** The token that opens it; null: nothing here has its form. */
  token: string | null
}

/**
 * Reads a personal link however it arrived: with its `#` escaped (once or several times) or gone, with what a gateway or
 * a mail program put around, before or behind it, handed on inside another address, wrapped, or as its token alone. The
 * token's own form decides, so that a link that was cut has none.
 */
export function readPersonalLink(text: string): PersonalLink {
  const readings = readingsOf(text)
  return {
    path: firstOf(readings, (reading) => pathIn(reading, linkPath)),
    token: firstOf(readings, tokenAfterSign) ?? firstOf(readings, tokenAnywhere),
  }
}

/**
 * The address under which the page of a personal link opens with its token in the fragment, where the one given leads
 * elsewhere or hides it; null: it is right as it is, or is none of a personal link.
 * @param address path, query and fragment, as the browser holds them
 */
export function mendedAddress(address: string): string | null {
  const path = firstOf(readingsOf(address), (reading) => pathIn(reading, ownPath))
  if (path === null) return null
  const { token } = readPersonalLink(address)
  const mended = token === null ? path : `${path}#${token}`
  return mended === address ? null : mended
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const linkPath = new RegExp(`/invitations/${uuid}|/reset-password`, 'i')
const ownPath = new RegExp(`^(?:/invitations/${uuid}|/reset-password)`, 'i')
const everyUuid = new RegExp(uuid, 'gi')

/** 32 bytes in base64url: 43 characters, the last of which holds four bits. What stands behind is emphasis, never the token's. */
const tokenForm = /^([\w-]{42}[AEIMQUYcgkosw048])[-_]*$/
const tokenLength = 43

/** The text as it is, then with its escapes undone layer by layer, then as the source of a mail (quoted-printable). */
function readingsOf(text: string): readonly string[] {
  const layers = [text]
  for (let layer = 0; layer < 5; layer++) {
    const last = layers.at(-1) ?? ''
    const undone = last.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => characterOf(hex))
    if (undone === last) break
    layers.push(undone)
  }
  const unfolded = layers.map((layer) =>
    layer.replace(/=\r?\n/g, '').replace(/=(20|23|3D)/gi, (_, hex: string) => characterOf(hex)),
  )
  return [...layers, ...unfolded]
}

function characterOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

function pathIn(reading: string, form: RegExp): string | null {
  return form.exec(reading)?.[0].toLowerCase() ?? null
}

function tokenAfterSign(reading: string): string | null {
  const [, ...fragments] = reading.split('#')
  return firstOf(
    fragments,
    (fragment) => firstOf(fragment.split(/[^\w-]+/), tokenOf) ?? wrappedToken(fragment),
  )
}

function tokenAnywhere(reading: string): string | null {
  const withoutIds = reading.replace(everyUuid, ' ')
  return firstOf(withoutIds.split(/[^\w-]+/), tokenOf) ?? wrappedToken(withoutIds)
}

function tokenOf(run: string): string | null {
  return tokenForm.exec(run)?.[1] ?? null
}

/** A token that a mail program broke: the pieces that a text begins with, over white space and the marks of an answer. */
function wrappedToken(text: string): string | null {
  let whole = ''
  for (const piece of text.trim().split(/\s+(?:>\s*)*/)) {
    whole += piece
    if (whole.length >= tokenLength) return tokenOf(/^[\w-]*/.exec(whole)?.[0] ?? '')
  }
  return null
}

function firstOf<From, To>(all: readonly From[], look: (one: From) => To | null): To | null {
  for (const one of all) {
    const found = look(one)
    if (found !== null) return found
  }
  return null
}
