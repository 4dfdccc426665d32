import type { CountryRefusal } from '@relais/domain'

/** Why a text is no country, for the operator and clients of the API; goes on after "…: ". */
export const countryReasons: Readonly<Record<Exclude<CountryRefusal['code'], 'missing'>, string>> = {
  unknown_country: 'it is no country code of two letters (ISO 3166-1), such as FR',
  country_uk_is_gb: 'the code of the United Kingdom is GB (ISO 3166-1), not UK: write GB',
  country_el_is_gr: 'the code of Greece is GR (ISO 3166-1), not EL: write GR',
}
