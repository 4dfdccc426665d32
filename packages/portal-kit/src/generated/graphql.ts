/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Saying no to an invitation. */
export type DeclineInvitationInput = {
  /** Its id, from the path of the link. */
  invitationId: string;
  /** What the sender is told; at most 1,000 characters. */
  reason?: string | null | undefined;
  /** Its token, from the fragment of the link. */
  token: string;
};

/** A role in a customer's (or reseller's) tenant that a delegated admin relationship grants. */
export type DelegatedRole =
  | 'directory_reader'
  | 'global_administrator'
  | 'global_reader'
  | 'helpdesk_administrator'
  | 'license_administrator'
  | 'service_support_administrator'
  | 'user_administrator';

/** A new invitation; its text starts from the draft of its kind and language. */
export type DraftInvitationInput = {
  /** What it asks for. */
  kind: InvitationKind;
  /** The recipient's language. */
  language: Language;
  /** The provider of a joint invitation; not given for other kinds. */
  providerId?: string | null | undefined;
  /** Mail address it goes to. */
  recipientMail: string;
  /** Who is addressed; null: not named. */
  recipientName?: string | null | undefined;
  /** For how long, `P1D` to `P2Y`; null: `P1Y`. */
  requestedDuration?: string | null | undefined;
  /** Administration asked for; empty: none; null: the default (user and license administrator, directory reader) where you may ask for it. A partnership always asks for its own. */
  requestedRoles?: Array<DelegatedRole> | null | undefined;
};

/** Which administration ends before its time. */
export type EndDelegatedAdminRelationshipInput = {
  /** The delegated admin relationship. */
  id: string;
};

/** Ending a partnership. */
export type EndPartnershipInput = {
  /** The legal name of the other side, typed. */
  confirmation: string;
  /** The partnership. */
  partnershipId: string;
};

/** Why the signed-in person cannot answer. own_invitation: its organization sent it or is its provider. */
export type InvitationAnswerObstacle =
  | 'already_partners'
  | 'not_global_administrator'
  | 'own_invitation'
  | 'wrong_portal';

/** Why an invitation cannot be accepted any more. */
export type InvitationClosedReason =
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'partner_not_active'
  | 'partnership_ended'
  | 'revoked';

/** What an invitation asks for. partnership: a provider asks a reseller. relationship: a reseller asks a customer. joint: a reseller asks a customer for itself and one of its providers. */
export type InvitationKind =
  | 'joint'
  | 'partnership'
  | 'relationship';

/** The invitation of a personal link. */
export type InvitationLinkInput = {
  /** Its id, from the path of the link. */
  invitationId: string;
  /** Its token, from the fragment of the link. */
  token: string;
};

/** ready: done, but not sent by Relais. sent: sent by Relais. opened: the link was opened; that accepts nothing. */
export type InvitationStatus =
  | 'accepted'
  | 'declined'
  | 'draft'
  | 'expired'
  | 'opened'
  | 'ready'
  | 'revoked'
  | 'sent';

/** A language of screens and mails. */
export type Language =
  | 'en'
  | 'fr';

/** What an ended partnership stops or leaves in place. new_orders: by that provider with this reseller on record. joint_invitations: still open ones stop working. administration: of the reseller's tenant by the provider. */
export type PartnershipEffect =
  | 'administration'
  | 'customer_relationships'
  | 'history'
  | 'joint_invitations'
  | 'new_orders'
  | 'subscriptions';

/** One of the three portals. */
export type Portal =
  | 'customer'
  | 'provider'
  | 'reseller';

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** Sign-in name; case does not matter. */
  userPrincipalName: string;
};

/** A new password, by the link of a mail. */
export type ResetPasswordInput = {
  /** At least 15 characters. */
  newPassword: string;
  /** The token of the link. */
  token: string;
};

/** A role of a person in its own tenant. */
export type Role =
  | 'admin_agent'
  | 'billing_administrator'
  | 'global_administrator'
  | 'helpdesk_agent'
  | 'sales_agent'
  | 'user_administrator';

