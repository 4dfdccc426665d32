import type { Plugin } from 'vite'

/**
 * The bar of a demo while developing: Vite serves the page then, so that what the API adds to a built one (ADR 34) is added here.
 * Builds hold nothing of it.
 */
export function demoBar(): Plugin {
  const room =
    '@media screen{:root:not([data-demo="off"]){--relais-over:40px}:root body{margin-top:var(--relais-over,0px)}}'
  return {
    name: 'relais-demo-bar',
    apply: 'serve',
    // Without the demo there is no script, which makes the room: it stays away.
    transformIndexHtml: (page) => ({
      html: page.replace('<html ', '<html data-demo="off" '),
      tags: [
        { tag: 'meta', attrs: { name: 'referrer', content: 'strict-origin' }, injectTo: 'head' },
        { tag: 'style', children: room, injectTo: 'head' },
        { tag: 'script', attrs: { src: '/demo/bar.js' }, injectTo: 'head' },
      ],
    }),
  }
}
