import { useLingui } from '@lingui/react/macro'
import {
  LanguageChoice,
  Page,
  type PageProps,
  signOut,
  TextLink,
  usePortal,
  type Viewer,
} from '@relais/portal-kit'
import { Button, Identified, PublicShell, Wizard, type WizardStep } from '@relais/ui'
import { paths } from '../../paths.ts'
import type { Application } from './enrollment-queries.ts'

/** The steps of enrolling, in order. */
export const enrollSteps = ['welcome', 'directory', 'partner', 'firm', 'check', 'verification'] as const
/** A step of enrolling. */
export type EnrollStep = (typeof enrollSteps)[number]

const stepPaths = {
  welcome: paths.enroll,
  directory: paths.enrollDirectory,
  partner: paths.enrollPartner,
  firm: paths.enrollFirm,
  check: paths.enrollCheck,
  verification: paths.enrollStatus,
} as const

/** Props of {@link EnrollPage}. */
export type EnrollPageProps = PageProps & {
  step: EnrollStep
  /** Who is signed in; null: nobody yet. */
  viewer: Viewer | null
  /** Null: not begun. */
  application: Application | null
}

/** A step of the wizard with the steps beside it. */
export function EnrollPage({ step, viewer, application, ...page }: EnrollPageProps) {
  const { t } = useLingui()
  const { name, code } = usePortal()
  const names = {
    welcome: t`Welcome`,
    directory: t`Your directory`,
    partner: t`Partner ID`,
    firm: t`Your firm`,
    check: t`Check and enroll`,
    verification: t`Verification`,
  }
  const details: Partial<Record<EnrollStep, string | undefined>> = {
    directory: viewer?.user.userPrincipalName.split('@')[1],
    partner: application?.partnerId ?? undefined,
    firm: t`Legal profile, contact, support`,
    verification: t`3 to 5 business days`,
  }
  const here = enrollSteps.indexOf(step)
  const steps = enrollSteps.map((key, at): WizardStep => {
    const state = at < here ? 'done' : at === here ? 'current' : 'next'
    const detail = details[key]
    // Who is signed in has a directory: there is nothing to go back to.
    const canGo = state === 'done' && !(key === 'directory' && viewer !== null)
    return {
      key,
      name: names[key],
      state,
      ...(detail === undefined ? {} : { detail }),
      ...(canGo ? { link: (text) => <TextLink to={stepPaths[key]}>{text}</TextLink> } : {}),
    }
  })
  const [position, all] = [here + 1, enrollSteps.length]
  return (
    <PublicShell
      width="full"
      identity={{ portalName: name, party: code, organizationName: null }}
      side={<LanguageChoice />}
    >
      <Wizard
        label={t`Steps`}
        doneLabel={t`done`}
        place={t`Step ${position} of ${all}: ${names[step]}`}
        steps={steps}
        who={
          viewer === null ? null : (
            <Identified
              name={viewer.organization.legalName}
              detail={viewer.user.displayName}
              act={<Button onClick={() => void signOut(paths.enroll)}>{t`Save and leave`}</Button>}
            />
          )
        }
      >
        <Page {...page} />
      </Wizard>
    </PublicShell>
  )
}
