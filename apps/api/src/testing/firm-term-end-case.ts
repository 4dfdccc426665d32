import { type FirmCase, nextPage, page, query, rare } from './firm-case.ts'
import { bulkId } from './firm-world.ts'
import { testStart } from './app.ts'

const after = (endsAt: string, name: string): string =>
  Buffer.from(JSON.stringify([testStart.toISOString(), endsAt, name, bulkId('customer', 1)])).toString(
    'base64url',
  )
const sort = 'next_term_end_ascending'
/** When the first terms of all customers are over and those of 600 second ones are not. */
const behindFirst = new Date(testStart.getTime() + 300 * 86_400_000).toISOString()
/** When 200 of these are left: they began ten minutes apart and run three years. */
const nearlyLast = (() => {
  const began = new Date(testStart.getTime() - 300 * 86_400_000 + 400 * 600_000)
  return new Date(began.setUTCFullYear(began.getUTCFullYear() + 3)).toISOString()
})()
const noEnd = '9999-12-31T00:00:00.000Z'

/** Customers by the next end of a term, from its first page to where hardly a customer is left to be found. */
export const termEndCases = (as: 'provider' | 'reseller'): readonly FirmCase[] => [
  query(as, 'Customers', () => ({ first: 100, sort }), { by: `a page of a file, ${sort}` }),
  query(
    as,
    'Customers',
    page(() => ({ sort })),
    { by: sort },
  ),
  query(
    as,
    'Customers',
    page((firm, said) => ({ sort, ...nextPage('Customers')(firm, said) })),
    {
      by: `the next page of ${sort}`,
    },
  ),
  query(
    as,
    'Customers',
    page(() => ({ sort, after: after(behindFirst, '') })),
    {
      by: `${sort}, where all that follow ended sooner`,
    },
  ),
  query(
    as,
    'Customers',
    page(() => ({ sort, after: after(nearlyLast, '') })),
    {
      by: `${sort}, from the last ends to the first names`,
    },
  ),
  query(
    as,
    'Customers',
    page(() => ({ sort, after: after(noEnd, 'Atelier 05000') })),
    {
      by: `${sort}, where something runs of all that follow`,
    },
  ),
  query(
    as,
    'Customers',
    page(() => ({ sort, search: rare })),
    { by: `${sort} and a rare word` },
  ),
  query(
    as,
    'Customers',
    page(() => ({ sort, search: 'ATELIER' })),
    { by: `${sort} and a word of all` },
  ),
]
