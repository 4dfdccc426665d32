import type { DelegatedRole } from '@relais/domain/codes'
import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Points, Title } from '../../layout/layout.tsx'
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
  subject: (data, { t }) => t(`partnershipAuthorized.${data.audience}.subject`, data),
  body: (data, writing) => {
    const { t } = writing
    const { audience, delegatedAdmin } = data
    return (
      <>
        <Title>{t(`partnershipAuthorized.${audience}.subject`, data)}</Title>
        <Paragraph>{t(`partnershipAuthorized.${audience}.intro`, data)}</Paragraph>
        <Points
          items={[
            t(`partnershipAuthorized.${audience}.orders`, data),
            delegatedAdmin
              ? t(`partnershipAuthorized.${audience}.delegatedAdmin`, data)
              : t('partnershipAuthorized.noDelegatedAdmin'),
          ]}
        />
        <Facts
          writing={writing}
          facts={[
            [t('frame.provider'), data.providerName],
            [t('frame.reseller'), data.resellerName],
            [t('partnershipAuthorized.by'), data.authorizedByName],
            [t('frame.on'), writing.instant(data.authorizedAt)],
            [t('frame.roles'), delegatedAdmin ? writing.roles(delegatedAdmin.roles) : null],
            [t('frame.until'), delegatedAdmin ? writing.instant(delegatedAdmin.endsAt) : null],
          ]}
        />
        {audience === 'reseller' ? (
          <Paragraph>{t('partnershipAuthorized.reseller.next', data)}</Paragraph>
        ) : null}
        <Action label={t(`partnershipAuthorized.${audience}.open`)} link={data.link} writing={writing} />
      </>
    )
  },
}
