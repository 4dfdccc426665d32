import { useLingui } from '@lingui/react/macro'
import { type ListedService, listedServices } from '@relais/domain/codes'
import {
  useFamilyWords,
  useLanguageName,
  usePaymentWords,
  useServiceWords,
} from '@relais/portal-features/enrollment'
import { useCountryName } from '@relais/portal-kit'
import { CheckIcon, type ComparedRow, LessIcon, Quiet, TextAnchor } from '@relais/ui'
import type { ReactNode } from 'react'
import type { DirectoryProvider } from './directory-queries.ts'

/** The lines of a comparison, in groups. */
export function useCompareGroups(providers: readonly DirectoryProvider[]) {
  const { t } = useLingui()
  const country = useCountryName()
  const language = useLanguageName()
  const families = useFamilyWords()
  const services = useServiceWords()
  const payment = usePaymentWords()
  const notStated = <Quiet key="not-stated">{t`Not stated`}</Quiet>
  const row = (term: string, textOf: (provider: DirectoryProvider) => string | null): ComparedRow => {
    const texts = providers.map((provider) => textOf(provider) ?? '')
    return {
      term,
      cells: texts.map((text) => (text === '' ? notStated : text)),
      same: texts.length > 1 && texts.every((text) => text === texts[0]),
    }
  }
  const service = (code: ListedService): ComparedRow => {
    const said = row(services[code], (provider) =>
      provider.services.includes(code) ? (detailOf(provider, code) ?? t`Yes`) : t`No`,
    )
    return { ...said, cells: providers.map((provider, index) => offered(provider, code, said.cells[index])) }
  }
  return [
    {
      title: t`Where and what they sell`,
      rows: [
        row(t`Sells in`, ({ countries }) => countries.map(country).join(', ')),
        row(t`Speaks`, ({ spokenLanguages }) => spokenLanguages.map(language).join(', ')),
        row(t`Products`, (provider) => provider.families.map((code) => families[code]).join(', ')),
      ],
    },
    {
      title: t`How they look after you`,
      rows: [
        row(t`Support hours`, ({ text }) => text?.supportHours ?? null),
        ...listedServices.map((code) => service(code)),
      ],
    },
    {
      title: t`Money`,
      rows: [
        row(t`Currencies`, ({ currencies }) => currencies.join(', ')),
        row(t`Time to pay`, ({ paymentDays }) => payment(paymentDays)),
      ],
    },
    {
      title: t`Contact`,
      rows: [
        {
          term: t`Email`,
          cells: providers.map(({ mail }) => (
            <TextAnchor key={mail} href={`mailto:${mail}`}>
              {mail}
            </TextAnchor>
          )),
          same: false,
        },
        row(t`Phone`, ({ phone }) => phone),
        {
          term: t`Web site`,
          cells: providers.map(({ webSite }) =>
            webSite === null ? (
              notStated
            ) : (
              <TextAnchor key={webSite} href={webSite} target="_blank" rel="noopener noreferrer">
                {webSite.replace(/^https?:\/\//, '').replace(/\/$/, '')}
              </TextAnchor>
            ),
          ),
          same: false,
        },
      ],
    },
  ]
}

function detailOf({ text }: DirectoryProvider, code: ListedService): string | undefined {
  return text?.details.find((detail) => detail.service === code)?.text
}

function offered(provider: DirectoryProvider, code: ListedService, words: ReactNode): ReactNode {
  if (!provider.services.includes(code))
    return (
      <>
        <LessIcon size={14} aria-hidden /> {words}
      </>
    )
  return (
    <>
      <CheckIcon size={14} aria-hidden />{' '}
      {detailOf(provider, code) === undefined ? (
        words
      ) : (
        <span lang={provider.text?.language} dir="auto">
          {words}
        </span>
      )}
    </>
  )
}
