import { PublicShell, type PublicShellProps } from '@relais/ui'
import { Page, type PageProps } from '../page/page.tsx'
import { usePortal } from '../portal/portal.tsx'
import { LanguageChoice } from './language-choice.tsx'

/** Props of {@link PublicPage}. */
export type PublicPageProps = PageProps & Pick<PublicShellProps, 'width' | 'aside'>

/** A page before sign-in: sign in, reset, the first reading of an invitation. */
export function PublicPage({ width, aside, ...page }: PublicPageProps) {
  const { name, code } = usePortal()
  return (
    <PublicShell
      identity={{ portalName: name, party: code, organizationName: null }}
      side={<LanguageChoice />}
      {...(width ? { width } : {})}
      aside={aside}
    >
      <Page {...page} />
    </PublicShell>
  )
}
