const british = {
  first: [
    'Aaliyah',
    'Alfie',
    'Bronwen',
    'Chidi',
    'Dilys',
    'Ewan',
    'Farah',
    'Gethin',
    'Hamish',
    'Imogen',
    'José',
    'Katarzyna',
    'Lorcan',
    'Mairéad',
    'Niamh',
    'Oluwaseun',
    'Poppy',
    'Renée',
    'Siân',
    'Tomasz',
  ],
  last: [
    'Abernathy',
    'Bassett',
    'Chaudhry',
    'Drăgulescu',
    'Ellwood',
    'Fernández',
    'Gallagher',
    'Hathersage',
    'Iwu',
    'Jankowski',
    'Kavanagh',
    'Llewellyn',
    'Mbeki-Thornton',
  ],
}

const french = {
  first: [
    'Agnès',
    'Baptiste',
    'Chloé',
    'Dramane',
    'Eloïse',
    'François-Xavier',
    'Gaëlle',
    'Hervé',
    'Ibrahima',
    'Joséphine',
    'Kévin',
    'Léonie',
    'Mounir',
  ],
  last: [
    'Aubertin',
    'Bourdonnais',
    'Cissé',
    'Delacroix-Meunier',
    'Étchebarne',
    'Fleuriot',
    'Guérin',
    'Haddad',
    'Iribarne',
    'Jaouen',
    'Le Goff',
  ],
}

/** So many different British names, always the same. At most 260. */
export function britishNames(count: number): readonly string[] {
  return names(british, count)
}

/** So many different French names, always the same. At most 143. */
export function frenchNames(count: number, from = 0): readonly string[] {
  return names(french, from + count).slice(from)
}

/** Every pair comes once: the numbers of first and last names have no divisor in common. */
function names(
  { first, last }: { readonly first: readonly string[]; readonly last: readonly string[] },
  count: number,
): readonly string[] {
  if (count > first.length * last.length) throw new Error(`demo: only ${first.length * last.length} names`)
  return Array.from(
    { length: count },
    (_, index) => `${first[index % first.length] ?? ''} ${last[index % last.length] ?? ''}`,
  )
}
