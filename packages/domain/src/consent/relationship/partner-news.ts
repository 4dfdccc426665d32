import type { Role } from '../../identity/index.ts'

/**
 * Whom at a reseller or provider the news of its partnerships and relationships reaches: administrators and agents who decide
 * by mail, those who sell in the portal alone, so that nobody works on with what has begun or ended unseen.
 */
export const partnerNews = {
  mailed: ['global_administrator', 'admin_agent'],
  noticed: ['sales_agent'],
} as const satisfies Readonly<Record<'mailed' | 'noticed', readonly Role[]>>
