/** When the money of a subscription is due within its term. */
export const billingPlans = ['monthly', 'annual', 'biennial', 'triennial', 'one_time'] as const
/** A billing plan of the price sheet. */
export type BillingPlan = (typeof billingPlans)[number]
