import type { Block, Letter } from '../letter.ts'
import type { Writing } from '../template.ts'
import { saidFacts } from './block.tsx'

/** The text part of a mail. Its lines are not wrapped, so that the address stays whole; it stands in it once. */
export function letterAsText(letter: Letter, writing: Writing): string {
  const { title, subject, sender, action, opening, remarks, parts, asWritten } = letter
  const body =
    asWritten === undefined
      ? [
          ...opening.map((block) => blockAsText(block, writing)),
          `${action.label}${writing.language === 'fr' ? '\u00A0' : ''}:\n${action.link}`,
          ...remarks,
          ...parts.map((block) => blockAsText(block, writing)),
        ]
      : [asWritten, ...remarks]
  return `${[
    sender.name ?? writing.brandName,
    title ?? subject,
    ...body,
    `--\n${letter.why} ${writing.t('frame.sentBy', { brandName: writing.brandName })}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function blockAsText(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'written':
      return block.text
    case 'points':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'facts':
      return saidFacts(block.facts)
        .map(([name, value]) => `${writing.t('frame.factName', { name })} ${value}`)
        .join('\n')
    case 'lines':
      return [
        ...block.rows.map(({ said }) => `- ${said}`),
        ...(block.total === null
          ? []
          : [`${writing.t('frame.factName', { name: block.total[0] })} ${block.total[1]}`]),
      ].join('\n')
  }
}
