/** URLs of the pages that every portal has; each portal's `paths.ts` starts from them. */
export const sharedPaths = {
  home: '/',
  signIn: '/sign-in',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  profile: '/profile',
} as const
