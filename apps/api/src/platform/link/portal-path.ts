import type { Portal } from '@relais/domain'
import type { Config } from '../config.ts'
import { linkToken } from './link-token.ts'

/** What a link in a mail leads to. Stored with the mail in place of the address, so that no token is ever stored. */
export type LinkTarget =
  | { readonly to: 'invitation'; readonly portal: Portal; readonly id: string; readonly version: number }
  | { readonly to: 'password'; readonly portal: Portal; readonly id: string }
  | { readonly to: 'page'; readonly portal: Portal; readonly path: string }

/** The address of a target, with its token in the fragment, where no server and no Referer sees it. */
export function linkAddress(config: Pick<Config, 'portalUrls' | 'linkKey'>, target: LinkTarget): string {
  const origin = config.portalUrls[target.portal]
  switch (target.to) {
    case 'invitation':
      return `${origin}/invitations/${target.id}#${linkToken(config.linkKey, 'invitation', target.id, target.version)}`
    case 'password':
      return `${origin}/reset-password#${linkToken(config.linkKey, 'password', target.id, 1)}`
    case 'page':
      return `${origin}${target.path}`
  }
}
