import { type Region, regions } from './region.codes.ts'

/** The countries of each group, ISO 3166-1 alpha-2. Every country is in one of them; those of the European Union are in Europe too. */
const countriesOf: Readonly<Record<Region, string>> = {
  europe: `AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL
    PT RO RS RU SE SI SJ SK SM UA VA XK`,
  european_union: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  north_america: 'BM CA GL PM US',
  latin_america: `AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA
    PE PR PY SR SV SX TC TT UY VC VE VG VI`,
  middle_east: 'AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC
    SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  asia: `AF AM AZ BD BN BT CN GE HK ID IN IO JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN`,
  oceania: 'AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
}

const members: ReadonlyMap<Region, ReadonlySet<string>> = new Map(
  regions.map((region) => [region, new Set(countriesOf[region].trim().split(/\s+/))]),
)

/** Whether a country lies in a group. */
export function isInRegion(country: string, region: Region): boolean {
  return members.get(region)?.has(country) ?? false
}
