import { useLingui } from '@lingui/react/macro'
import { useFormat } from '@relais/portal-kit'
import type { Stage, StatusTone } from '@relais/ui'
import type { Application } from './enrollment-queries.ts'

type Command = Application['events'][number]['command']
type Reason = Application['reasons'][number]
type Document = Application['requestedDocuments'][number]
type StageCode = Application['stages'][number]['stage']

/** An application in words. */
export function useApplicationWords() {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const stageNames: Record<StageCode, string> = {
    email_ownership: t`Email`,
    employment: t`Employment`,
    business: t`Business`,
    decision: t`Decision`,
  }
  const aims: Record<StageCode, string> = {
    email_ownership: t`The primary contact confirms that you signed up`,
    employment: t`The email domain belongs to the firm`,
    business: t`Legal name and address match the public register`,
    decision: t`The operator of this partner center decides`,
  }
  const reasons: Record<Reason, string> = {
    domain_matches: t`The domain of the email address belongs to the firm.`,
    domain_differs: t`The domain of the email address is not the firm’s.`,
    employment_unclear: t`It is not clear that the primary contact works for the firm.`,
    register_matches: t`The public register says the same.`,
    register_differs: t`The public register says something else.`,
    name_differs: t`The legal name is another one in the public register.`,
    address_differs: t`The address is another one in the public register.`,
    not_found_in_register: t`The firm was not found in the public register.`,
    duplicate_partner_id: t`The partner ID belongs to another firm.`,
    document_unreadable: t`A document cannot be read.`,
    document_outdated: t`A document is too old.`,
    not_eligible: t`The firm does not meet the conditions of the program.`,
    contact_did_not_sign_up: t`The primary contact says the firm did not sign up.`,
    address_not_of_organization: t`The primary contact says the address is not the firm’s.`,
    no_answer: t`Nobody answered in time.`,
    other: t`Another reason.`,
  }
  const documents: Record<Document, string> = {
    registration_certificate: t`A certificate of the public register`,
    proof_of_address: t`A proof of your registered address`,
    tax_letter: t`A letter of the tax office`,
    employment_letter: t`A letter that the primary contact works for you`,
    domain_proof: t`A proof that the domain is yours`,
    other: t`Another document`,
  }
  const events: Record<Command, string> = {
    enroll: t`The firm enrolled`,
    confirm: t`The primary contact answered both questions with yes`,
    deny: t`The primary contact answered no`,
    resend: t`The email to the primary contact was sent again`,
    pass: t`A stage was passed`,
    authorize: t`The application was authorized`,
    ask_document: t`A document was asked for`,
    send_documents: t`Documents were sent for review`,
    reject: t`The application was not accepted`,
    lapse: t`The application lapsed`,
    appeal: t`The decision was appealed`,
    reverify: t`What was verified changed`,
  }
  const head = ({ status, awaits, submittedAt, profile, dueAt }: Application) => {
    const name = profile?.legalName ?? ''
    const day = submittedAt ? formatDate(submittedAt) : ''
    const due = dueAt ? formatDate(dueAt) : ''
    const enrolled = t`${name} enrolled on ${day}.`
    const said = (title: string, word: string, tone: StatusTone, more: string) => ({
      title,
      chip: { word, tone },
      sentence: `${enrolled} ${more}`,
    })
    if (status === 'authorized')
      return said(t`You are authorized`, t`Authorized`, 'success', t`All four stages are passed.`)
    if (status === 'rejected')
      return said(t`Your application was not accepted`, t`Closed`, 'danger', t`See why, and what you can do.`)
    if (awaits === 'contact')
      return said(
        t`Your primary contact comes next`,
        t`Waiting for your contact`,
        'warning',
        t`The answer is due on ${due}.`,
      )
    if (awaits === 'applicant')
      return said(t`We need something from you`, t`Waiting for you`, 'warning', t`It is due on ${due}.`)
    return said(
      t`Your application is under review`,
      t`Under review`,
      'info',
      t`We answer by ${due}. You need do nothing now.`,
    )
  }
  const stages = ({ stages: all, dueAt }: Application): Stage[] => {
    const due = dueAt ? formatDate(dueAt) : ''
    const progress = {
      waiting: { word: t`not begun`, detail: (aim: string) => aim },
      in_review: { word: t`being checked`, detail: (aim: string) => t`${aim}; due on ${due}` },
      missing: { word: t`something is missing`, detail: () => t`Something is missing, due on ${due}` },
      passed: { word: t`passed`, detail: (aim: string) => aim },
      failed: { word: t`not passed`, detail: () => t`Not passed` },
    }
    return all.map(({ stage, progress: state }) => ({
      key: stage,
      name: stageNames[stage],
      state,
      word: progress[state].word,
      detail: progress[state].detail(aims[stage]),
    }))
  }
  return {
    head,
    stages,
    reason: (code: Reason) => reasons[code],
    document: (code: Document) => documents[code],
    event: (code: Command) => events[code],
  }
}
