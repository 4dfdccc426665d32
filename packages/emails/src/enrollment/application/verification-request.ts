import { paragraph, points } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** The primary contact of a firm that enrolls is asked two questions. */
export interface VerificationRequestData {
  /** Legal name of the firm. */
  readonly organizationName: string
  /** Name of the primary contact. */
  readonly contactName: string
  /** When it was asked. */
  readonly askedAt: Instant
  /** The page with the two questions. */
  readonly link: string
}

/** Asks whether the firm signed up, and whether the address is its own. */
export const verificationRequest: Template<VerificationRequestData> = {
  multiline: [],
  letter: ({ organizationName, contactName, link }, { t }) => ({
    subject: t('verificationRequest.subject', { organizationName }),
    sender: { name: null, party: 'installation', role: t('application.role') },
    preview: t('verificationRequest.preview'),
    opening: [
      paragraph(t('verificationRequest.hello', { contactName })),
      paragraph(t('verificationRequest.intro', { organizationName })),
    ],
    action: { label: t('verificationRequest.answer'), link },
    remarks: [t('verificationRequest.days'), t('verificationRequest.noAccount')],
    parts: [
      points('plain', [
        t('verificationRequest.first', { organizationName }),
        t('verificationRequest.second', { organizationName }),
      ]),
      paragraph(t('verificationRequest.no')),
    ],
    why: t('verificationRequest.why', { organizationName }),
  }),
}
