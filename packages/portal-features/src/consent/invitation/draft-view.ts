import { readChoice } from '@relais/portal-kit'

/** Views of the mail of a draft: written, as it arrives, the page behind its link. */
export const draftTabs = ['write', 'arrives', 'sees'] as const
/** A view of the mail of a draft. */
export type DraftTab = (typeof draftTabs)[number]

/** What the URL keeps of an invitation; what is absent is at its default. */
export type InvitationPartView = { tab?: DraftTab }

/** `validateSearch` of an invitation's page. */
export function readInvitationPartView(search: Record<string, unknown>): InvitationPartView {
  return readChoice(search, 'tab', draftTabs)
}

/** For what shows an invitation: what the URL keeps of it. */
export type InvitationViewProps = {
  view: InvitationPartView
  onViewChange: (view: InvitationPartView) => void
}
