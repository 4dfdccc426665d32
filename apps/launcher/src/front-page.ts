import type { Addresses } from './environment.ts'

const style = `:root{color-scheme:light dark;--ground:light-dark(#fafafb,#111115);--sheet:light-dark(#fff,#18181d);--line:light-dark(#e7e7ec,#2b2b33);--ink:light-dark(#17171c,#ededf2);--quiet:light-dark(#545460,#adadba);--p:light-dark(#6d3fc0,#b497f5);--r:light-dark(#1f5fc4,#6ea6ff);--c:light-dark(#0b7261,#34c3a9)}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:15px/22px -apple-system,BlinkMacSystemFont,"Segoe UI",Inter,Roboto,"Noto Sans",sans-serif}
main{max-width:560px;margin:0 auto;padding:12vh 16px 48px}h1{margin:20px 0 8px;font-size:28px;line-height:34px;letter-spacing:-.025em}h2{margin:40px 0 8px;font-size:16px;line-height:24px}p{margin:0;color:var(--quiet)}
.logo{display:inline-flex;align-items:center;gap:8px;font-size:17px;font-weight:650;letter-spacing:-.02em}.logo svg{width:28px;height:28px}
ul{margin:16px 0 0;padding:0;border:1px solid var(--line);border-radius:10px;background:var(--sheet);list-style:none}li+li{border-top:1px solid var(--line)}li{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;padding:10px 16px}
a{display:inline-block;min-height:24px;color:var(--r);overflow-wrap:anywhere}progress{display:block;width:100%;height:8px;margin-top:16px;accent-color:var(--r)}:focus-visible{outline:2px solid var(--r);outline-offset:2px}`

const logo =
  '<span class="logo"><svg viewBox="0 0 24 24" fill="none" aria-hidden="true"><path d="M5.5 18.8V12A6.5 6.5 0 0 1 12 5.5h6.8" stroke="var(--r)" stroke-width="2.6" stroke-linecap="round"/><circle cx="5.5" cy="18.8" r="3.5" fill="var(--c)"/><circle cx="7.4" cy="7.4" r="3.5" fill="var(--r)"/><circle cx="18.8" cy="5.5" r="3.5" fill="var(--p)"/></svg><span>relais</span></span>'

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const names = {
  en: {
    provider: 'Provider portal',
    reseller: 'Reseller portal',
    customer: 'Customer portal',
    mailbox: 'Mailbox',
  },
  fr: {
    provider: 'Portail fournisseur',
    reseller: 'Portail revendeur',
    customer: 'Portail client',
    mailbox: 'Boîte aux lettres',
  },
}

function links(to: Addresses, language: 'en' | 'fr'): string {
  const of = names[language]
  const all = [
    [of.provider, to.provider],
    [of.reseller, to.reseller],
    [of.customer, to.customer],
    [of.mailbox, to.mailbox],
  ] as const
  const items = all.flatMap(([name, url]) =>
    url === null ? [] : [`<li><span>${name}</span> <a href="${escape(url)}">${escape(url)}</a></li>`],
  )
  return `<ul>${items.join('')}</ul>`
}

function page(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relais</title>${head}<style>${style}</style></head><body><main>${logo}${body}</main></body></html>
`
}

/** The plain front door, and what an unknown host name shows: what Relais is and the addresses, in both languages. */
export function addressPage(to: Addresses): string {
  return page(
    '<h1>One place to agree on</h1><p>Relais is the partner center of a distributor, its resellers and their customers. Each portal has an address of its own.</p>' +
      `${links(to, 'en')}<section lang="fr"><h2>En français</h2>` +
      `<p>Relais est l’espace partenaires d’un distributeur, de ses revendeurs et de leurs clients. Chaque portail a sa propre adresse.</p>${links(to, 'fr')}</section>`,
  )
}

/**
 * What is shown while something behind the front door is not up (yet, or again).
 * @param percent how much of the demo that is being made is there; null: none is
 */
export function waitPage(percent: number | null = null): string {
  const again = '<meta http-equiv="refresh" content="2">'
  if (percent !== null)
    return page(
      `<h1>The demo is being made</h1><p>Thirteen months of history, by the real actions, once: ${percent}&nbsp;% are there. This page looks again by itself.</p>` +
        `<progress max="100" value="${percent}" aria-label="${percent} %"></progress>` +
        `<section lang="fr"><h2>La démonstration se prépare</h2><p>Treize mois d’histoire, par les vraies actions, une seule fois&nbsp;: ${percent}&nbsp;% sont faits. Cette page se recharge d’elle-même.</p></section>`,
      again,
    )
  return page(
    '<h1>Relais is starting</h1><p>It will be here in a few seconds. This page looks again by itself.</p>' +
      '<section lang="fr"><h2>Relais démarre</h2><p>Encore quelques secondes. Cette page se recharge d’elle-même.</p></section>',
    again,
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
