const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether what was typed to confirm is the name that was asked for; only white space may differ (UX rule 5). */
export function confirmsName(typed: string, name: string): boolean {
  return tidy(typed) === tidy(name)
}
