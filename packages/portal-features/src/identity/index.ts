export * from './session/forgot-password-page.tsx'
export * from './session/reset-password-page.tsx'
export * from './session/sign-in-page.tsx'
export * from './user/profile-page.tsx'
