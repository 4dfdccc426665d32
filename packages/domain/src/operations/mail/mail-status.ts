/** What has become of a mail: it waits for a mail server, one took it, or it was given up. */
export const mailStatuses = ['waiting', 'handed_over', 'failed'] as const
/** See {@link mailStatuses}. */
export type MailStatus = (typeof mailStatuses)[number]

/** What has become of a mail by the moments that are known of it. */
export function mailStatusOf({
  handedOverAt,
  failedAt,
}: {
  readonly handedOverAt: Date | null
  readonly failedAt: Date | null
}): MailStatus {
  if (failedAt !== null) return 'failed'
  return handedOverAt === null ? 'waiting' : 'handed_over'
}
