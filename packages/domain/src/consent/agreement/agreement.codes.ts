/** Agreements that organizations accept. */
export const agreementKinds = ['customer_agreement'] as const
