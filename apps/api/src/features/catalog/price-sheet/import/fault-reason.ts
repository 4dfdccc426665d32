import type { CatalogFault, CatalogFaultCode } from '@relais/domain'
import { countryReasons } from '../../../../platform/country-reason.ts'

const reasons: Readonly<Record<CatalogFaultCode, string>> = {
  unreadable_file: 'the file cannot be read',
  unreadable_archive:
    'the zip archive cannot be unpacked: fetch it again, or unpack it and import the CSV file',
  not_one_file:
    'the zip archive must hold one CSV file and nothing else: unpack it, or save a workbook as CSV, and import that file',
  archive_too_large:
    'the zip archive unpacks to more than 2 GiB: unpack it where you trust it, and import the CSV file',
  not_unicode: 'not UTF-8 or UTF-16 text from here on: save the file as CSV UTF-8',
  malformed_csv: 'a quotation mark is open or misplaced: the file cannot be read from here on',
  cut_file:
    'the file ends inside this row, so it was cut: fetch it again (if it is whole, close its quotation marks and end its last line)',
  no_rows: 'the file has no rows under its header',
  missing_column: 'the header has no such column',
  duplicate_column: 'the header names this column twice',
  wrong_cell_count: 'the row does not have as many cells as the header',
  missing: 'the cell is empty',
  too_long: 'the text is too long',
  control_character: 'the text has a control character',
  not_guid: 'not a GUID of the form 00000000-0000-0000-0000-000000000000',
  unknown_term: 'not a term such as P1M, P1Y, P2Y, P3Y or P7D',
  unknown_billing_plan:
    'not a billing plan: Monthly, Annual, Biennial, Triennial or OneTime (None is for trials, which cost nothing)',
  ...countryReasons,
  unknown_currency: 'not an ISO 4217 currency code such as EUR',
  unknown_segment: 'not a segment: Commercial, Education, Charity or Government',
  not_decimal:
    'not a decimal number such as 1234.50 (in a file separated by semicolons also 1234,50); only spaces may group thousands',
  ambiguous_amount:
    'thousands or decimals? Write 1000 or 1000,00 (or save the file separated by commas, with decimal points)',
  too_many_decimals:
    'more decimals than the currency has: a price is for the whole term and is never rounded',
  amount_too_large: 'the amount is too large',
  not_instant: 'not a date and time such as 2026-10-01T00:00:00Z',
  ends_before_start: 'the end is before the start',
  not_quantity: 'not a whole number from 1 on',
  quantity_range_reversed: 'the largest quantity of the tier is below its smallest',
  plan_id_without_name: 'the row has a service plan id but no service plan name',
  plan_name_without_id: 'the row has a service plan name but no service plan id',
  offer_conflict: 'the same ProductId and SkuId have another ProvisioningId',
  price_conflict: 'the same offer, market, currency, segment, term and billing plan have another price',
  overlapping_price:
    'the range or the tier lies across another for the same offer, market, currency, segment, term and billing plan, and nothing says which holds',
  too_many_prices:
    'more than 1,000 prices for the same offer, market, currency, segment, term and billing plan',
}

/** What is wrong, as an English sentence for the operator; with the other line for conflicts between two rows. */
export function reasonOf({
  code,
  otherLine,
}: Pick<CatalogFault, 'code'> & { readonly otherLine?: number | undefined }): string {
  return otherLine === undefined ? reasons[code] : `${reasons[code]} (line ${otherLine})`
}
