/** Forms whose entries are kept for the person until they are sent (UX rule 10). */
export const draftKinds = ['invitation', 'customer_user', 'decline', 'order_cancellation', 'listing'] as const
/** A form that keeps its entries. */
export type DraftKind = (typeof draftKinds)[number]
