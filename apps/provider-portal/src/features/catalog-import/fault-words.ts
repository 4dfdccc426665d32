import { useLingui } from '@lingui/react/macro'
import type { CatalogFaultCode } from '../../generated/graphql.ts'

/** What is wrong with a cell, a row or a file, and what is expected where that is not obvious. */
export function useFaultWords(): Readonly<Record<CatalogFaultCode, string>> {
  const { t } = useLingui()
  return {
    unreadable_file: t`The file cannot be read.`,
    unreadable_archive: t`The zip archive cannot be unpacked. Fetch it again, or unpack it and choose the CSV file.`,
    not_one_file: t`The zip archive must hold one CSV file and nothing else. Unpack it, or save a workbook as CSV.`,
    archive_too_large: t`The zip archive unpacks to more than 2 GiB.`,
    not_unicode: t`Not UTF-8 or UTF-16 from here on. Save the file as CSV UTF-8.`,
    malformed_csv: t`A quotation mark is open or misplaced: the file cannot be read from here on.`,
    cut_file: t`The file ends inside this row, so it was cut. Fetch it again.`,
    no_rows: t`The file has no rows under its header.`,
    missing_column: t`The header has no such column.`,
    duplicate_column: t`The header names this column twice.`,
    wrong_cell_count: t`The row does not have as many cells as the header.`,
    missing: t`The cell is empty.`,
    too_long: t`The text is too long.`,
    control_character: t`The text has a control character.`,
    not_guid: t`Not a GUID of the form 00000000-0000-0000-0000-000000000000.`,
    unknown_term: t`Not a term such as P1M, P1Y or P3Y.`,
    unknown_billing_plan: t`Not a billing plan: Monthly, Annual, Biennial, Triennial or OneTime.`,
    unknown_country: t`Not a country code of two letters, such as FR.`,
    country_uk_is_gb: t`The code of the United Kingdom is GB.`,
    country_el_is_gr: t`The code of Greece is GR.`,
    unknown_currency: t`Not a currency code such as EUR.`,
    unknown_segment: t`Not a segment: Commercial, Education, Charity or Government.`,
    not_decimal: t`Not a decimal number such as 1234.50; with semicolons also 1234,50. Only spaces may group thousands.`,
    ambiguous_amount: t`Thousands or decimals? Write 1000 or 1000,00.`,
    too_many_decimals: t`More decimals than the currency has. A price is never rounded.`,
    amount_too_large: t`The amount is too large.`,
    not_instant: t`Not a date and time such as 2026-10-01T00:00:00Z.`,
    ends_before_start: t`The end is before the start.`,
    not_quantity: t`Not a whole number from 1 on.`,
    quantity_range_reversed: t`The largest quantity of the tier is below its smallest.`,
    plan_id_without_name: t`The row has a service plan id but no service plan name.`,
    plan_name_without_id: t`The row has a service plan name but no service plan id.`,
    offer_conflict: t`The same product and SKU have another ProvisioningId.`,
    price_conflict: t`The same offer has another price for the same market, currency, segment, term and billing plan.`,
    overlapping_price: t`The time or the tier lies across that of another row, and nothing says which holds.`,
    too_many_prices: t`More than 1,000 prices for the same way of buying the same offer.`,
  }
}
