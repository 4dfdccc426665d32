/** What people leave out when they copy a name by eye: capital letters, accents, ligatures, curly apostrophes, long dashes. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Whether what was typed to confirm is the name that was asked for (UX rule 5), but for white space, case, accents and the
 * marks that a keyboard lacks.
 */
export function confirmsName(typed: string, name: string): boolean {
  return plain(typed) === plain(name)
}
