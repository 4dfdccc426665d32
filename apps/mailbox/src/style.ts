/** The page's only style sheet. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d9dce1, #3a3f47); --quiet: light-dark(#5b6470, #a5adb8);
  --paper: light-dark(#fff, #16181c); --ink: light-dark(#1b1f24, #e8eaed); --accent: light-dark(#0b5cad, #8ab8f5); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; }
.top { display: flex; justify-content: space-between; gap: 16px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
.top a, nav a, .list a, .links a, .source { display: inline-block; min-height: 24px; }
.top strong a { color: inherit; text-decoration: none; }
main { max-width: 1000px; margin: 0 auto; padding: 16px; }
h1 { font-size: 20px; line-height: 1.3; margin: 8px 0; }
h2 { font-size: 16px; margin: 24px 0 8px; }
.lead, .quiet { color: var(--quiet); }
form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; margin: 16px 0; }
label { display: flex; flex-direction: column; gap: 4px; flex: 1 1 220px; max-width: 400px; }
input, button { font: inherit; color: inherit; background: transparent; min-height: 36px; padding: 4px 12px; border: 1px solid light-dark(#7a828d, #7f8894); border-radius: 6px; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 8px; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--quiet); }
.list td:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; }
iframe { width: 100%; height: 70vh; min-height: 320px; border: 1px solid var(--line); border-radius: 6px; background: #fff; color-scheme: light; resize: vertical; }
pre { white-space: pre-wrap; margin: 0; padding: 12px; border: 1px solid var(--line); border-radius: 6px; font: 13px/1.5 ui-monospace, monospace; }
.headers th { font-weight: 400; width: 30%; }
ul { padding-left: 20px; }
@media (max-width: 600px) {
  .list thead { position: absolute; left: -9999px; }
  .list tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); }
  .list td { display: block; border: 0; padding: 0; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; }
}
`
