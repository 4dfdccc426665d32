/** The page's only style sheet, in the colors of the portals. */
export const style = `
:root { color-scheme: light dark; --ground: light-dark(#fafafb, #111115); --sheet: light-dark(#fff, #18181d);
  --hover: light-dark(#f4f4f7, #24242b); --line: light-dark(#e7e7ec, #2b2b33); --control: light-dark(#85858f, #7f7f8d);
  --ink: light-dark(#17171c, #ededf2); --quiet: light-dark(#545460, #adadba); --accent: light-dark(#6236b1, #c3acff);
  --fill: light-dark(#6d3fc0, #7f57d1); --chosen: light-dark(#f1ebfb, #2a2140); --new: light-dark(#14703d, #6fd39b);
  --new-quiet: light-dark(#e6f5ec, #14301f); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 14px/20px -apple-system, BlinkMacSystemFont, "Segoe UI", Inter, Roboto, "Noto Sans", sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip, .aside { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; z-index: 1; background: var(--sheet); padding: 8px; }
.top { display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 0 16px; min-height: 52px;
  background: var(--sheet); border-bottom: 1px solid var(--line); }
.top h1 { margin: 0; }
.top a { display: inline-block; padding: 8px 0; }
.top .home { display: flex; align-items: center; gap: 10px; color: inherit; font-size: 16px; font-weight: 600; text-decoration: none; }
.top svg { width: 22px; height: 22px; }
.page { max-width: 1000px; margin: 0 auto; padding: 16px; }
.box { display: grid; grid-template-columns: minmax(300px, 380px) minmax(0, 1fr); min-height: calc(100vh - 53px); }
.mails { border-right: 1px solid var(--line); background: var(--sheet); }
.mails h2 { font-size: 16px; line-height: 24px; }
.mails .head { padding: 16px 16px 12px; border-bottom: 1px solid var(--line); }
h1, h2 { font-size: 20px; line-height: 26px; font-weight: 620; margin: 0 0 8px; }
h3 { font-size: 16px; line-height: 24px; margin: 24px 0 8px; }
p { margin: 0 0 8px; }
.lead, .quiet { color: var(--quiet); }
form { display: flex; gap: 8px; align-items: end; margin: 12px 0 8px; }
label { display: flex; flex-direction: column; gap: 4px; flex: 1 1 160px; min-width: 0; color: var(--quiet); }
input, button { font: inherit; color: var(--ink); background: var(--sheet); min-width: 0; width: 100%; min-height: 36px; padding: 4px 12px;
  border: 1px solid var(--control); border-radius: 6px; }
button { width: auto; cursor: pointer; font-weight: 600; }
nav { display: flex; flex-wrap: wrap; gap: 0 16px; }
nav a, .more a, .links a, .source, .samples a { display: inline-block; padding: 4px 0; }
ol.list { list-style: none; margin: 0; padding: 0; }
ol.list a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 10px 16px; color: inherit; text-decoration: none;
  border-bottom: 1px solid var(--line); border-left: 3px solid transparent; }
ol.list a:hover { background: var(--hover); }
ol.list a:focus-visible { outline-offset: -2px; }
ol.list a[aria-current] { background: var(--chosen); border-left-color: var(--fill); }
ol.list .who, ol.list .to { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
ol.list .who { font-weight: 600; }
ol.list .what { grid-column: 1 / -1; }
ol.list .to { grid-column: 1 / -1; }
ol.list time, ol.list .to { color: var(--quiet); font-size: 12.5px; line-height: 18px; font-variant-numeric: tabular-nums; }
.new { display: inline-block; margin-right: 6px; padding: 0 8px; border-radius: 999px; background: var(--new-quiet); color: var(--new);
  font-size: 12.5px; font-weight: 600; line-height: 20px; }
.new[hidden] { display: none; }
.empty, .more { padding: 16px; margin: 0; }
.mail { padding: 16px 24px 24px; min-width: 0; }
.mail:focus { outline: none; }
.back { display: none; padding: 8px 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 16px; margin: 0 0 16px; }
dt { color: var(--quiet); } dd { margin: 0; }
iframe { display: block; width: 100%; height: max(480px, calc(100vh - 300px)); border: 1px solid var(--line); border-radius: 10px;
  background: var(--sheet); resize: vertical; }
details { border-bottom: 1px solid var(--line); }
details > :last-child { margin-bottom: 16px; }
summary { cursor: pointer; padding: 10px 0; font-weight: 600; }
pre { white-space: pre-wrap; margin: 0; padding: 12px; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px;
  font: 13px/20px ui-monospace, "SF Mono", Consolas, monospace; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 8px 8px 8px 0; border-bottom: 1px solid var(--line); }
th { font-weight: 400; color: var(--quiet); width: 32%; }
.samples td:last-child { width: 24%; }
.samples td a { margin-right: 12px; }
ul { margin: 0; padding-left: 20px; }
@media (min-width: 721px) {
  .mails { position: sticky; top: 0; height: 100vh; overflow-y: auto; }
}
@media (max-width: 720px) {
  body { font-size: 15px; line-height: 22px; }
  .box { display: block; }
  .mails { border: 0; min-height: calc(100vh - 53px); }
  .mail { display: none; padding: 8px 16px 24px; }
  .reading .mail { display: block; }
  .reading .mails { display: none; }
  .back { display: inline-block; }
  iframe { border-radius: 0; margin: 0 -16px; width: calc(100% + 32px); border-width: 1px 0; height: max(480px, calc(100vh - 260px)); }
  input, button { min-height: 40px; }
}
`
