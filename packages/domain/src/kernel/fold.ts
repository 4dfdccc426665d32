const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
}

/**
 * A text as lists search it: without accents, case, ligatures and curly apostrophes. The same as `app.searchable` of the
 * database, which a test compares it with.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[œŒæÆß’‘øØłŁđĐı]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase()
}
