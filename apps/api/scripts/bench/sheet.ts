const columns =
  'ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,' +
  'UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment'
const markets = [
  'FR,EUR DE,EUR JP,JPY US,USD GB,GBP CH,CHF AU,AUD CA,CAD SE,SEK NO,NOK DK,DKK PL,PLN ES,EUR',
  'IT,EUR NL,EUR BE,EUR KR,KRW IN,INR BR,BRL MX,MXN NZ,NZD ZA,ZAR KW,KWD AT,EUR IE,EUR',
].flatMap((line) => line.split(' '))
const ways = ['P1M,Monthly', 'P1Y,Monthly', 'P1Y,Annual', 'P3Y,Monthly']
const segments = ['Commercial', 'Education', 'Charity', 'Government']

/** A price sheet of that many rows, shaped like a published one: 400 prices an offer, each key once. */
export function* sheetLines(rows: number): Generator<string> {
  yield `${columns}\r\n`
  const perOffer = markets.length * ways.length * segments.length
  for (let row = 0; row < rows; row += 1) {
    const offer = Math.floor(row / perOffer)
    const market = markets[row % markets.length]
    const way = ways[Math.floor(row / markets.length) % ways.length]
    const segment = segments[Math.floor(row / markets.length / ways.length) % segments.length]
    const id = String(offer).padStart(4, '0')
    const amount = 1000 + offer * 7 + (row % 97)
    const tags = `ProvisioningId=efccb6f7-5641-4e0e-bd10-${id.padStart(12, '0')};ProvisioningString=WORKSPACE_${id}`
    yield `Workspace ${offer},WORKSPACE${id},0001,Workspace ${offer} Plan,Fabrique,"Mail, files and meetings, number ${offer}",Licenses,` +
      `${way},${market},${amount}.00,,,2026-10-01T00:00:00Z,9999-12-31T23:59:59Z,${tags},${amount + 200}.00,${segment}\r\n`
  }
}
