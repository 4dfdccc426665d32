/** URLs of the pages that every portal has; each portal's `paths.ts` starts from them. */
export const sharedPaths = {
  home: '/',
  signIn: '/sign-in',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  profile: '/profile',
  activity: '/activity',
  notifications: '/notifications',
  orders: '/orders',
  order: '/orders/$orderId',
  subscriptions: '/subscriptions',
  subscription: '/subscriptions/$subscriptionId',
} as const
