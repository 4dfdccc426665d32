/**
 * What a demo puts into the page of a portal: room for the bar, its script, and that forms say where they come from. The room is a
 * margin: what keeps a page from scrolling under a dialog takes margins into account, and no padding.
 */
export const barHead =
  '<meta name="referrer" content="strict-origin"><style>@media screen{:root:not([data-demo="off"]){--relais-over:40px}:root body{margin-top:var(--relais-over,0px)}}</style><script src="/demo/bar.js"></script>'

/**
 * The script of the bar. The server draws it (`GET /demo/bar`); this puts it into a shadow root behind the page, so that the
 * keyboard comes to the page first, and asks again while somebody looks. It comes before the page, which never moves when it is hidden. What is open or has the focus is left as it is.
 */
export const barScript = `(() => {
  const key = 'relais-demo-bar', page = document.documentElement
  const get = (store, name) => { try { return store.getItem(name) } catch { return null } }
  const set = (store, name, value) => { try { store.setItem(name, value) } catch {} }
  if (get(sessionStorage, key) === 'off') { page.dataset.demo = 'off'; return }
  delete page.dataset.demo
  const host = document.createElement('div'), root = host.attachShadow({ mode: 'open' })
  host.id = 'relais-demo'
  let shown = '', asking = false
  const off = () => { page.dataset.demo = 'off'; host.remove(); clearInterval(timer) }
  const look = async () => {
    if (asking || document.visibilityState !== 'visible' || !host.isConnected) return
    asking = true
    const language = page.lang, path = location.pathname
    try {
      const answer = await fetch('/demo/bar?' + new URLSearchParams({ language, path }))
      if (answer.status === 404) return off()
      if (!answer.ok) return
      const text = await answer.text()
      if (text === shown || root.querySelector('details[open]') || root.activeElement) return
      shown = text
      root.innerHTML = text
      badge()
    } catch {} finally {
      asking = false
      if (language !== page.lang || path !== location.pathname) void look()
    }
  }
  const badge = () => {
    const number = root.querySelector('[data-mails]')
    if (!number) return
    const fresh = Number(number.dataset.mails) - Number(get(localStorage, key + number.closest('a').href) ?? 0)
    if (fresh > 0) number.textContent = fresh
    else number.remove()
  }
  const close = (except) => { for (const menu of root.querySelectorAll('details[open]')) if (menu !== except) menu.open = false }
  root.addEventListener('click', (event) => {
    const link = event.target.closest('[data-mailbox]'), number = link?.querySelector('[data-mails]')
    if (number) { set(localStorage, key + link.href, number.dataset.mails); number.remove() }
    const copy = event.target.closest('[data-copy]')
    if (copy) void navigator.clipboard.writeText(copy.dataset.copy).then(() => { copy.ariaLabel = copy.title = copy.dataset.copied; copy.dataset.done = '' }, () => {})
    if (event.target.closest('[data-hide]')) { set(sessionStorage, key, 'off'); off() }
  })
  root.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && root.querySelector('details[open]')
    if (!menu) return
    event.stopPropagation()
    menu.open = false
    menu.querySelector('summary').focus()
  })
  root.addEventListener('toggle', (event) => { if (event.target.open) close(event.target); else void look() }, true)
  root.addEventListener('focusout', (event) => { if (event.relatedTarget && !root.contains(event.relatedTarget)) close() })
  document.addEventListener('pointerdown', (event) => { if (event.target !== host) close() })
  root.addEventListener('submit', (event) => {
    const form = event.target, back = form.elements.back
    const { pathname, search, origin } = location
    if (back) back.value = pathname + search
    else if (form.action.startsWith(origin + '/') && event.submitter?.hasAttribute('data-enter')) {
      const wish = pathname === '/sign-in' ? new URLSearchParams(search).get('return') : /^\\/invitations\\/[^/]+$/.test(pathname) ? pathname : null
      if (!wish) return
      const field = document.createElement('input')
      Object.assign(field, { type: 'hidden', name: 'back', value: wish })
      form.append(field)
    }
  })
  // What was pressed may have been the step.
  let soon
  document.addEventListener('click', (event) => { if (event.target.closest?.('button')) { clearTimeout(soon); soon = setTimeout(look, 1500) } })
  const timer = setInterval(look, 10000)
  document.addEventListener('DOMContentLoaded', () => { document.body.append(host); void look() })
  document.addEventListener('visibilitychange', look)
  window.navigation?.addEventListener('navigatesuccess', look)
  new MutationObserver(look).observe(page, { attributeFilter: ['lang'] })
})()
`
