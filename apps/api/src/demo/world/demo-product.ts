/** A product of the small catalog, `apps/api/catalog/`. */
export interface DemoProduct {
  /** Name of its one offer. */
  readonly title: string
  /** The license it gives, by the GUID of the products file. */
  readonly licenseSkuId: string
}

/** Mail, calendar and contacts. */
export const mail: DemoProduct = {
  title: 'Relais Mail',
  licenseSkuId: 'f3194a3b-381e-43e7-952c-466e473a1797',
}
/** Work in the browser. */
export const starter: DemoProduct = {
  title: 'Relais Workspace Starter',
  licenseSkuId: 'c498b6e7-3648-445e-9afa-3a387f006745',
}
/** Starter with desktop applications; 300 licenses at most. */
export const business: DemoProduct = {
  title: 'Relais Workspace Business',
  licenseSkuId: 'ab57f985-4332-43da-a75a-2e199b58ba8d',
}
/** Business for any number of people. */
export const enterprise: DemoProduct = {
  title: 'Relais Workspace Enterprise',
  licenseSkuId: 'c1b87f1a-7323-491b-99f9-cbef0f69a4d0',
}
/** Protection. */
export const shield: DemoProduct = {
  title: 'Relais Shield',
  licenseSkuId: '2eb73728-2fea-475e-b536-5e1458294a90',
}
/** Reports; not yet in last year's price sheet. */
export const insight: DemoProduct = {
  title: 'Relais Insight',
  licenseSkuId: 'ac3e0b5b-c291-4709-8c1e-26038dabf68e',
}
