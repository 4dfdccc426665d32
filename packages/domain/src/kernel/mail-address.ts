const longest = 254
const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i

/** Whether the text can be a mail address: one address in ASCII, no name, no line break (it goes into a header field). */
export function isMailAddress(text: string): boolean {
  return text.length <= longest && shape.test(text)
}

/** An address with its first letter and its domain alone: "a…@quai-numerique.example". */
export function maskedMailAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const [first = ''] = address.slice(0, Math.max(at, 0))
  return `${first}…${address.slice(at)}`
}
