import type { Addresses } from './environment.ts'

const style =
  'body{font:14px/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}' +
  'h1{font-size:20px}h2{font-size:16px}a{display:inline-block;min-height:24px}'

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const names = {
  en: { reseller: 'Resellers', provider: 'Providers', customer: 'Customers', mailbox: 'Mailbox' },
  fr: { reseller: 'Revendeurs', provider: 'Fournisseurs', customer: 'Clients', mailbox: 'Boîte aux lettres' },
}

function links(to: Addresses, language: 'en' | 'fr'): string {
  const of = names[language]
  const all = [
    [of.reseller, to.reseller],
    [of.provider, to.provider],
    [of.customer, to.customer],
    [of.mailbox, to.mailbox],
  ] as const
  const items = all.flatMap(([name, url]) =>
    url === null ? [] : [`<li>${name}: <a href="${escape(url)}">${escape(url)}</a></li>`],
  )
  return `<ul>${items.join('')}</ul>`
}

function page(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relais</title>${head}<style>${style}</style></head><body><main>${body}</main></body></html>
`
}

/** What an unknown host name shows: the addresses, in both languages. */
export function addressPage(to: Addresses): string {
  return page(
    `<h1>Relais</h1><p>Each portal has an address of its own:</p>${links(to, 'en')}` +
      `<section lang="fr"><h2>Français</h2><p>Chaque espace a sa propre adresse :</p>${links(to, 'fr')}</section>`,
  )
}

/** What is shown while something behind the front door is not up (yet, or again). */
export function waitPage(): string {
  return page(
    '<h1>Relais is starting</h1><p>It will be here in a few seconds. This page looks again by itself.</p>' +
      '<section lang="fr"><h2>Relais démarre</h2><p>Encore quelques secondes. Cette page se recharge d’elle-même.</p></section>',
    '<meta http-equiv="refresh" content="2">',
  )
}

/** What is shown to a client that has more requests under way than one client may. */
export function tooManyPage(): string {
  return page(
    '<h1>Too many requests at once</h1><p>Your address has as many requests under way as one address may have. This page looks again by itself.</p>' +
      '<section lang="fr"><h2>Trop de demandes à la fois</h2><p>Votre adresse a autant de demandes en cours qu’une adresse peut en avoir. Cette page se recharge d’elle-même.</p></section>',
    '<meta http-equiv="refresh" content="2">',
  )
}

const sentences = {
  429: 'Your address has as many requests under way as one address may have. Nothing was done: send it again in a second.',
  503: 'Relais is away for the moment. Send the same request again, with the same idempotency key: it is done once.',
}

/** The same as an answer to a GraphQL request. */
export function unavailable(status: 429 | 503): string {
  const code = status === 429 ? 'TOO_MANY_REQUESTS' : 'UNAVAILABLE'
  return JSON.stringify({ data: null, errors: [{ message: sentences[status], extensions: { code } }] })
}
