import { useLingui } from '@lingui/react/macro'
import { notificationNews, usePartnerEntries } from '@relais/portal-features/operations'
import {
  type NavigationEntry,
  type NavigationGroup,
  PortalShell,
  type Viewer,
  when,
} from '@relais/portal-kit'
import {
  AddIcon,
  CatalogIcon,
  HomeIcon,
  JobIcon,
  MailIcon,
  ProgramIcon,
  ProviderIcon,
  ResellerIcon,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { usePaletteSearch } from './-palette-search.ts'

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
export function SignedInFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { t } = useLingui()
  const can = viewer.viewerCan
  const shared = usePartnerEntries(viewer, paths, can.manageResellers)
  const programEntries: readonly NavigationEntry[] = [
    { to: paths.organizations, label: t`Organizations`, icon: ProgramIcon, letter: 'p' },
    {
      to: paths.catalogImport,
      label: t`Catalog imports`,
      icon: CatalogIcon,
      letter: 'm',
    },
    { to: paths.listings, label: t`Directory of providers`, icon: ProviderIcon, letter: 'y' },
    { to: paths.mails, label: t`Emails`, icon: MailIcon, letter: 'e' },
    { to: paths.jobs, label: t`Jobs`, icon: JobIcon, letter: 'j' },
  ]
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
        ...when(can.manageListing, {
          to: paths.ownListings,
          label: t`Directory listing`,
          icon: ProviderIcon,
          letter: 'd',
        }),
        ...shared.userManagement,
        ...shared.activity,
      ],
    },
    {
      name: t`Program`,
      entries: can.viewProgram ? programEntries : [],
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
