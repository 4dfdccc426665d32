import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Right } from '@relais/domain/codes'

/** What a right allows, as the end of "May …". A right without words does not compile. */
const rightWords: Readonly<Record<Right, MessageDescriptor>> = {
  accept_or_decline_partnership: msg`accept or decline indirect providers`,
  invite_and_list_reseller: msg`invite resellers and see them`,
  view_sent_invitation: msg`see invitations that were sent`,
  end_partnership: msg`end partnerships`,
  list_provider: msg`see the indirect providers`,
  search_and_view_customer: msg`find and see customers`,
  invite_customer: msg`invite customers`,
  request_delegated_admin_relationship: msg`ask customers for administration`,
  accept_decline_or_withdraw_relationship: msg`accept, decline and withdraw what partners ask for`,
  end_relationship: msg`end relationships`,
  give_up_delegated_admin_relationship: msg`give administration back`,
  withdraw_delegated_admin_relationship: msg`withdraw administration`,
  shorten_delegated_admin_relationship: msg`bring the end of administration forward`,
  view_customer_user: msg`see users of customers`,
  create_and_change_customer_user: msg`create and change users of customers`,
  view_user_of_the_own_organization: msg`see the users of your organization`,
  give_and_take_role_in_the_own_organization: msg`give and take roles in your organization`,
  give_and_take_role_of_those_who_manage_users: msg`give and take the roles of those who manage users`,
  disable_and_restore_user_of_the_own_organization: msg`disable and restore users of your organization`,
  place_and_cancel_order: msg`place and cancel orders`,
  view_order_and_subscription: msg`see orders and subscriptions`,
  view_own_partner_user_subscription_and_license: msg`see your partners, users, subscriptions and licenses`,
  view_customer_license: msg`see licenses of customers`,
  assign_and_remove_customer_license: msg`assign and remove licenses of customers`,
  view_price: msg`see prices`,
  view_activity_log: msg`see the activity log`,
  view_program: msg`see the program area`,
  create_organization: msg`create organizations`,
  import_catalog: msg`import the catalog`,
  try_again_job: msg`have failed jobs tried again`,
  publish_and_hide_listing_of_the_own_organization: msg`publish and hide your listing in the directory`,
  block_and_restore_listing_of_a_provider: msg`hide listings of providers and show them again`,
}

/** What a role may do, as the server read it from the policies, in one sentence. */
export function useRightNames(): (rights: readonly Right[]) => string {
  const { t, i18n } = useLingui()
  return (rights) => {
    if (rights.length === 0) return t`Opens nothing at this portal.`
    const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
    const allowed = list.format(rights.map((right) => i18n._(rightWords[right])))
    return t`May ${allowed}.`
  }
}
