import { useLingui } from '@lingui/react/macro'
import { notificationNews, usePartnerEntries } from '@relais/portal-features/operations'
import { type NavigationGroup, PortalShell, type Viewer, when } from '@relais/portal-kit'
import { AddIcon, HomeIcon, MailIcon, ProgramIcon, ResellerIcon } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { usePaletteSearch } from './-palette-search.ts'

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
export function SignedInFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { t } = useLingui()
  const can = viewer.viewerCan
  const shared = usePartnerEntries(viewer, paths, can.manageResellers)
  const navigation: readonly NavigationGroup[] = [
    {
      name: null,
      entries: [
        { to: paths.home, label: t`Home`, icon: HomeIcon, letter: 'h', pagesBelow: false },
        ...shared.customers,
        ...shared.orders,
        ...shared.subscriptions,
        ...shared.catalog,
      ],
    },
    {
      name: t`Network`,
      entries: [
        ...when(can.manageResellers, {
          to: paths.indirectResellers,
          label: t`Indirect resellers`,
          icon: ResellerIcon,
          letter: 'r',
        }),
        ...shared.invitations,
      ],
    },
    {
      name: t`Your organization`,
      entries: [
        ...when(can.viewProgram, {
          to: paths.organizations,
          label: t`Program`,
          icon: ProgramIcon,
          letter: 'p',
        }),
        ...when(can.viewProgram, {
          to: paths.mails,
          label: t`Emails`,
          icon: MailIcon,
          letter: 'e',
        }),
        ...shared.activity,
      ],
    },
  ]
  const acts = when(can.manageResellers, {
    key: 'invite-reseller',
    label: t`Invite a reseller`,
    icon: AddIcon,
    link: { to: paths.inviteReseller },
  })
  return (
    <PortalShell
      news={notificationNews}
      viewer={viewer}
      navigation={navigation}
      acts={acts}
      searches={usePaletteSearch(can)}
    >
      {children}
    </PortalShell>
  )
}
