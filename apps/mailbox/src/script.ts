/**
 * The page's only script: new mails come into the list by themselves, and a mail opens beside it. Without it the page is the
 * same, loaded whole. The mail that is read is never touched, nor where the list was scrolled to.
 */
export const script = `'use strict'
const list = document.getElementById('list')
const pane = document.getElementById('mail')
const news = document.getElementById('news')
const arrived = new Set()
const links = () => [...list.querySelectorAll('a[data-id]')]
let last = null

function mark() {
  const open = pane.dataset.open
  for (const link of links()) {
    if (link.dataset.id === open) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
    link.querySelector('.new').hidden = !arrived.has(link.dataset.id)
  }
}

async function refresh() {
  if (document.hidden) return
  const answer = await fetch(list.dataset.source).catch(() => null)
  if (!answer || !answer.ok) return
  const text = await answer.text()
  if (text === last) return
  const isFirst = last === null
  last = text
  const known = new Set(links().map((link) => link.dataset.id))
  const focused = document.activeElement?.closest?.('a[data-id]')?.dataset.id
  // Ours, and escaped where it was made.
  list.innerHTML = text
  const fresh = links().filter((link) => !known.has(link.dataset.id))
  if (!isFirst || known.size > 0) for (const link of fresh) arrived.add(link.dataset.id)
  mark()
  if (focused) links().find((link) => link.dataset.id === focused)?.focus({ preventScroll: true })
  if (fresh.length > 0) news.textContent = fresh.length === 1 ? news.dataset.one : news.dataset.many.replace('#', fresh.length)
}

async function open(link) {
  const answer = await fetch(link.dataset.part).catch(() => null)
  if (!answer || !answer.ok) return void location.assign(link.href)
  pane.innerHTML = await answer.text()
  pane.dataset.open = link.dataset.id
  arrived.delete(link.dataset.id)
  document.body.classList.add('reading')
  document.title = pane.querySelector('[data-title]').dataset.title
  history.pushState(null, '', link.href)
  mark()
  pane.focus({ preventScroll: true })
  scrollTo(0, 0)
}

list.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-id]')
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  void open(link)
})
list.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const all = links()
  const place = all.indexOf(event.target)
  if (step === undefined || place < 0 || !all[place + step]) return
  event.preventDefault()
  all[place + step].focus()
})
addEventListener('popstate', () => location.reload())
document.addEventListener('visibilitychange', () => void refresh())
setInterval(() => void refresh(), 2000)
`
