import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  LinkButton,
  useAction,
  useFormat,
  useRefusalLine,
  type Viewer,
} from '@relais/portal-kit'
import { Button, Notice, Quiet, Section, Stack, StageStrip, StatusDot, TextAnchor } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ResendVerificationDocument } from '../../generated/graphql.ts'
import { directoryPaths, paths } from '../../paths.ts'
import { AppealForm } from './appeal-form.tsx'
import { ProfileSections } from './check-page.tsx'
import { EnrollPage } from './enroll-page.tsx'
import { type Application, applicationQuery, rememberApplication } from './enrollment-queries.ts'
import { useApplicationWords } from './application-words.ts'

/** How the application stands: its stages, what is missing, what happened, and what can be done. */
export function StatusPage({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const { data: application } = useSuspenseQuery(applicationQuery)
  const words = useApplicationWords()
  if (application === null || application.status === 'draft') {
    return (
      <EnrollPage
        step="verification"
        viewer={viewer}
        application={application}
        title={t`Not enrolled yet`}
        sentence={t`There is no application to show.`}
      >
        <LinkButton kind="primary" to={paths.enroll}>{t`Go on`}</LinkButton>
      </EnrollPage>
    )
  }
  const { title, sentence, chip } = words.head(application)
  return (
    <EnrollPage
      step="verification"
      viewer={viewer}
      application={application}
      title={title}
      sentence={sentence}
      chips={<StatusDot tone={chip.tone}>{chip.word}</StatusDot>}
    >
      <Stack gap={6}>
        <StageStrip label={t`Stages`} stages={words.stages(application)} />
        <WhatToDo application={application} />

        <History application={application} />

        {application.profile ? (
          <ProfileSections profile={application.profile} partnerId={application.partnerId ?? ''} />
        ) : null}
        <Meanwhile isAuthorized={application.status === 'authorized'} />
      </Stack>
    </EnrollPage>
  )
}

function WhatToDo({ application }: { application: Application }) {
  const { t } = useLingui()
  const { formatDateTime, formatDate } = useFormat()
  const words = useApplicationWords()
  const { viewerCan, awaits, note, reasons, appealableUntil, profile, status } = application
  if (status === 'authorized') {
    return (
      <Notice tone="success" title={t`Your account is open`}>
        <LinkButton kind="primary" to={paths.home}>{t`Open the partner center`}</LinkButton>
      </Notice>
    )
  }
  const why = reasons.map(words.reason)
  if (status === 'rejected') {
    return (
      <Section title={t`Why`}>
        <Stack>
          {why.length > 0 ? (
            <ul>
              {why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
          {note === null || note === undefined ? null : <p>{note}</p>}
          {viewerCan.appeal && appealableUntil ? (
            <AppealForm until={formatDate(appealableUntil)} />
          ) : (
            <span>
              <LinkButton kind="primary" to={paths.enrollPartner}>{t`Enroll again`}</LinkButton>
            </span>
          )}
        </Stack>
      </Section>
    )
  }
  if (awaits === 'contact' && profile && application.contactMailedAt) {
    const at = formatDateTime(application.contactMailedAt)
    return (
      <Section title={t`The primary contact has two questions to answer`}>
        <Stack>
          <p>{t`We sent them to ${profile.contactMail} on ${at}. Ask this person to look in the spam folder too.`}</p>
          <Resend application={application} />
        </Stack>
      </Section>
    )
  }
  if (awaits === 'applicant') {
    return (
      <Section title={t`Something is missing`}>
        <Stack>
          <ul>
            {application.requestedDocuments.map((document) => (
              <li key={document}>{words.document(document)}</li>
            ))}
          </ul>
          {note ? <p>{note}</p> : null}
        </Stack>
      </Section>
    )
  }
  return null
}

function Resend({ application }: { application: Application }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const action = useAction(ResendVerificationDocument)
  const line = useRefusalLine()
  const [said, setSaid] = useState<string | null>(null)
  const { viewerCan, resendableAt } = application
  const resend = async () => {
    const result = (await action.run({}))?.resendVerification
    if (!result) return
    if (result.__typename !== 'ResendVerificationSuccess') return setSaid(line(result))
    rememberApplication(result.application)
    setSaid(t`The email is on its way, with a new link.`)
  }
  const when = resendableAt ? formatDateTime(resendableAt) : ''
  return (
    <Stack gap={2}>
      <FailureNotice failure={action.failure} />
      <span>
        <Button
          busy={action.busy}
          onClick={() => void resend()}
          disabledReason={viewerCan.resend ? undefined : t`It can be sent again from ${when}.`}
        >{t`Send the email again`}</Button>
      </span>
      <Quiet>
        <output>{said}</output>
      </Quiet>
    </Stack>
  )
}

function History({ application }: { application: Application }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const words = useApplicationWords()
  return (
    <Section title={t`So far`}>
      <ol>
        {application.events.map(({ id, at, command, note, actorName }) => (
          <li key={id}>
            {words.event(command)}
            <br />
            <Quiet>{[formatDateTime(at), actorName, note].filter(Boolean).join(' · ')}</Quiet>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Meanwhile({ isAuthorized }: { isAuthorized: boolean }) {
  const { t, i18n } = useLingui()
  if (isAuthorized) return null
  return (
    <Section title={t`Meanwhile`}>
      <p>
        {t`Look at the providers you could work with.`}{' '}
        <TextAnchor
          href={directoryPaths[i18n.locale === 'fr' ? 'fr' : 'en']}
        >{t`Find a provider`}</TextAnchor>
      </p>
    </Section>
  )
}
