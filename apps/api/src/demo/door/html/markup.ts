import { Markup } from '../../../platform/html/markup.ts'

export { html, Markup } from '../../../platform/html/markup.ts'

const icons = {
  next: '<path d="M5 12h14"/><path d="m12 5 7 7-7 7"/>',
  back: '<path d="m12 19-7-7 7-7"/><path d="M19 12H5"/>',
  check: '<path d="M20 6 9 17l-5-5"/>',
  open: '<path d="m6 9 6 6 6-6"/>',
  close: '<path d="M18 6 6 18"/><path d="m6 6 12 12"/>',
  copy: '<rect width="14" height="14" x="8" y="8" rx="2"/><path d="M4 16a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2"/>',
  clock: '<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>',
  mail: '<path d="m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7"/><rect x="2" y="4" width="20" height="16" rx="2"/>',
  language:
    '<path d="m5 8 6 6"/><path d="m4 14 6-6 2-3"/><path d="M2 5h12"/><path d="M7 2h1"/><path d="m22 22-5-10-5 10"/><path d="M14 18h6"/>',
  demo: '<path d="M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2"/><path d="M6.453 15h11.094"/><path d="M8.5 2h7"/>',
} as const

/** A drawn sign beside its word. */
export function icon(name: keyof typeof icons): Markup {
  return new Markup(`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`)
}

/** The initials of a person or an organization: of the first word and the last, or of the first two of an organization. */
export function initialsOf(name: string, of: 'person' | 'organization'): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const second = of === 'person' ? words.at(-1) : words[1]
  return [words[0], words.length > 1 ? second : undefined].map((word) => word?.[0] ?? '').join('')
}
