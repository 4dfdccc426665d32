import type { DelegatedRole } from '@relais/domain/codes'
import { facts, paragraph, points } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

interface AcceptedData {
  readonly customerName: string
  readonly resellerName: string
  /** The customer's administrator who accepted. */
  readonly acceptedByName: string
  readonly acceptedAt: Instant
  /** The reader's own delegated admin relationship; null when none was made. */
  readonly delegatedAdmin: { readonly roles: readonly DelegatedRole[]; readonly endsAt: Instant } | null
  /** The customer in the reader's portal. */
  readonly link: string
}

/** A customer accepted; told to the reseller, and in a joint consent to the provider. */
export type RelationshipAcceptedData =
  | (AcceptedData & {
      readonly audience: 'reseller'
      /** The provider of a joint consent; null when the relationship is with the reseller alone. */
      readonly providerName: string | null
    })
  | (AcceptedData & { readonly audience: 'provider'; readonly providerName: string })

/** Tells the reseller or the provider what it may do for the new customer. */
export const relationshipAccepted: Template<RelationshipAcceptedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { audience, customerName, delegatedAdmin, providerName } = data
    const intro = t(`relationshipAccepted.${audience}.intro`, data)
    return {
      subject: t(`relationshipAccepted.${audience}.subject`, data),
      sender: { name: customerName, party: 'customer', role: t('frame.customer') },
      preview: intro,
      opening: [paragraph(intro)],
      action: { label: t('relationshipAccepted.open'), link: data.link },
      remarks: [],
      parts: [
        points('yes', [
          ...(audience === 'reseller' && providerName !== null
            ? [t('relationshipAccepted.reseller.provider', { providerName, customerName })]
            : []),
          ...(delegatedAdmin ? [t(`relationshipAccepted.${audience}.delegatedAdmin`)] : []),
        ]),
        points('no', delegatedAdmin ? [] : [t(`relationshipAccepted.${audience}.noDelegatedAdmin`)]),
        facts([
          [t('frame.customer'), customerName],
          [t('frame.reseller'), data.resellerName],
          [t('frame.provider'), providerName],
          [t('relationshipAccepted.by'), data.acceptedByName],
          [t('frame.on'), writing.instant(data.acceptedAt)],
          [t('frame.roles'), delegatedAdmin ? writing.roles(delegatedAdmin.roles) : null],
          [t('frame.until'), delegatedAdmin ? writing.instant(delegatedAdmin.endsAt) : null],
        ]),
      ],
      why: audience === 'reseller' ? t('frame.whyInviter') : t('relationshipAccepted.provider.why', data),
    }
  },
}
