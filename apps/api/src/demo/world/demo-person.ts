import type { Language, Role } from '@relais/domain'

/** Somebody in the demo who can sign in. */
export interface DemoPerson {
  readonly displayName: string
  /** In front of the organization's domain. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: Language
}

/** Letters that Unicode does not part into a base and a mark. */
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' }

/** "Inès N’Guessan" is `ines.nguessan`. */
export function signInNameOf(displayName: string): string {
  return displayName
    .toLowerCase()
    .replaceAll(/[œæøłđß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[\p{M}’]/gu, '')
    .replaceAll(/[^a-z]+/g, '.')
}

function person(displayName: string, language: Language, roles: readonly Role[]): DemoPerson {
  return { displayName, name: signInNameOf(displayName), roles, language }
}

/** Who runs a partner's account. */
export function administrator(displayName: string, language: Language): DemoPerson {
  return person(displayName, language, ['global_administrator', 'admin_agent'])
}

/** A partner's sales agent. */
export function sales(displayName: string, language: Language): DemoPerson {
  return person(displayName, language, ['sales_agent'])
}

/** A partner's helpdesk agent. */
export function helpdesk(displayName: string, language: Language): DemoPerson {
  return person(displayName, language, ['helpdesk_agent'])
}

/** Who sees a partner's or a customer's money. */
export function billing(displayName: string, language: Language): DemoPerson {
  return person(displayName, language, ['billing_administrator'])
}

/** A customer's global administrator: the one who consents. */
export function customerAdministrator(displayName: string, language: Language): DemoPerson {
  return person(displayName, language, ['global_administrator'])
}

/** Who runs a customer's people, and nothing else. */
export function userAdministrator(displayName: string, language: Language): DemoPerson {
  return person(displayName, language, ['user_administrator'])
}
