import { auditActions } from '@relais/domain/codes'
import {
  ActivityIcon,
  AddUserIcon,
  AdministrationIcon,
  AgreementIcon,
  CheckIcon,
  CloseIcon,
  DraftIcon,
  type Icon,
  LicenseIcon,
  MailIcon,
  MailOpenIcon,
  OrderIcon,
  PartnerIcon,
  SendIcon,
  SignInIcon,
  UserIcon,
} from '@relais/ui'
import { hasSentence } from './audit-sentence.ts'

const ofTopic: Readonly<Record<(typeof auditActions)[keyof typeof auditActions], Icon>> = {
  sign_in: SignInIcon,
  person: UserIcon,
  license: LicenseIcon,
  invitation: MailIcon,
  partner: PartnerIcon,
  agreement: AgreementIcon,
  order: OrderIcon,
  organization: ActivityIcon,
}

/** Acts that have a sign of their own within their topic. */
const ofAction: Readonly<Record<string, Icon>> = {
  'delegated_admin_relationship.create': AdministrationIcon,
  'delegated_admin_relationship.end': AdministrationIcon,
  'delegated_admin_relationship.shorten': AdministrationIcon,
  'invitation.accept': CheckIcon,
  'invitation.decline': CloseIcon,
  'invitation.draft': DraftIcon,
  'invitation.open': MailOpenIcon,
  'invitation.resend': SendIcon,
  'invitation.revoke': CloseIcon,
  'invitation.send': SendIcon,
  'user.create': AddUserIcon,
}

/** The sign of an act; one that an older page does not know has the log's. */
export function signOf(action: string): Icon {
  return ofAction[action] ?? (hasSentence(action) ? ofTopic[auditActions[action]] : ActivityIcon)
}
