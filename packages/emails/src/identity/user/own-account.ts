import type { Letter } from '../../letter.ts'
import type { Writing } from '../../template.ts'

/** From whom a mail about the reader's own account comes, the installation itself, and why. */
export function ownAccount({ t }: Writing): Pick<Letter, 'sender' | 'why'> {
  return {
    sender: { name: null, party: 'installation', role: t('user.yourAccount') },
    why: t('user.why'),
  }
}
