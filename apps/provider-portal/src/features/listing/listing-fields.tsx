import { useLingui } from '@lingui/react/macro'
import {
  type Language,
  listedServices,
  longestListingDescription,
  longestServiceDetail,
  longestSupportHours,
  productFamilies,
  spokenLanguages,
} from '@relais/domain/codes'
import { useFamilyWords, useLanguageName, useServiceWords } from '@relais/portal-features/enrollment'
import { useCountryOptions } from '@relais/portal-kit'
import {
  Checkbox,
  ChoiceChip,
  ChipGroup,
  ChoiceGroup,
  RadioGroup,
  Section,
  Select,
  Stack,
  TextArea,
  TextField,
  useFields,
  useLocale,
} from '@relais/ui'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { ListingValues } from './listing-values.ts'

/** Props of the parts of the form. */
export type ListingFieldsProps = { form: UseFormReturn<ListingValues> }

/** Where, what and in which languages. */
export function OfferFields({ form, choosesCountry }: ListingFieldsProps & { choosesCountry: boolean }) {
  const { t } = useLingui()
  const field = useFields(form)
  const countries = useCountryOptions()
  const services = useServiceWords()
  const [chosen, families] = useWatch({ control: form.control, name: ['services', 'families'] })
  const familyWords = useFamilyWords()
  const [servicesField, familiesField] = [field('services'), field('families')]
  return (
    <Section title={t`What you offer`}>
      <Stack>
        {choosesCountry ? (
          <Select
            label={t`Country`}
            description={t`Where the resellers sell whom this is for.`}
            options={countries}
            placeholder={t`Choose a country`}
            {...field('country')}
          />
        ) : null}
        <RadioGroup
          label={t`New resellers`}
          options={[
            { value: 'yes', label: t`We take new resellers` },
            { value: 'no', label: t`We take none at the moment` },
          ]}
          {...field('acceptsResellers')}
        />
        <ChoiceGroup label={t`Services`} error={servicesField.error}>
          {listedServices.map((service, index) => (
            <Checkbox
              key={service}
              {...form.register('services')}
              id={index === 0 ? servicesField.id : `${servicesField.id}-${service}`}
              value={service}
              checked={chosen.includes(service)}
              label={services[service]}
            />
          ))}
        </ChoiceGroup>
        <ChipGroup label={t`Products`} error={familiesField.error}>
          {productFamilies.map((family, index) => (
            <ChoiceChip
              key={family}
              {...form.register('families')}
              id={index === 0 ? familiesField.id : `${familiesField.id}-${family}`}
              value={family}
              checked={families.includes(family)}
              label={familyWords[family]}
            />
          ))}
        </ChipGroup>
        <SpokenFields form={form} />
      </Stack>
    </Section>
  )
}

function SpokenFields({ form }: ListingFieldsProps) {
  const { t } = useLingui()
  const field = useFields(form)('spokenLanguages')
  const locale = useLocale()
  const name = useLanguageName()
  const spoken = useWatch({ control: form.control, name: 'spokenLanguages' })
  const { compare } = new Intl.Collator(locale)
  const sorted = spokenLanguages
    .map((value) => ({ value, label: name(value) }))
    .toSorted((one, other) => compare(one.label, other.label))
  return (
    <ChipGroup label={t`Languages your people speak`} error={field.error}>
      {sorted.map(({ value, label }, index) => (
        <ChoiceChip
          key={value}
          {...form.register('spokenLanguages')}
          id={index === 0 ? field.id : `${field.id}-${value}`}
          value={value}
          checked={spoken.includes(value)}
          label={label}
        />
      ))}
    </ChipGroup>
  )
}

/** How resellers reach the provider. */
export function ContactFields({ form }: ListingFieldsProps) {
  const { t } = useLingui()
  const field = useFields(form)
  const optionalLabel = t`optional`
  return (
    <Section title={t`Contact`}>
      <Stack>
        <TextField label={t`Email`} type="email" {...field('mail')} />
        <TextField label={t`Phone`} type="tel" optionalLabel={optionalLabel} {...field('phone')} />
        <TextField
          label={t`Web site`}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          optionalLabel={optionalLabel}
          {...field('webSite')}
        />
      </Stack>
    </Section>
  )
}

/** What is said in one language. */
export function WordFields({ form, language }: ListingFieldsProps & { language: Language }) {
  const { t } = useLingui()
  const field = useFields(form)
  const services = useServiceWords()
  const languageName = useLanguageName()(language)
  const chosen = useWatch({ control: form.control, name: 'services' })
  const optionalLabel = t`optional`
  return (
    <Section title={t`In words: ${languageName}`}>
      <Stack>
        <TextArea
          label={t`Description`}
          description={t`Who you are, and why resellers work with you. Up to ${longestListingDescription} characters.`}
          lang={language}
          rows={5}
          maxLength={2 * longestListingDescription}
          {...field(`texts.${language}.description`)}
        />
        <TextField
          label={t`Support hours`}
          lang={language}
          optionalLabel={optionalLabel}
          maxLength={longestSupportHours}
          {...field(`texts.${language}.supportHours`)}
        />
        {listedServices
          .filter((service) => chosen.includes(service))
          .map((service) => (
            <TextField
              key={service}
              label={services[service]}
              lang={language}
              optionalLabel={optionalLabel}
              maxLength={longestServiceDetail}
              {...field(`texts.${language}.details.${service}`)}
            />
          ))}
      </Stack>
    </Section>
  )
}
