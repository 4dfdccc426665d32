import { billingPlans, delegatedRoles, languages, mailProblems, portals, roles } from '@relais/domain'
import { registerEnumType } from '@nestjs/graphql'

/** A code list of the domain as a GraphQL enum: the names are the codes. */
function enumOf<T extends string>(codes: readonly T[], name: string, description: string): Record<T, T> {
  const type = Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>
  registerEnumType(type, { name, description })
  return type
}

export const PortalCode = enumOf(portals, 'Portal', 'One of the three portals.')
export const LanguageCode = enumOf(languages, 'Language', 'A language of screens and mails.')
export const RoleCode = enumOf(roles, 'Role', 'A role of a person in its own tenant.')
export const DelegatedRoleCode = enumOf(
  delegatedRoles,
  'DelegatedRole',
  "A role in a customer's (or reseller's) tenant that a delegated admin relationship grants.",
)
export const BillingPlanCode = enumOf(
  billingPlans,
  'BillingPlan',
  'When the money of a subscription is due within its term.',
)
export const MailProblemCode = enumOf(
  mailProblems,
  'MailProblem',
  "Why a mail is not with its recipient. delayed: no mail server took it yet, and it is tried again. recipient_refused: the recipient's mail server takes nothing for this address. mail_refused: a mail server refused this mail. given_up: no mail server took it in five days.",
)
export { enumOf }
