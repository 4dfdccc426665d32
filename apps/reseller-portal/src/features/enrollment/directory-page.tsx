import { useLingui } from '@lingui/react/macro'
import { activateLanguage, rememberViewer, SignInForm, usePortal, type Viewer } from '@relais/portal-kit'
import { Button, Quiet, Section, Stack } from '@relais/ui'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { ApplicantTenantForm } from './applicant-tenant-form.tsx'
import { EnrollPage } from './enroll-page.tsx'

/** With which directory a firm enrolls: one that it has, or a new one. */
export function DirectoryPage() {
  const { t } = useLingui()
  const router = useRouter()
  const { catalogs } = usePortal()
  const [creates, setCreates] = useState(false)
  const goOn = () => router.history.push(paths.enrollPartner)
  const signedIn = async (viewer: Viewer) => {
    rememberViewer(viewer)
    await activateLanguage(viewer.user.language, catalogs)
    goOn()
  }
  return (
    <EnrollPage
      step="directory"
      viewer={null}
      application={null}
      title={t`Which directory is yours?`}
      sentence={t`A directory holds the people of your firm. Only its global administrator can enroll it.`}
    >
      {creates ? (
        <ApplicantTenantForm onSignedIn={goOn} onCancel={() => setCreates(false)} />
      ) : (
        <Stack gap={6}>
          <Section title={t`Sign in to your directory`}>
            <SignInForm toEnroll onSignedIn={signedIn} />
          </Section>
          <Section title={t`You have none yet`}>
            <Stack gap={3}>
              <Quiet>{t`Create one now: its first person is you, as its global administrator.`}</Quiet>
              <span>
                <Button onClick={() => setCreates(true)}>{t`Create new tenant`}</Button>
              </span>
            </Stack>
          </Section>
        </Stack>
      )}
    </EnrollPage>
  )
}
