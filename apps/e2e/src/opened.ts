import type { SweptPage } from './page-list.ts'
import type { Portal } from './sweep-world.ts'

/** Something that opens on a page, or a form that says what is wrong: how to get there, in the words of the screens. */
export interface Opened {
  /** Where its source lies, from the root of the repository; absent for rows and menus, which have no source of their own. */
  readonly file?: string
  readonly portal: Portal
  /** The page it is on, as `page-list.ts` names it. */
  readonly route: string
  /** Made for the occasion and entered instead: a personal link, or the page of a draft. */
  readonly link?: 'relationship' | 'partnership' | 'draft'
  /** Who opens it, where it is not the page's usual person. */
  readonly who?: SweptPage['who'] | 'invited'
  /** On a phone only. */
  readonly phone?: true
  /** Pressed one after the other, in the words of the screen: buttons, tabs, `*` the person's menu; the last one opens it. */
  readonly press?: readonly string[]
  /** Its title, where it is a dialog. */
  readonly dialog?: string
  /** What is typed, by label. */
  readonly fill?: Readonly<Record<string, string>>
  /** The button that sends it, with Enter. */
  readonly send?: string
  /** What it then says. */
  readonly says?: string
  /** Only the server refuses it: it is sent, and the answer is a fault. */
  readonly refused?: true
  /** Words of the server's answers that become others, where the demo world has no such case. */
  readonly pretend?: readonly [RegExp, string]
  /** The session ended meanwhile. */
  readonly sessionOver?: true
}

/** Where the kit's source lies. */
export const kit = 'packages/portal-kit/src'
/** Where the source lies of what several portals show of a noun. */
export const features = 'packages/portal-features/src'
/** Nobody types anything here: it is sent, and the server does not do it. */
export const fault = { refused: true, says: 'Something went wrong on our side' } as const

/** What every portal has. */
export const openedInAll = (portal: Portal): readonly Opened[] => [
  {
    file: `${kit}/session/sign-in-form.tsx`,
    portal,
    route: '/sign-in',
    send: 'Sign in',
    says: 'Not signed in',
  },
  {
    file: `${features}/identity/session/forgot-password-page.tsx`,
    portal,
    route: '/forgot-password',
    send: 'Send the link',
    says: 'The link was not sent',
  },
  {
    file: `${features}/identity/session/reset-password-page.tsx`,
    portal,
    route: '/reset-password',
    send: 'Set the password',
    says: 'The password was not set',
  },
  {
    portal,
    route: '/',
    press: ['Search or jump to…'],
    dialog: 'Search or jump to…',
    fill: { 'Page, action or name': 'zz' },
    says: 'Nothing found. Try fewer letters, or the search of a list.',
  },
  { portal, route: '/', press: ['Notifications'], dialog: 'Notifications' },
  {
    file: `${kit}/list/list-search.tsx`,
    portal,
    route: '/orders/',
    fill: { 'Search by number, name or product': 'z' },
    says: 'Type at least {fewestLetters} letters.',
  },
  {
    file: `${features}/identity/user/roles-form.tsx`,
    portal,
    route: '/account-settings/users/$userId',
    send: 'Update',
    says: 'The roles were not updated',
  },
  {
    file: `${features}/identity/user/access-section.tsx`,
    portal,
    route: '/account-settings/users/$userId',
    pretend: [/"disablingObstacleCode":"\w+"/, '"disablingObstacleCode":null'],
    press: ['Disable the user'],
    dialog: 'Disable {displayName}?',
    send: 'Disable the user',
    ...fault,
  },
  {
    file: `${features}/identity/user/change-password-form.tsx`,
    portal,
    route: '/profile',
    send: 'Change the password',
    says: 'The password was not changed',
  },
  {
    file: `${features}/identity/user/preferences-form.tsx`,
    portal,
    route: '/profile',
    send: 'Save the profile',
    ...fault,
  },
]

/** Where a personal link came without its token, at the portals where invitations are answered. */
export const pasteLink = (portal: Portal): Opened => ({
  file: `${kit}/personal-link/paste-link-form.tsx`,
  portal,
  route: '/invitations/$invitationId',
  send: 'Open the link',
  says: 'The link was not opened',
})
