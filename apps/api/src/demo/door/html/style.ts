/** Tokens of the portals (`packages/ui/src/theme/tokens.ts`), as far as door and bar draw with them; both schemes. */
const tokens = `
--font: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Inter, Roboto, "Noto Sans", "Liberation Sans", sans-serif;
--ground: light-dark(#fafafb, #111115); --sheet: light-dark(#fff, #18181d); --sunken: light-dark(#f6f6f8, #1e1e24);
--hover: light-dark(#f4f4f7, #24242b); --line: light-dark(#e7e7ec, #2b2b33); --line-2: light-dark(#d5d5dd, #3d3d48);
--control: light-dark(#85858f, #7f7f8d); --track: light-dark(#e6e6ec, #33333d);
--ink: light-dark(#17171c, #ededf2); --ink-2: light-dark(#545460, #adadba);
--good: light-dark(#14703d, #1d7d48); --warn: light-dark(#8a4b00, #f0b45c); --warn-quiet: light-dark(#fdf1dd, #352611);
--provider: light-dark(#6d3fc0, #7f57d1); --provider-text: light-dark(#6236b1, #c3acff); --provider-quiet: light-dark(#f1ebfb, #2a2140);
--reseller: light-dark(#1f5fc4, #2f6dd3); --reseller-text: light-dark(#1a56b4, #97bdff); --reseller-quiet: light-dark(#e8f0fc, #182843);
--customer: light-dark(#0b7261, #118170); --customer-text: light-dark(#0a6a5a, #68d4c0); --customer-quiet: light-dark(#e2f3ef, #11302b);
--mark-p: light-dark(#6d3fc0, #b497f5); --mark-r: light-dark(#1f5fc4, #6ea6ff); --mark-c: light-dark(#0b7261, #34c3a9);
--float: 0 0 0 1px light-dark(rgb(20 20 40 / 7%), rgb(255 255 255 / 9%)), 0 12px 32px light-dark(rgb(20 20 40 / 14%), rgb(0 0 0 / 55%));`

/** What door and bar have in common. */
const shared = `
*, *::before, *::after { box-sizing: border-box; }
.i { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
button { font: inherit; cursor: pointer; }
form { margin: 0; }
:focus-visible { outline: 2px solid var(--reseller-text); outline-offset: 2px; }
.face { display: inline-flex; flex: none; align-items: center; justify-content: center; width: 24px; height: 24px; border-radius: 50%; font-size: 10px; font-weight: 600; }
.face.provider { background: var(--provider-quiet); color: var(--provider-text); }
.face.reseller { background: var(--reseller-quiet); color: var(--reseller-text); }
.face.customer { background: var(--customer-quiet); color: var(--customer-text); }
.cut { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.meta { color: var(--ink-2); font-size: 12.5px; line-height: 18px; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }`

