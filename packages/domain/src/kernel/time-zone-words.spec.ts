import { describe, expect, it } from 'vitest'
import { timeZoneWords } from './time-zone-words.ts'

describe('whose time a time is', () => {
  it('is told by its place, in the language of who reads', () => {
    expect(timeZoneWords('Europe/Paris', 'en')).toBe('Paris time')
    expect(timeZoneWords('Europe/Paris', 'fr')).toBe('heure de Paris')
    expect(timeZoneWords('Europe/London', 'fr-FR')).toBe('heure de Londres')
    expect(timeZoneWords('Europe/Athens', 'fr')).toBe('heure d’Athènes')
    expect(timeZoneWords('Africa/Cairo', 'fr')).toBe('heure du Caire')
    expect(timeZoneWords('America/New_York', 'en')).toBe('New York time')
  })

  it('is told the same by the old name of a zone and by its new one', () => {
    expect(timeZoneWords('Asia/Calcutta', 'en')).toBe('Kolkata time')
    expect(timeZoneWords('Asia/Kolkata', 'en')).toBe('Kolkata time')
    expect(timeZoneWords('America/Argentina/Buenos_Aires', 'fr')).toBe('heure de Buenos Aires')
  })

  it('is told as it is where no place gave it its name', () => {
    expect(timeZoneWords('UTC', 'fr')).toBe('UTC')
    expect(timeZoneWords('Etc/GMT+5', 'en')).toBe('GMT+5')
  })

  it('is told by a place for every zone that a browser knows, without a mark that belongs to the name of the zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      for (const language of ['en', 'fr']) expect(timeZoneWords(zone, language)).not.toMatch(/[/_]|undefined/)
  })
})
