import type { MailFailure } from '@relais/domain'

/** What an SMTP client's error says: the server's reply, if one came, and to which command. */
export function smtpFailure(error: unknown): MailFailure {
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown }
  return {
    replyCode: typeof responseCode === 'number' ? responseCode : null,
    stage:
      command === 'RCPT TO'
        ? 'recipient'
        : command === 'MAIL FROM' || command === 'DATA'
          ? 'message'
          : 'connection',
  }
}