/** The style sheet of the front door. */
export const doorStyle = `
:root { color-scheme: light dark;${tokens}}${shared}
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/20px var(--font); -webkit-font-smoothing: antialiased; -webkit-text-size-adjust: 100%; }
h1, h2, p, ol, ul { margin: 0; padding: 0; } ol, ul { list-style: none; }
h1 { max-width: 16em; font-size: 36px; line-height: 1.14; font-weight: 650; letter-spacing: -0.032em; text-wrap: balance; }
h2 { font-size: 16px; line-height: 24px; font-weight: 600; }
a { color: var(--reseller-text); }
.skip { position: absolute; top: 8px; left: -9999px; padding: 8px 12px; border-radius: 6px; background: var(--reseller); color: #fff; } .skip:focus { left: 8px; z-index: 2; }
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; max-width: 1376px; margin: 0 auto; padding: 14px 32px; }
.logo { display: inline-flex; align-items: center; gap: 8px; font-size: 17px; font-weight: 650; letter-spacing: -0.02em; } .logo svg { width: 24px; height: 24px; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0 6px; min-width: 0; } .row > .cut { max-width: 100%; }
.chip { display: inline-flex; align-items: center; gap: 6px; height: 22px; padding: 0 8px; border-radius: 11px; background: var(--reseller-quiet); color: var(--reseller-text); font-size: 12.5px; font-weight: 500; white-space: nowrap; }
.chip .i { width: 13px; height: 13px; }
.btn { display: inline-flex; align-items: center; gap: 6px; min-height: 32px; padding: 4px 12px; border: 1px solid var(--line-2); border-radius: 6px; background: var(--sheet); color: var(--ink); font-weight: 500; text-align: left; text-decoration: none; }
.btn:hover { background: var(--hover); } .btn.quiet { border-color: transparent; background: none; color: var(--ink-2); }
.btn.primary { border-color: var(--reseller); background: var(--reseller); color: #fff; } .btn.primary:hover { filter: brightness(0.9); }
main { max-width: 1312px; margin: 0 auto; padding: 0 32px 48px; }
.hero { display: grid; grid-template-columns: minmax(0, 1fr) 620px; gap: 24px; align-items: center; margin: 20px 0 40px; }
.lead { max-width: 68ch; margin-top: 14px; color: var(--ink-2); font-size: 16px; line-height: 25px; }
.draw { display: block; width: 100%; height: auto; font: 13px var(--font); } .draw.small { display: none; }
.as { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; margin-bottom: 12px; }
.door { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) 348px; grid-template-rows: auto 1fr; gap: 16px; align-items: start; }
.sheet { min-width: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
.people > header { display: flex; align-items: center; gap: 10px; padding: 12px 16px; }
.people > header::before { content: ""; width: 10px; height: 10px; border-radius: 50%; background: currentColor; }
.people > header h2 { color: var(--ink); }
.people.provider > header { background: var(--provider-quiet); color: var(--provider-text); } .people.reseller > header { background: var(--reseller-quiet); color: var(--reseller-text); } .people.customer > header { background: var(--customer-quiet); color: var(--customer-text); }
.people li { display: flex; align-items: stretch; border-top: 1px solid var(--line); } .people form { flex: 1; min-width: 0; }
.enter { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 0 12px; align-items: center; width: 100%; min-height: 60px; padding: 10px 8px 10px 16px; border: 0; background: none; color: var(--ink); text-align: left; }
.enter:hover { background: var(--hover); } .enter:focus-visible, .post:focus-visible { outline-offset: -2px; }
.enter .face { grid-row: 1 / 3; width: 36px; height: 36px; font-size: 13px; } .enter b { font-weight: 600; }
.enter > .meta { grid-column: 2; }
.post { display: flex; flex: none; align-items: center; justify-content: center; gap: 4px; min-width: 44px; padding: 0 10px; color: var(--ink-2); text-decoration: none; }
.post:hover { background: var(--hover); color: var(--ink); } .post b { padding: 0 5px; border-radius: 9px; background: var(--warn-quiet); color: var(--warn); font-size: 12px; font-weight: 600; line-height: 18px; }
.tag { flex: none; padding: 0 5px; border-radius: 4px; background: var(--sunken); color: var(--ink-2); font-size: 11px; font-weight: 500; line-height: 16px; } .tag.new { background: var(--warn-quiet); color: var(--warn); }
.job { grid-column: 4; grid-row: 1 / 3; padding-bottom: 10px; } .job > header { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 12px 16px 8px; }
.job progress { display: block; width: calc(100% - 32px); height: 6px; margin: 0 16px 8px; border: 0; border-radius: 3px; overflow: hidden; appearance: none; background: var(--track); }
.job progress::-webkit-progress-bar { background: var(--track); } .job progress::-webkit-progress-value { background: var(--reseller); } .job progress::-moz-progress-bar { background: var(--reseller); }
.job li { display: grid; grid-template-columns: 22px minmax(0, 1fr) auto; gap: 0 10px; padding: 7px 16px; }
.job .number { display: inline-flex; align-items: center; justify-content: center; width: 20px; height: 20px; border-radius: 50%; box-shadow: inset 0 0 0 1.5px var(--control); color: var(--ink-2); font-size: 11px; font-weight: 600; }
.job .done .number { background: var(--good); box-shadow: none; color: #fff; } .job .done .number .i { width: 13px; height: 13px; stroke-width: 3; } .job .done p { color: var(--ink-2); }
.job .now { margin: 2px 8px; padding: 9px 8px 10px; border-radius: 8px; background: var(--reseller-quiet); } .job .now .number { box-shadow: inset 0 0 0 2px var(--reseller-text); color: var(--reseller-text); } .job .now p { font-weight: 500; }
.job .now > :is(form, a) { grid-column: 2 / -1; justify-self: start; margin-top: 8px; } .job > p { padding: 4px 16px 8px; color: var(--ink-2); }
.facts { grid-column: 1 / 4; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 12px 24px; padding: 12px 16px; }
.facts > div { display: grid; grid-template-columns: 16px auto; align-content: start; gap: 0 10px; } .facts > div > .i { grid-row: 1 / 3; margin-top: 2px; color: var(--ink-2); } .facts b { font-weight: 500; } .facts a { display: inline-flex; align-items: center; min-height: 24px; }
.moves { display: flex; flex-wrap: wrap; grid-column: 2; gap: 6px; margin-top: 8px; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 1240px) { .hero { grid-template-columns: minmax(0, 1fr); } .hero .draw { max-width: 640px; } .door { grid-template-columns: repeat(3, minmax(0, 1fr)); } .job, .facts { grid-column: 1 / -1; grid-row: auto; } .job { order: -1; } }
@media (max-width: 860px) { .door { grid-template-columns: minmax(0, 1fr); } .as { display: none; } }
@media (max-width: 720px) {
  body { font-size: 15px; line-height: 22px; } h1 { font-size: 32px; } main { padding: 0 16px 32px; } .top { padding: 10px 8px 10px 16px; } .top .wide { display: none; }
  .hero { gap: 12px; margin: 0 0 16px; } .lead { margin-top: 8px; font-size: 15px; line-height: 22px; } .draw.large { display: none; } .draw.small { display: block; } .btn { min-height: 40px; }
}`

