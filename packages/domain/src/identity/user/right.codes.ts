/**
 * The rights of the permission table by their codes, `<act> of <noun>` in snake_case, in its order: portals say what a role may do by
 * them. Who has which is asked of the table (`rightsOfRole`).
 */
export const rights = [
  'accept_or_decline_partnership',
  'invite_and_list_reseller',
  'view_sent_invitation',
  'end_partnership',
  'list_provider',
  'search_and_view_customer',
  'invite_customer',
  'request_delegated_admin_relationship',
  'accept_decline_or_withdraw_relationship',
  'end_relationship',
  'give_up_delegated_admin_relationship',
  'withdraw_delegated_admin_relationship',
  'shorten_delegated_admin_relationship',
  'view_customer_user',
  'create_and_change_customer_user',
  'view_user_of_the_own_organization',
  'give_and_take_role_in_the_own_organization',
  'give_and_take_role_of_those_who_manage_users',
  'disable_and_restore_user_of_the_own_organization',
  'place_and_cancel_order',
  'view_order_and_subscription',
  'view_own_partner_user_subscription_and_license',
  'view_customer_license',
  'assign_and_remove_customer_license',
  'view_price',
  'view_activity_log',
  'view_program',
  'create_organization',
  'import_catalog',
  'try_again_job',
  'publish_and_hide_listing_of_the_own_organization',
  'block_and_restore_listing_of_a_provider',
] as const
/** A right of the permission table. */
export type Right = (typeof rights)[number]
