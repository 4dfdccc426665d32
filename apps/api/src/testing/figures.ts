/** What is made at random: ids, numbers of orders, addresses and names of organizations. */
const random = [
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
  /\bO-[0-9A-Z]{10}\b/g,
  /[\w.-]+@[\w.-]+/g,
  /[\w-]+\.example\b/g,
]

/**
 * A value as text without what is random in it: whether an amount stands in it is then told by amounts alone, and not now and
 * then by the digits of an id.
 */
export const figuresOf = (value: unknown): string =>
  random.reduce((text, made) => text.replaceAll(made, '*'), JSON.stringify(value) ?? '')