/** The style sheet of the bar, in a shadow root: of a portal it takes whether it is light or dark, and nothing else. */
export const barStyle = `
:host {${tokens} position: fixed; inset: 0 0 auto; z-index: 150; display: block; font: 12.5px/18px var(--font); -webkit-font-smoothing: antialiased; }${shared}
.bar { display: flex; align-items: center; gap: 6px; height: 40px; padding: 0 12px; background: #1d1c24; color: #d9d8e2; white-space: nowrap; }
.bar b { color: #fff; font-weight: 600; } .bar > .i { color: #ffd479; } .bar .i { width: 14px; height: 14px; }
.bar :focus-visible { outline-color: #fff; outline-offset: -2px; }
.who { flex: 0 1 auto; } .push { flex: 1; }
.sep { flex: none; width: 1px; height: 18px; margin: 0 6px; background: rgb(255 255 255 / 20%); }
.btn, summary { display: inline-flex; flex: none; align-items: center; gap: 6px; min-height: 28px; padding: 0 8px; border: 0; border-radius: 6px; background: none; color: #fff; font-weight: 500; text-decoration: none; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; } .btn:hover, summary:hover, [open] > summary { background: rgb(255 255 255 / 14%); } .btn.go { background: #fff; color: #1d1c24; } .btn.go:hover { background: #e4e3ec; } .btn[data-done] .i { color: #8fe0b0; }
.n { min-width: 18px; padding: 0 5px; border-radius: 9px; background: #ffd479; color: #1d1c24; font-weight: 600; text-align: center; }
details { position: relative; }
.menu { position: absolute; top: 34px; left: 0; width: 372px; max-height: calc(100dvh - 48px); padding: 6px; overflow-y: auto; border-radius: 10px; background: var(--sheet); box-shadow: var(--float); color: var(--ink); font-size: 14px; line-height: 20px; }
.menu.end { right: 0; left: auto; width: 260px; }
.menu h2 { margin: 0; padding: 6px 8px 4px; color: var(--ink-2); font-size: 12.5px; font-weight: 500; } .menu p { margin: 0; white-space: normal; padding: 2px 8px 6px; color: var(--ink-2); font-size: 12.5px; line-height: 18px; }
.menu ul { margin: 0; padding: 0; list-style: none; } .menu ul + ul, .menu ul + a { margin-top: 6px; border-top: 1px solid var(--line); padding-top: 6px; }
.menu :is(button, a) { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 34px; padding: 4px 8px; border: 0; border-radius: 6px; background: none; color: var(--ink); text-align: left; text-decoration: none; }
.menu :is(button, a):hover, .menu [aria-current] { background: var(--hover); } .menu :focus-visible { outline-color: var(--reseller-text); }
.menu b { color: var(--ink); font-weight: 500; } .menu .cut { flex: 1; } .menu .meta { margin-left: 4px; }
@media (max-width: 1260px) { .d1 { display: none; } } @media (max-width: 1000px) { .d2 { display: none; } }
@media (max-width: 720px) {
  .d3, .sep { display: none; } .bar { gap: 2px; padding: 0 4px 0 8px; } .btn, summary { min-height: 36px; } details { position: static; }
  .menu, .menu.end { top: 42px; right: 8px; left: 8px; width: auto; } .menu :is(button, a) { min-height: 40px; }
}
@media (max-width: 360px) { .bar > .i { display: none; } }
@media print { :host { display: none; } }`
