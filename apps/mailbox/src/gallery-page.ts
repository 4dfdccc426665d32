import { type RenderedSample, renderSample, type Sample, samples } from './gallery.ts'
import { html } from './markup.ts'
import { address, layout, type View } from './page.ts'
import { languages, words } from './words.ts'

const home = '/__mail'

/** The list of every mail in every language. */
export async function galleryPage(view: View): Promise<string> {
  const say = words[view.language]
  const all = await samples(view.language)
  const subjects = await Promise.all(all.map(({ id }) => renderSample(id, view.language)))
  const row = (
    { id }: Sample,
    index: number,
  ) => html`<tr><th scope="row">${id}</th><td>${subjects[index]?.subject ?? ''}</td>
<td>${languages.map(
    (language) =>
      html`<a href="${address(view, `${home}/${id}/${language}`)}" hreflang="${language}">${say.inLanguage[language]}</a> `,
  )}</td></tr>
`
  return layout(
    view,
    say.gallery,
    html`<nav><a href="${address(view, '/')}">${say.back}</a></nav>
<h1>${say.gallery}</h1>
<p class="lead">${say.galleryLead}</p>
<table class="samples"><thead><tr><th scope="col">${say.template}</th><th scope="col">${say.subject}</th>
<th scope="col">${say.language}</th></tr></thead><tbody>${all.map(row)}</tbody></table>`,
  )
}

/** One mail with sample data, in one language: as the recipient sees it, and as text. */
export function samplePage(view: View, id: string, language: string, sample: RenderedSample): string {
  const say = words[view.language]
  const others = languages.filter((each) => each !== language)
  return layout(
    view,
    `${sample.subject} – ${say.gallery}`,
    html`<nav><a href="${address(view, home)}">${say.gallery}</a>
${others.map((other) => html`· <a href="${address(view, `${home}/${id}/${other}`)}" hreflang="${other}">${say.inLanguage[other]}</a>`)}</nav>
<h1 lang="${language}">${sample.subject}</h1>
<h2>${say.html}</h2>
<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="${say.html}" src="${home}/${id}/${language}/html"></iframe>
<h2>${say.text}</h2>
<pre lang="${language}">${sample.text}</pre>`,
  )
}
