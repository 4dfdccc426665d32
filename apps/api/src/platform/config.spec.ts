import { describe, expect, it } from 'vitest'
import { readConfig, readWorkerConfig } from './config.ts'

const right = {
  RELAIS_API_DATABASE_URL: 'postgres://api@127.0.0.1/relais',
  RELAIS_RESELLER_URL: 'https://reseller.relais.example/',
  RELAIS_PROVIDER_URL: 'https://provider.relais.example',
  RELAIS_CUSTOMER_URL: 'https://customer.relais.example',
  RELAIS_LINK_KEY: Buffer.alloc(32).toString('base64'),
}

describe('the configuration', () => {
  it('takes the origin of each portal, whatever stands behind it', () => {
    expect(readConfig(right).portalUrls.reseller).toBe('https://reseller.relais.example')
  })

  it('that is wrong is refused with every variable named, and no value shown', () => {
    const wrong = {
      ...right,
      RELAIS_LINK_KEY: 'c2hvcnQ=',
      RELAIS_API_PORT: 'http',
      RELAIS_PROVIDER_URL: 'secret-place',
    }
    const attempt = () => readConfig(wrong)
    for (const name of ['RELAIS_LINK_KEY', 'RELAIS_API_PORT', 'RELAIS_PROVIDER_URL'])
      expect(attempt).toThrow(name)
    expect(attempt).not.toThrow('secret-place')
    expect(attempt).not.toThrow('c2hvcnQ=')
  })

  it('treats an empty variable as one that is not set', () => {
    expect(readConfig({ ...right, RELAIS_API_PORT: '' }).port).toBe(4001)
    expect(() => readConfig({ ...right, RELAIS_LINK_KEY: '' })).toThrow('RELAIS_LINK_KEY')
  })

  it('of one process does not ask for the login of another', () => {
    const { RELAIS_API_DATABASE_URL: _, ...withoutApi } = right
    expect(readConfig(right).workerDatabaseUrl).toBeUndefined()
    const worker = { ...withoutApi, RELAIS_WORKER_DATABASE_URL: 'postgres://worker@127.0.0.1/relais' }
    expect(readWorkerConfig(worker).workerDatabaseUrl).toBe('postgres://worker@127.0.0.1/relais')
    expect(readWorkerConfig({ ...right, ...worker })).not.toHaveProperty('apiDatabaseUrl')
    expect(() => readConfig(worker)).toThrow('RELAIS_API_DATABASE_URL')
  })
})
