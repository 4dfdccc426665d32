const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code.toLowerCase()] ?? whole
    const value = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : whole
  })
}

function usable(address: string): boolean {
  return /^(https?|mailto):/i.test(address)
}

/**
 * The addresses a mail links to, each once: first those of the HTML part in its order, then those written out in the
 * text part. Only http, https and mailto.
 */
export function findLinks(html: string | null, text: string | null): string[] {
  const found = new Set<string>()
  const anchors = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
  for (const match of (html ?? '').matchAll(anchors)) {
    found.add(decode(match[1] ?? match[2] ?? match[3] ?? '').trim())
  }
  for (const match of (text ?? '').matchAll(/\bhttps?:\/\/[^\s<>"]+/gi)) {
    // A sentence may end right behind an address.
    found.add(match[0].replace(/[.,;:!?)\]]+$/, ''))
  }
  return [...found].filter(usable)
}
