import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { listedServices, productFamilies, regions, spokenLanguages } from '@relais/domain/codes'
import { countries } from '@relais/domain/kernel'
import {
  useFamilyWords,
  useLanguageName,
  useRegionWords,
  useServiceWords,
} from '@relais/portal-features/enrollment'
import { useCountryName } from '@relais/portal-kit'
import { ChoiceList, type CountedOption, Select, useLocale } from '@relais/ui'
import type { DirectoryChoicesQuery } from '../../generated/graphql.ts'
import { type DirectoryView, narrowedTo } from './directory-view.ts'

/** What providers can be looked for by. */
export type Choices = NonNullable<DirectoryChoicesQuery['directoryChoices']>

/** Props of {@link DirectoryFilters}. */
export type DirectoryFiltersProps = {
  choices: Choices
  view: DirectoryView
  onViewChange: (view: DirectoryView) => void
}

/** What narrows the list of providers: only what at least one of them has. */
export function DirectoryFilters({ choices, view, onViewChange }: DirectoryFiltersProps) {
  const { t } = useLingui()
  const countryName = useCountryName()
  const languageName = useLanguageName()
  const regionWords = useRegionWords()
  const serviceWords = useServiceWords()
  const familyWords = useFamilyWords()
  const { compare } = new Intl.Collator(useLocale())
  const option = (value: string, label: string, count: number): CountedOption => ({
    value,
    label,
    count,
    countLabel: t`${plural(count, { one: '# provider', other: '# providers' })}`,
  })
  const named = (given: Choices['countries'], name: (code: string) => string) =>
    given
      .map(({ code, providers }) => option(code, name(code), providers))
      .toSorted((one, other) => compare(one.label, other.label))
  const change = (to: Parameters<typeof narrowedTo>[1]) => onViewChange(narrowedTo(view, to))
  return (
    <>
      <Select
        label={t`Region`}
        placeholder={t`Anywhere`}
        options={regions
          .filter((region) => choices.regions.some(({ code }) => code === region))
          .map((value) => ({ value, label: regionWords[value] }))}
        value={view.region ?? ''}
        onChange={(event) =>
          change({ region: regions.find((region) => region === event.currentTarget.value) })
        }
      />
      <ChoiceList
        label={t`Sells in`}
        options={named(choices.countries, countryName)}
        chosen={view.countries ?? []}
        onChange={(codes) => change({ countries: countries.filter((code) => codes.includes(code)) })}
      />
      <ChoiceList
        label={t`Speaks`}
        options={named(choices.spokenLanguages, languageName)}
        chosen={view.languages ?? []}
        onChange={(codes) => change({ languages: spokenLanguages.filter((code) => codes.includes(code)) })}
      />
      <ChoiceList
        label={t`Offers`}
        options={listedServices.flatMap((code) =>
          countedIn(choices.services, code, serviceWords[code], option),
        )}
        chosen={view.services ?? []}
        onChange={(codes) => change({ services: listedServices.filter((code) => codes.includes(code)) })}
      />
      <ChoiceList
        label={t`Products`}
        options={productFamilies.flatMap((code) =>
          countedIn(choices.families, code, familyWords[code], option),
        )}
        chosen={view.families ?? []}
        onChange={(codes) => change({ families: productFamilies.filter((code) => codes.includes(code)) })}
      />
      <ChoiceList
        label={t`Resellers`}
        options={[option('open', t`Takes new resellers`, choices.acceptsResellers)]}
        chosen={view.open ? ['open'] : []}
        onChange={(codes) => change({ open: codes.includes('open') ? true : undefined })}
      />
    </>
  )
}

function countedIn(
  given: Choices['services'],
  code: string,
  label: string,
  option: (value: string, label: string, count: number) => CountedOption,
): readonly CountedOption[] {
  const found = given.find((one) => one.code === code)
  return found ? [option(code, label, found.providers)] : []
}
