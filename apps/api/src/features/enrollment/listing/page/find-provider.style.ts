/** The style sheet of the public directory: the tokens of the portals it draws with (`packages/ui/src/theme/tokens.ts`), both schemes. */
export const directoryStyle = `
:root { color-scheme: light dark; --ground: light-dark(#fafafb, #111115); --sheet: light-dark(#fff, #18181d);
  --line: light-dark(#e7e7ec, #2b2b33); --control: light-dark(#85858f, #7f7f8d); --ink: light-dark(#17171c, #ededf2); --ink-2: light-dark(#545460, #adadba);
  --good: light-dark(#14703d, #6fd39b); --tile: light-dark(#f1ebfb, #2a2140); --tile-text: light-dark(#6236b1, #c3acff);
  --act: light-dark(#1f5fc4, #2f6dd3); --link: light-dark(#1a56b4, #97bdff); }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/22px -apple-system, BlinkMacSystemFont, "Segoe UI", Inter, Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
h1, h2, p, ul, dl, dd { margin: 0; padding: 0; } ul { list-style: none; }
h1 { font-size: 28px; line-height: 34px; letter-spacing: -0.02em; } h2 { font-size: 17px; line-height: 24px; }
a { color: var(--link); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.page { max-width: 1040px; margin: 0 auto; padding: 0 16px 48px; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; padding: 16px 0; } .top b { font-size: 17px; } .top nav { display: flex; gap: 16px; }
.top a { display: inline-block; min-height: 24px; }
.lead { max-width: 68ch; margin: 8px 0 24px; color: var(--ink-2); }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 12px; align-items: end; padding: 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
label { display: block; font-weight: 500; } .tick { display: flex; gap: 8px; align-items: center; min-height: 36px; font-weight: 400; } .tick input { width: 18px; height: 18px; margin: 0; }
input[type=search], select { display: block; width: 100%; min-height: 36px; margin-top: 4px; padding: 4px 8px; border: 1px solid var(--control); border-radius: 6px; background: var(--sheet); color: inherit; font: inherit; }
button { min-height: 36px; padding: 4px 14px; border: 0; border-radius: 6px; background: var(--act); color: #fff; font: inherit; font-weight: 500; cursor: pointer; }
.count { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 24px 0 8px; color: var(--ink-2); }
article, .nothing { margin-top: 12px; padding: 18px; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
.who { display: flex; gap: 14px; align-items: center; } .who p { color: var(--ink-2); font-size: 13px; line-height: 18px; } .who .yes { color: var(--good); }
.face { display: flex; flex: none; align-items: center; justify-content: center; width: 48px; height: 48px; border-radius: 12px; background: var(--tile); color: var(--tile-text); font-weight: 600; }
.say { max-width: 68ch; margin-top: 12px; color: var(--ink-2); white-space: pre-line; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px 20px; margin-top: 14px; } dt { color: var(--ink-2); font-size: 13px; line-height: 18px; } dd { overflow-wrap: anywhere; }
dd li + li { margin-top: 4px; } dd small { display: block; color: var(--ink-2); font-size: 13px; line-height: 18px; }`
