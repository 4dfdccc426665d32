/** What is stored of a cart: `active` becomes `ordered`. */
export const storedCartStatuses = ['active', 'ordered'] as const
/** What a cart is now. Expired is derived from the clock. */
export const cartStatuses = [...storedCartStatuses, 'expired'] as const
/** What a cart is now. */
export type CartStatus = (typeof cartStatuses)[number]
