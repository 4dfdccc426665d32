export { type Mailbox, type MailboxOptions, startMailbox } from './mailbox.ts'
export type { Message, MessageSummary } from './message.ts'
