import type { FactorChange } from '@relais/domain'
import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** The second factor of an account was changed, used up in part, or removed. */
export interface FactorChangedData {
  readonly change: FactorChange
  /** The person's name. */
  readonly name: string
  /** What the person signs in with. */
  readonly signInName: string
  /** The administrator who removed it; null: it was the person. */
  readonly byName: string | null
  /** Recovery codes that are left, where one was used; else null. */
  readonly left: number | null
  readonly changedAt: Instant
  /** The profile, or the sign-in page (no token). */
  readonly link: string
}

const kinds = {
  authenticator_added: 'authenticatorAdded',
  authenticator_replaced: 'authenticatorReplaced',
  authenticator_removed: 'authenticatorRemoved',
  recovery_code_used: 'recoveryCodeUsed',
  recovery_codes_renewed: 'recoveryCodesRenewed',
  removed_by_administrator: 'factorsRemoved',
} as const satisfies Readonly<Record<FactorChange, string>>

/** Tells the owner, the only one who knows whether it was wanted. */
export const factorChanged: Template<FactorChangedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    // A mail of a later version may tell of what this one does not know.
    const kind = Object.hasOwn(kinds, data.change) ? kinds[data.change] : 'authenticatorRemoved'
    const isByOther = data.change === 'removed_by_administrator'
    const words = { byName: data.byName ?? '', left: data.left ?? 0 }
    return {
      subject: t(`${kind}.subject`),
      ...ownAccount(writing),
      preview: t(isByOther ? 'factorsRemoved.preview' : 'factorChanged.preview'),
      opening: [
        paragraph(t('frame.hello', data)),
        paragraph(t(`${kind}.intro`, words)),
        paragraph(t(isByOther ? 'factorsRemoved.unexpected' : 'factorChanged.unexpected')),
      ],
      action: { label: t(isByOther ? 'factorsRemoved.open' : 'factorChanged.open'), link: data.link },
      remarks: [],
      parts: [
        facts([
          [t('user.signInName'), data.signInName],
          [t('frame.on'), writing.instant(data.changedAt)],
        ]),
      ],
    }
  },
}
