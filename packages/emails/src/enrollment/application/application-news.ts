import { type VerificationReason, verificationReasons } from '@relais/domain/codes'
import { type Block, facts, heading, paragraph, points } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** What became of an application. */
export const applicationNewsKinds = [
  'confirmed',
  'denied',
  'stage_passed',
  'document_asked',
  'authorized',
  'rejected',
  'appealed',
  'lapsed',
] as const
/** See {@link applicationNewsKinds}. */
export type ApplicationNewsKind = (typeof applicationNewsKinds)[number]

/** Something changed about a firm's application. */
export interface ApplicationNewsData {
  /** Legal name of the firm. */
  readonly organizationName: string
  readonly news: ApplicationNewsKind
  /** Why. */
  readonly reasons: readonly VerificationReason[]
  /** What the reviewer wrote; null: nothing. */
  readonly note: string | null
  /** The application, or once it is authorized the portal. */
  readonly link: string
}

/** Tells the primary contact and who enrolled what became of the application. */
export const applicationNews: Template<ApplicationNewsData> = {
  multiline: ['note'],
  letter: ({ organizationName, news, reasons, note, link }, { t }) => {
    const intro = t(`applicationNews.${news}.intro`, { organizationName })
    const why = verificationReasons
      .filter((reason) => reasons.includes(reason))
      .map((reason) => t(`application.reason.${reason}`))
    const parts: Block[] = []
    if (why.length > 0) parts.push(heading(t('application.reasons')), points('plain', why))
    if (note !== null) parts.push(facts([[t('application.note'), note]]))
    return {
      subject: t(`applicationNews.${news}.subject`, { organizationName }),
      sender: { name: null, party: 'installation', role: t('application.role') },
      preview: intro,
      opening: [paragraph(intro), paragraph(t(`applicationNews.${news}.next`))],
      action: { label: t(news === 'authorized' ? 'application.openPortal' : 'application.open'), link },
      remarks: [],
      parts,
      why: t('application.why', { organizationName }),
    }
  },
}
