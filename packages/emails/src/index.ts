export {
  type InvitationDraft,
  jointInvitationDraft,
  partnershipInvitationDraft,
  relationshipInvitationDraft,
} from './consent/invitation/invitation-draft.ts'
export { type InvitationMessage, renderInvitationMessage } from './consent/invitation/invitation-message.tsx'
export type { Instant } from './language/format.ts'
export { type Mail, type MailData, type MailTemplate, mailTemplates } from './mail.ts'
export type { OrderLine, PricedOrderLine } from './trade/order/order-line.ts'
export { type RenderedLetter, type RenderedMail, renderMail } from './render-mail.tsx'
export { sampleMails } from './sample-mails.ts'
