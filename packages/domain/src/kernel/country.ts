import { ok, refuse, type Refusal, type Result } from './result.ts'

const codes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP
MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR
TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`

/**
 * Every officially assigned ISO 3166-1 alpha-2 code, and XK: user-assigned, and what vendors, banks and the European Union
 * write for Kosovo. In alphabetical order of the codes.
 */
export const countries: readonly string[] = codes.trim().split(/\s+/)

const known: ReadonlySet<string> = new Set(countries)

/**
 * Why a text is no country. Two codes are written for a country that has another one in ISO 3166-1 (which keeps UK free for
 * it, and EL is the European Union's for Greece): they are told which one, and never guessed.
 */
export type CountryRefusal = Refusal<'missing' | 'unknown_country' | 'country_uk_is_gb' | 'country_el_is_gr'>

/** A country as it was typed: its code in upper case. The only reader of a country, whatever field it stands in. */
export function parseCountry(text: string): Result<string, CountryRefusal> {
  const code = text.trim().toUpperCase()
  if (code === '') return refuse({ code: 'missing' })
  if (known.has(code)) return ok(code)
  if (code === 'UK') return refuse({ code: 'country_uk_is_gb' })
  if (code === 'EL') return refuse({ code: 'country_el_is_gr' })
  return refuse({ code: 'unknown_country' })
}
