import { budgetWords } from './budget-words.ts'
import { userWords } from './user-words.ts'

/** Why something is refused and what to do about it: English sentences in ICU syntax, whose names in braces are fields of the refusal. */
export interface RefusalWords {
  /** Which rule said no, and why. */
  readonly message: string
  /** What to do: something the reader can do, and never what was just refused. */
  readonly remedy: string
}

/**
 * Every refusal in English, by its code: the API says these sentences, and the portals' English ones are the same (portals hold
 * them once more, because a build extracts them to be translated; `apps/api/src/testing/refusal-words.spec.ts` compares).
 * `{wait}` is the refusal's `retryAfterSeconds` as people say it, `{retryAt}` an instant: portals tell it as they tell dates.
 */
export const refusalWords = {
  ...budgetWords,
  ...userWords,
  account_suspended: {
    message: 'The account of your organization is suspended.',
    remedy: 'Ask the operator of this installation what is missing.',
  },
  agreement_changed: {
    message: 'The customer agreement has changed since you read it.',
    remedy: 'Read the current version and accept again.',
  },
  agreement_missing: {
    message: 'The customer has not accepted the customer agreement in force.',
    remedy: 'Ask the reseller to invite the customer again: accepting includes the agreement.',
  },
  agreement_required: {
    message: 'Your organization has not accepted the customer agreement yet.',
    remedy: 'Read it and tick its box.',
  },
  already_assigned: {
    message: 'This person already has this license.',
    remedy: 'There is nothing left to do.',
  },
  already_canceled: {
    message: 'This order is already canceled.',
    remedy: 'Load the page again to see when and why.',
  },
  already_ended: {
    message: 'This has already ended.',
    remedy: 'Load the page again to see when.',
  },
  already_partners: {
    message: 'Your organization and this provider are partners already.',
    remedy: 'There is nothing left to do: see Indirect providers.',
  },
  cancellation_window_over: {
    message: 'The seven days in which this order could be canceled are over.',
    remedy: 'There is nothing left to do: the subscription runs to the end of its term.',
  },
  cart_already_ordered: {
    message: 'This cart was already ordered.',
    remedy: 'Look at its order, or start a new cart.',
  },
  cart_changed: {
    message: '{changedByName} has changed this cart since you looked at it. Nothing was ordered.',
    remedy: 'It may be you, in another tab. Look at the cart as it is now, then place the order.',
  },
  cart_empty: {
    message: 'The cart is empty.',
    remedy: 'Put a product into it.',
  },
  cart_expired: {
    message: 'This cart is older than seven days.',
    remedy: 'Start a new one: prices are looked up again.',
  },
  cart_full: {
    message: 'A cart holds at most {maximum, number} lines.',
    remedy: 'Order it, then start another one.',
  },
  catalog_import_incomplete: {
    message: 'Not all of the files has arrived yet.',
    remedy: 'Choose the same files again: what is missing is sent.',
  },
  catalog_import_moved: {
    message: 'This import is at another step by now.',
    remedy: 'Load the page again to see how far it is.',
  },
  catalog_import_not_ready: {
    message: 'There is nothing to import: the check found faults, or no change.',
    remedy: 'Look at what the check says, and check again or cancel.',
  },
  catalog_import_open: {
    message: 'An import that {startedByName} began is still open.',
    remedy: 'Finish or cancel that one first.',
  },
  confirmation_mismatch: {
    message: 'What you typed is not the name.',
    remedy: 'Type it exactly as it is shown.',
  },
  confirmation_required: {
    message: 'You have not confirmed that you read what is granted.',
    remedy: 'Read it and tick the box.',
  },
  currency_mixed: {
    message: 'The other lines of this cart are in {currency}.',
    remedy: 'Order the cart first, or take its lines out.',
  },
  current_password_wrong: {
    message: 'This is not your current password.',
    remedy: 'Enter the one you sign in with, or ask for a link to set a new one.',
  },
  customer_limit_reached: {
    message:
      'A customer may hold at most {limit, number} of these licenses over all its subscriptions. {remaining, plural, =0 {No more can be ordered.} one {# more can be ordered.} other {# more can be ordered.}}',
    remedy:
      '{remaining, plural, =0 {Choose another product, or wait until a subscription of the customer to this one has ended.} other {Order no more than that, or choose another product for the rest.}}',
  },
  draft_changed: {
    message: '{changedByName} has saved this draft since you opened it. Nothing was overwritten.',
    remedy:
      'It may be you, in another tab. See what is saved, or copy your text first if you want to keep it.',
  },
  first_run_code_wrong: {
    message: 'This is not the one-time code of this installation.',
    remedy: 'Take the one that the console printed last: a newer one replaces it.',
  },
  idempotency_key_reused: {
    message: 'This was already sent with other entries.',
    remedy: 'Load the page again and check what was done before you send it once more.',
  },
  invalid_credentials: {
    message: 'Email and password don’t match.',
    remedy: 'Check both, or reset your password.',
  },
  invalid_input: {
    message: 'An entry is not acceptable.',
    remedy: 'Check what you entered.',
  },
  invitation_link_missing: {
    message:
      '{occurrences, plural, =0 {The personal link is not in the text, or was changed.} other {The personal link is in the text more than once.}}',
    remedy:
      '{occurrences, plural, =0 {Put the link back: without it nobody can answer.} other {Leave it in one place and take out the others.}}',
  },
  invitation_not_open: {
    message:
      '{state, select, accepted {This invitation has already been accepted.} declined {This invitation has already been declined.} revoked {The sender took this invitation back.} expired {The time to answer this invitation is over.} other {A newer email was sent: the link of this one no longer works.}}',
    remedy:
      '{state, select, replaced {Open the link of the newest email, or ask the sender to send it once more.} other {Ask the sender for a new invitation.}}',
  },
  invitation_status: {
    message: 'This can no longer be done to the invitation.',
    remedy: 'Load the page again to see where it stands. You can write a new one at any time.',
  },
  job_runs: {
    message: 'This job is running, or is done by now.',
    remedy: 'Load the page again to see how it is.',
  },
  licenses_added_since: {
    message: 'Later orders added licenses to this subscription: {orderNumbers}.',
    remedy: 'Cancel the later orders first.',
  },
  licenses_assigned: {
    message: 'More licenses of {skuTitle} are assigned to people than would remain.',
    remedy:
      'Ask the customer or its reseller to remove {toRemove, plural, one {# assignment} other {# assignments}} first.',
  },
  listing_moved: {
    message: 'This listing was hidden or shown since you looked at it.',
    remedy: 'Load the page again to see how it stands.',
  },
  no_delegated_admin: {
    message: "Your organization does not administer this customer's directory.",
    remedy: 'Invite the customer again and ask for administration: you can go on once it accepts.',
  },
  no_free_license: {
    message:
      'No license of this kind is free: {total, number} bought, {assigned, number} assigned, {expired, number} expired.',
    remedy: 'Remove one from somebody else, or ask your indirect provider for more.',
  },
  no_relationship: {
    message: 'You have no running relationship with this customer.',
    remedy:
      'Ask one of your indirect resellers to invite the customer for both of you: you can order once the customer accepts.',
  },
  no_reseller: {
    message: 'None of your active resellers is related to this customer.',
    remedy:
      'Invite a reseller of this customer to be your partner again, or ask one of your resellers to invite the customer together with you.',
  },
  not_assigned: {
    message: 'This person no longer has this license.',
    remedy: 'There is nothing left to do.',
  },
  not_found: {
    message: 'This is not there, or not yours to see.',
    remedy: 'Start again from the list.',
  },
  not_permitted: {
    message: 'Your roles do not allow this.',
    remedy: 'Ask a global administrator of your organization to do it or to give you the role.',
  },
  offer_not_in_market: {
    message: "This is not sold like this in the customer's country now.",
    remedy: 'Choose another term, billing plan or product.',
  },
  operator_exists: {
    message: 'This installation has an operator already.',
    remedy: 'Sign in; an administrator of the operator adds further people and organizations.',
  },
  other_organization: {
    message: 'This invitation is for another organization.',
    remedy:
      'Sign in with an account of the organization it names, or ask the sender for an invitation of your own.',
  },
  own_invitation: {
    message: 'Your own organization sent this invitation or is part of it.',
    remedy: 'Sign in with an account of the organization that was invited.',
  },
  partner_not_active: {
    message: 'The account of a partner behind this invitation is suspended.',
    remedy: 'Ask the sender when it is active again: the link stays good until it expires.',
  },
  partnership_ended: {
    message: 'The partnership this invitation rests on has ended.',
    remedy:
      'It takes a new invitation: of the reseller alone, or together with a provider it works with now.',
  },
  password_check_busy: {
    message: 'Very many people are signing in right now.',
    remedy: 'Try again in {wait}.',
  },
  password_link_invalid: {
    message: 'This link was used, replaced by a newer one, or is too old.',
    remedy: 'Ask for a new one.',
  },
  password_unacceptable: {
    message:
      '{reason, select, too_short {This password is shorter than 15 characters.} too_long {This password is longer than 256 characters.} other {This password is easy to guess: many people use it, it repeats itself, or it is made of your own names.}}',
    remedy: 'Choose several words that do not belong together, 15 to 256 characters in all.',
  },
  price_changed: {
    message: 'A price has changed since you saw it. Nothing was ordered.',
    remedy: 'Compare the new price with the one before, and order again if you agree.',
  },
  provider_suspended: {
    message: 'Your provider account is suspended.',
    remedy: 'Ask the operator of this installation what it takes to open it again.',
  },
  quantity_out_of_range: {
    message:
      '{maximum, plural, =0 {No more licenses can be added to this subscription.} other {From {minimum, number} to {maximum, number} licenses can be ordered.}}',
    remedy:
      '{maximum, plural, =0 {Order the rest as a new subscription, or choose another product.} other {Choose a number in between.}}',
  },
  reseller_not_active: {
    message: 'The account of the reseller on record is suspended.',
    remedy:
      '{canChooseAnother, select, false {Wait until its account is open again.} other {Choose another one, or wait until its account is open again.}}',
  },
  reseller_not_partner: {
    message: 'The reseller on record is no partner of yours.',
    remedy:
      '{canChooseAnother, select, false {Invite this reseller again.} other {Choose another one, or invite this reseller again.}}',
  },
  reseller_not_related: {
    message: 'The reseller on record has no running relationship with this customer.',
    remedy:
      '{canChooseAnother, select, false {Ask this reseller to invite the customer.} other {Choose another one, or ask this reseller to invite the customer.}}',
  },
  reseller_required: {
    message: 'No reseller on record is chosen.',
    remedy: 'Choose the reseller on record.',
  },
  role_not_covered: {
    message: 'What the customer granted you in its directory does not cover this.',
    remedy: 'Invite the customer again and ask for the role it takes.',
  },
  subscription_not_active: {
    message: 'This subscription is suspended, canceled or expired.',
    remedy: 'Order the product again as a new subscription.',
  },
  tenant_made: {
    message: 'With this link the directory {domain} was created.',
    remedy: 'Sign in with an account of {domain} to answer the invitation.',
  },
  too_many_attempts: {
    message: 'There were too many wrong attempts.',
    remedy: 'Try again in {wait}.',
  },
  usage_location_missing: {
    message: 'It is not known in which country this person uses the licenses.',
    remedy: 'Choose the usage location first.',
  },
  wrong_portal: {
    message: 'This account belongs to another portal.',
    remedy: 'Open the portal of your organization and sign in there: {address}.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>

/** Code of a rule that can refuse a mutation. */
export type RefusalCode = keyof typeof refusalWords