/** What was changed in a draft; null or absent: stays as it is. */
export type SaveInvitationDraftInput = {
  /** The draft. */
  invitationId: string;
  /** The recipient's language. */
  language?: Language | null | undefined;
  /** Mail address it goes to. */
  recipientMail?: string | null | undefined;
  /** Who is addressed; empty: not named. */
  recipientName?: string | null | undefined;
  /** For how long, `P1D` to `P2Y`. */
  requestedDuration?: string | null | undefined;
  /** Administration asked for; empty: none. */
  requestedRoles?: Array<DelegatedRole> | null | undefined;
  /** True: start subject and text again from the draft of these permissions and this language; null: no. */
  startTextAgain?: boolean | null | undefined;
  /** One line, at most 200 characters. */
  subject?: string | null | undefined;
  /** Plain text with the exact link in it once, at most 20,000 characters. */
  text?: string | null | undefined;
};

/** One of your invitations. */
export type SentInvitationInput = {
  /** Its id. */
  invitationId: string;
};

/** The language of screens and mails. */
export type SetLanguageInput = {
  /** The language. */
  language: Language;
};

/** Name and password. */
export type SignInInput = {
  /** Password. */
  password: string;
  /** Sign-in name; case does not matter. */
  userPrincipalName: string;
};

export type DeclineInvitationMutationVariables = Exact<{
  input: DeclineInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type DeclineInvitationMutation = { declineInvitation:
    | { __typename: 'DeclineInvitationSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, code: string, message: string, remedy: string }
    | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
   };

export type DraftInvitationMutationVariables = Exact<{
  input: DraftInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type DraftInvitationMutation = { draftInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'DraftInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
   };

export type InvitationByLinkQueryVariables = Exact<{
  id: string;
  token: string;
}>;


export type InvitationByLinkQuery = { invitationByLink: { id: string, kind: InvitationKind, language: Language, inviterUserName: string, expiresAt: string, status: InvitationStatus, closedReason: InvitationClosedReason | null, answeredByViewer: boolean, inviter: { legalName: string, country: string }, provider: { legalName: string, country: string } | null, administration: { roles: Array<DelegatedRole>, duration: string, until: string } | null, viewerCan: { accept: boolean, acceptObstacle: InvitationAnswerObstacle | null, decline: boolean, declineObstacle: InvitationAnswerObstacle | null } | null } | null };

export type InvitationFieldsFragment = { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } };

export type InvitationQueryVariables = Exact<{
  id: string;
}>;


export type InvitationQuery = { invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } | null };

export type InvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { invitations: { nodes: Array<{ id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IssueInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type IssueInvitationMutation = { issueInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'IssueInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
   };

export type NoteInvitationOpenedMutationVariables = Exact<{
  input: InvitationLinkInput;
}>;


export type NoteInvitationOpenedMutation = { noteInvitationOpened:
    | { __typename: 'IdempotencyKeyReusedError', code: string }
    | { __typename: 'NotFoundError', code: string }
    | { __typename: 'NoteInvitationOpenedSuccess', first: boolean }
   };

export type ResendInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ResendInvitationMutation = { resendInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
    | { __typename: 'ResendInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RevokeInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } }
   };

export type SaveInvitationDraftMutationVariables = Exact<{
  input: SaveInvitationDraftInput;
}>;


export type SaveInvitationDraftMutation = { saveInvitationDraft:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, code: string, message: string, remedy: string }
    | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
    | { __typename: 'SaveInvitationDraftSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } }
   };

export type SendInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type SendInvitationMutation = { sendInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
    | { __typename: 'SendInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, createdAt: string, issuedAt: string | null, sentAt: string | null, openedAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, send: boolean, resend: boolean, revoke: boolean } } }
   };

export type EndAdministrationMutationVariables = Exact<{
  input: EndDelegatedAdminRelationshipInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type EndAdministrationMutation = { endDelegatedAdminRelationship:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'EndDelegatedAdminRelationshipSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type EndPartnershipMutationVariables = Exact<{
  input: EndPartnershipInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type EndPartnershipMutation = { endPartnership:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
    | { __typename: 'EndPartnershipSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type IndirectProvidersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IndirectProvidersQuery = { indirectProviders: { nodes: Array<{ id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, administration: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endAdministration: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IndirectResellersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IndirectResellersQuery = { indirectResellers: { nodes: Array<{ id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, administration: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endAdministration: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PartnershipEndingQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipEndingQuery = { partnershipEnding: { partnershipId: string, confirmation: string, stops: Array<PartnershipEffect>, stays: Array<PartnershipEffect>, openJointInvitations: number | null, runningSubscriptions: number, sharedCustomers: number } | null };

export type PartnershipFieldsFragment = { id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, administration: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endAdministration: boolean } };

export type PartnershipQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipQuery = { partnership: { id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, administration: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endAdministration: boolean } } | null };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type SetLanguageMutation = { setLanguage:
    | { __typename: 'IdempotencyKeyReusedError' }
    | { __typename: 'SetLanguageSuccess' }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
    | { __typename: 'SignInSuccess', viewer: { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, decidePartnership: boolean, inviteCustomers: boolean, manageResellers: boolean, order: boolean, requestDelegatedAdmin: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProviders: boolean } } }
    | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
    | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutSuccess' } };

export type ViewerFieldsFragment = { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, decidePartnership: boolean, inviteCustomers: boolean, manageResellers: boolean, order: boolean, requestDelegatedAdmin: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProviders: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, decidePartnership: boolean, inviteCustomers: boolean, manageResellers: boolean, order: boolean, requestDelegatedAdmin: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProviders: boolean } } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'RequestPasswordResetSuccess' }
    | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
    | { __typename: 'ResetPasswordSuccess' }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const InvitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}
    `, {"fragmentName":"InvitationFields"}) as unknown as TypedDocumentString<InvitationFieldsFragment, unknown>;
export const PartnershipFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartnershipFields on Partnership {
  id
  provider {
    id
    legalName
    domain
    country
  }
  reseller {
    id
    legalName
    domain
    country
  }
  since
  endedAt
  endedBy
  administration {
    id
    displayName
    roles
    activatedAt
    endsAt
  }
  viewerCan {
    end
    viewCustomers
    inviteCustomers
    endAdministration
  }
}
    `, {"fragmentName":"PartnershipFields"}) as unknown as TypedDocumentString<PartnershipFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    language
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  viewerCan {
    consent
    decidePartnership
    inviteCustomers
    manageResellers
    order
    requestDelegatedAdmin
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProviders
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const DeclineInvitationDocument = new TypedDocumentString(`
    mutation DeclineInvitation($input: DeclineInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  declineInvitation(
    input: $input
    idempotencyKey: $idempotencyKey
    dryRun: $dryRun
  ) {
    __typename
    ... on InvalidInputError {
      field
      reason
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const DraftInvitationDocument = new TypedDocumentString(`
    mutation DraftInvitation($input: DraftInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  draftInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
    ... on DraftInvitationSuccess {
      invitation {
        ...InvitationFields
      }
    }
    ... on InvalidInputError {
      field
      reason
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<DraftInvitationMutation, DraftInvitationMutationVariables>;
export const InvitationByLinkDocument = new TypedDocumentString(`
    query InvitationByLink($id: ID!, $token: String!) {
  invitationByLink(id: $id, token: $token) {
    id
    kind
    language
    inviter {
      legalName
      country
    }
    inviterUserName
    provider {
      legalName
      country
    }
    administration {
      roles
      duration
      until
    }
    expiresAt
    status
    closedReason
    answeredByViewer
    viewerCan {
      accept
      acceptObstacle
      decline
      declineObstacle
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($id: ID!) {
  invitation(id: $id) {
    ...InvitationFields
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($first: Int!, $after: String) {
  invitations(first: $first, after: $after) {
    nodes {
      ...InvitationFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const IssueInvitationDocument = new TypedDocumentString(`
    mutation IssueInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  issueInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
    ... on IssueInvitationSuccess {
      invitation {
        ...InvitationFields
      }
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<IssueInvitationMutation, IssueInvitationMutationVariables>;
export const NoteInvitationOpenedDocument = new TypedDocumentString(`
    mutation NoteInvitationOpened($input: InvitationLinkInput!) {
  noteInvitationOpened(input: $input) {
    __typename
    ... on NoteInvitationOpenedSuccess {
      first
    }
    ... on UserError {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<NoteInvitationOpenedMutation, NoteInvitationOpenedMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  resendInvitation(
    input: $input
    idempotencyKey: $idempotencyKey
    dryRun: $dryRun
  ) {
    __typename
    ... on ResendInvitationSuccess {
      invitation {
        ...InvitationFields
      }
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  revokeInvitation(
    input: $input
    idempotencyKey: $idempotencyKey
    dryRun: $dryRun
  ) {
    __typename
    ... on RevokeInvitationSuccess {
      invitation {
        ...InvitationFields
      }
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const SaveInvitationDraftDocument = new TypedDocumentString(`
    mutation SaveInvitationDraft($input: SaveInvitationDraftInput!) {
  saveInvitationDraft(input: $input) {
    __typename
    ... on SaveInvitationDraftSuccess {
      invitation {
        ...InvitationFields
      }
    }
    ... on InvalidInputError {
      field
      reason
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<SaveInvitationDraftMutation, SaveInvitationDraftMutationVariables>;
export const SendInvitationDocument = new TypedDocumentString(`
    mutation SendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  sendInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
    ... on SendInvitationSuccess {
      invitation {
        ...InvitationFields
      }
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  createdAt
  issuedAt
  sentAt
  openedAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    send
    resend
    revoke
  }
}`) as unknown as TypedDocumentString<SendInvitationMutation, SendInvitationMutationVariables>;
export const EndAdministrationDocument = new TypedDocumentString(`
    mutation EndAdministration($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  endDelegatedAdminRelationship(
    input: $input
    idempotencyKey: $idempotencyKey
    dryRun: $dryRun
  ) {
    __typename
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<EndAdministrationMutation, EndAdministrationMutationVariables>;
export const EndPartnershipDocument = new TypedDocumentString(`
    mutation EndPartnership($input: EndPartnershipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  endPartnership(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<EndPartnershipMutation, EndPartnershipMutationVariables>;
export const IndirectProvidersDocument = new TypedDocumentString(`
    query IndirectProviders($first: Int!, $after: String) {
  indirectProviders(first: $first, after: $after) {
    nodes {
      ...PartnershipFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PartnershipFields on Partnership {
  id
  provider {
    id
    legalName
    domain
    country
  }
  reseller {
    id
    legalName
    domain
    country
  }
  since
  endedAt
  endedBy
  administration {
    id
    displayName
    roles
    activatedAt
    endsAt
  }
  viewerCan {
    end
    viewCustomers
    inviteCustomers
    endAdministration
  }
}`) as unknown as TypedDocumentString<IndirectProvidersQuery, IndirectProvidersQueryVariables>;
export const IndirectResellersDocument = new TypedDocumentString(`
    query IndirectResellers($first: Int!, $after: String) {
  indirectResellers(first: $first, after: $after) {
    nodes {
      ...PartnershipFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PartnershipFields on Partnership {
  id
  provider {
    id
    legalName
    domain
    country
  }
  reseller {
    id
    legalName
    domain
    country
  }
  since
  endedAt
  endedBy
  administration {
    id
    displayName
    roles
    activatedAt
    endsAt
  }
  viewerCan {
    end
    viewCustomers
    inviteCustomers
    endAdministration
  }
}`) as unknown as TypedDocumentString<IndirectResellersQuery, IndirectResellersQueryVariables>;
export const PartnershipEndingDocument = new TypedDocumentString(`
    query PartnershipEnding($id: ID!) {
  partnershipEnding(id: $id) {
    partnershipId
    confirmation
    stops
    stays
    openJointInvitations
    runningSubscriptions
    sharedCustomers
  }
}
    `) as unknown as TypedDocumentString<PartnershipEndingQuery, PartnershipEndingQueryVariables>;
export const PartnershipDocument = new TypedDocumentString(`
    query Partnership($id: ID!) {
  partnership(id: $id) {
    ...PartnershipFields
  }
}
    fragment PartnershipFields on Partnership {
  id
  provider {
    id
    legalName
    domain
    country
  }
  reseller {
    id
    legalName
    domain
    country
  }
  since
  endedAt
  endedBy
  administration {
    id
    displayName
    roles
    activatedAt
    endsAt
  }
  viewerCan {
    end
    viewCustomers
    inviteCustomers
    endAdministration
  }
}`) as unknown as TypedDocumentString<PartnershipQuery, PartnershipQueryVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      viewer {
        ...ViewerFields
      }
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    language
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  viewerCan {
    consent
    decidePartnership
    inviteCustomers
    manageResellers
    order
    requestDelegatedAdmin
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProviders
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    language
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  viewerCan {
    consent
    decidePartnership
    inviteCustomers
    manageResellers
    order
    requestDelegatedAdmin
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProviders
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  requestPasswordReset(
    input: $input
    idempotencyKey: $idempotencyKey
    dryRun: $dryRun
  ) {
    __typename
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  resetPassword(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;