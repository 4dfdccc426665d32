import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  forgetLinkToken,
  IncompleteLink,
  Panel,
  PublicPage,
  useAction,
  useLinkToken,
  useRefusalLine,
} from '@relais/portal-kit'
import { Answers, Button, Notice, RadioGroup, Section, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  AnswerVerificationDocument,
  RenewVerificationLinkDocument,
  type VerificationByLinkQuery,
} from '../../generated/graphql.ts'
import { verificationQuery } from './enrollment-queries.ts'

type Asked = NonNullable<VerificationByLinkQuery['verificationByLink']>
type Link = { applicationId: string; token: string }

/** Where the link of the primary contact leads: two questions, without an account. Opening it changes nothing. */
export function VerifyPage({ applicationId }: { applicationId: string }) {
  const { t } = useLingui()
  const token = useLinkToken(applicationId)
  return (
    <PublicPage title={t`Two questions for you`} width="wide">
      {token === null ? (
        <IncompleteLink
          otherwise={t`If the email shows no whole address, ask whoever enrolled your firm to send it again.`}
        />
      ) : (
        <Panel>
          <Linked link={{ applicationId, token }} />
        </Panel>
      )}
    </PublicPage>
  )
}

function Linked({ link }: { link: Link }) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(verificationQuery(link.applicationId, link.token))
  const { verificationByLink: asked, verificationLinkReplaced: replaced } = data
  if (!asked) {
    return replaced ? (
      <Notice tone="warning" title={t`A newer email was sent`}>
        {t`This link was replaced. Open the newest email with the two questions.`}
      </Notice>
    ) : (
      <Notice tone="warning" title={t`This link opens nothing`}>
        {t`Open it from the email once more. If it stays so, ask whoever enrolled your firm to send it again.`}
      </Notice>
    )
  }
  if (asked.state === 'expired') return <Expired link={link} asked={asked} />
  if (asked.state === 'answered') {
    return (
      <Notice tone="success" title={t`There is nothing left to answer`}>
        {t`The questions about ${asked.organizationName} were answered, or the application is over.`}
      </Notice>
    )
  }
  return <Questions link={link} asked={asked} />
}

function Expired({ link, asked }: { link: Link; asked: Asked }) {
  const { t } = useLingui()
  const action = useAction(RenewVerificationLinkDocument)
  const line = useRefusalLine()
  const [said, setSaid] = useState<string | null>(null)
  const renew = async () => {
    const result = (await action.run({ input: link }))?.renewVerificationLink
    if (!result) return
    setSaid(
      result.__typename === 'RenewVerificationLinkSuccess'
        ? t`A new link is on its way to ${asked.contactMail}.`
        : line(result),
    )
  }
  return (
    <Stack>
      <Notice tone="warning" title={t`This link has expired`}>
        {t`A link works for 7 days. Have a new one sent to ${asked.contactMail}.`}
      </Notice>
      <FailureNotice failure={action.failure} />
      {said === null ? (
        <span>
          <Button kind="primary" busy={action.busy} onClick={() => void renew()}>{t`Send a new link`}</Button>
        </span>
      ) : (
        <output>{said}</output>
      )}
    </Stack>
  )
}

function Questions({ link, asked }: { link: Link; asked: Asked }) {
  const { t } = useLingui()
  const { organizationName, contactMail } = asked
  const action = useAction(AnswerVerificationDocument)
  const line = useRefusalLine()
  const [signedUp, setSignedUp] = useState('')
  const [ownsAddress, setOwnsAddress] = useState('')
  const [done, setDone] = useState<boolean | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const isNo = signedUp === 'no'
  const isAnswered = isNo || (signedUp === 'yes' && ownsAddress !== '')
  const answer = async () => {
    const input = {
      ...link,
      signedUp: signedUp === 'yes',
      ownsAddress: signedUp === 'yes' && ownsAddress === 'yes',
    }
    const result = (await action.run({ input }))?.answerVerification
    if (!result) return
    if (result.__typename !== 'AnswerVerificationSuccess') return setRefused(line(result))
    forgetLinkToken(link.applicationId)
    setDone(result.goesOn)
  }
  if (done !== null) {
    return done ? (
      <Notice tone="success" title={t`Thank you. The review goes on`} live>
        {t`We tell you by email what becomes of it.`}
      </Notice>
    ) : (
      <Notice tone="info" title={t`Thank you. The application has ended`} live>
        {t`Whoever began it is told. You need do nothing else.`}
      </Notice>
    )
  }
  const options = [
    { value: 'yes', label: t`Yes` },
    { value: 'no', label: t`No` },
  ]
  return (
    <Stack gap={6}>
      <p>{t`Hello ${asked.contactName}. ${organizationName} enrolled here as an indirect reseller and named you as its primary contact.`}</p>
      <Section title={t`1. Did ${organizationName} sign up?`}>
        <RadioGroup
          label={t`Your answer to the first question`}
          name="signed-up"
          value={signedUp}
          onChange={(event) => setSignedUp(event.currentTarget.value)}
          options={options}
        />
      </Section>
      {isNo ? null : (
        <Section title={t`2. Does ${contactMail} belong to ${organizationName}?`}>
          <RadioGroup
            label={t`Your answer to the second question`}
            name="owns-address"
            value={ownsAddress}
            onChange={(event) => setOwnsAddress(event.currentTarget.value)}
            options={options}
          />
        </Section>
      )}
      <FailureNotice failure={action.failure} />
      {refused === null ? null : (
        <Notice tone="warning" title={t`Your answer did not count`} live>
          {refused}
        </Notice>
      )}
      <Answers>
        <Button
          kind="primary"
          busy={action.busy}
          onClick={() => void answer()}
          disabledReason={isAnswered ? undefined : t`Answer both questions first.`}
        >{t`Send the answers`}</Button>
      </Answers>
    </Stack>
  )
}
