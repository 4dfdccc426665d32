import type { DelegatedRole } from '@relais/domain/codes'
import { facts, paragraph, points } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** A reseller authorized an indirect provider. */
export interface PartnershipAuthorizedData {
  /** The provider's inviter, or the reseller's administrator who authorized. */
  readonly audience: 'provider' | 'reseller'
  readonly providerName: string
  readonly resellerName: string
  readonly authorizedByName: string
  readonly authorizedAt: Instant
  /** The provider's delegated admin relationship over the reseller's tenant; null when none was made. */
  readonly delegatedAdmin: { readonly roles: readonly DelegatedRole[]; readonly endsAt: Instant } | null
  /** The list of providers or resellers in the reader's portal. */
  readonly link: string
}

/** Tells both sides what was granted. */
export const partnershipAuthorized: Template<PartnershipAuthorizedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { audience, delegatedAdmin } = data
    return {
      subject: t(`partnershipAuthorized.${audience}.subject`, data),
      sender: {
        name: data.resellerName,
        party: 'reseller',
        role: audience === 'reseller' ? t('frame.receipt') : t('frame.reseller'),
      },
      preview: t(`partnershipAuthorized.${audience}.orders`, data),
      opening: [
        paragraph(t(`partnershipAuthorized.${audience}.intro`, data)),
        ...(audience === 'reseller' ? [paragraph(t('partnershipAuthorized.reseller.next', data))] : []),
      ],
      action: { label: t(`partnershipAuthorized.${audience}.open`), link: data.link },
      remarks: [],
      parts: [
        points('yes', [
          t(`partnershipAuthorized.${audience}.orders`, data),
          ...(delegatedAdmin ? [t(`partnershipAuthorized.${audience}.delegatedAdmin`, data)] : []),
        ]),
        points('no', delegatedAdmin ? [] : [t('partnershipAuthorized.noDelegatedAdmin')]),
        facts([
          [t('frame.provider'), data.providerName],
          [t('frame.reseller'), data.resellerName],
          [t('partnershipAuthorized.by'), data.authorizedByName],
          [t('frame.on'), writing.instant(data.authorizedAt)],
          [t('frame.roles'), delegatedAdmin ? writing.roles(delegatedAdmin.roles) : null],
          [t('frame.until'), delegatedAdmin ? writing.instant(delegatedAdmin.endsAt) : null],
        ]),
      ],
      why: audience === 'reseller' ? t('frame.whyReceipt') : t('frame.whyInviter'),
    }
  },
}
