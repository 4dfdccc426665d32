import { expect, it } from 'vitest'
import { countries } from '../../kernel/country.ts'
import { isInRegion } from './region.ts'
import { regions } from './region.codes.ts'

const of = (country: string) => regions.filter((region) => isInRegion(country, region))

it('every country is found in one region, those of the European Union in Europe too', () => {
  const parts = (country: string) => of(country).filter((region) => region !== 'european_union')
  expect(countries.filter((country) => parts(country).length !== 1)).toEqual([])
  expect(
    countries.filter((country) => isInRegion(country, 'european_union') && !isInRegion(country, 'europe')),
  ).toEqual([])
  expect(countries.filter((country) => isInRegion(country, 'european_union'))).toHaveLength(27)
})

it('no region holds what is no country', () => {
  expect(of('UK')).toEqual([])
  expect(of('')).toEqual([])
})
