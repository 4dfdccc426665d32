import { useLingui } from '@lingui/react/macro'
import { languages } from '@relais/domain/codes'
import { countries } from '@relais/domain/kernel'
import { ListingCard, useLanguageName } from '@relais/portal-features/enrollment'
import {
  FailureNotice,
  LinkButton,
  NotTherePage,
  Page,
  Panel,
  queryClient,
  RestoredDraft,
  TextLink,
  useAction,
  useCountryName,
  useRefuse,
  useServerDraft,
  useViewer,
} from '@relais/portal-kit'
import {
  Button,
  Form,
  Inline,
  Quiet,
  RecordLayout,
  Section,
  Segmented,
  Stack,
  useLocale,
  useToast,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { PublishListingDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { ContactFields, OfferFields, WordFields } from './listing-fields.tsx'
import { type ListingRecord, ownListingsQuery } from './listing-queries.ts'
import { ListingStateDot } from './listing-state.tsx'
import { NotYourListing } from './not-your-listing.tsx'
import { inputOf, type ListingValues, textFields, valuesOf } from './listing-values.ts'

/** Props of {@link EditListingPage}. */
export type EditListingPageProps = {
  /** ISO 3166-1 alpha-2; `new`: it is chosen in the form. */
  country: string
  onPublished: () => void
}

/** What a provider says of itself in one country: written, looked at and published. What is typed is kept meanwhile. */
export function EditListingPage(props: EditListingPageProps) {
  const { t } = useLingui()
  const name = useCountryName()
  const { country } = props
  if (country !== 'new' && !countries.includes(country))
    return (
      <NotTherePage
        title={t`Directory listing`}
        what={t`There is no such country`}
        back={<LinkButton to={paths.ownListings}>{t`Show your listings`}</LinkButton>}
      >
        {t`Choose the country of a listing from the list.`}
      </NotTherePage>
    )
  return (
    <Page
      title={country === 'new' ? t`Add a country` : name(country)}
      trail={[<TextLink key="up" to={paths.ownListings}>{t`Directory listing`}</TextLink>]}
      sentence={t`What you type is kept as your draft. Resellers see it once you publish it.`}
    >
      <Panel rows={8}>
        <Editor {...props} />
      </Panel>
    </Page>
  )
}

function Editor({ country, onPublished }: EditListingPageProps) {
  const { data } = useSuspenseQuery(ownListingsQuery)
  if (data === null) return <NotYourListing />
  const listing = data.find((one) => one.country === country) ?? null
  return <ListingForm key={country} listing={listing} country={country} onPublished={onPublished} />
}

function ListingForm({
  listing,
  country,
  onPublished,
}: EditListingPageProps & { listing: ListingRecord | null }) {
  const { t } = useLingui()
  const toast = useToast()
  const nameOf = useCountryName()
  const { user } = useViewer()
  const action = useAction(PublishListingDocument)
  const form = useForm<ListingValues>({
    mode: 'onTouched',
    defaultValues: {
      ...valuesOf(listing, user.contactMail),
      country: country === 'new' ? '' : country,
    },
  })
  const refuse = useRefuse(form, textFields)
  const draft = useServerDraft(form, 'listing', country)
  const submit = async (values: ListingValues) => {
    const result = (await action.run({ input: inputOf(values) }))?.publishListing
    if (!result) return
    if (result.__typename !== 'PublishListingSuccess') return refuse(result)
    draft.discard()
    await queryClient.invalidateQueries({ queryKey: ['listings'] })
    const name = nameOf(values.country)
    toast({
      message:
        result.listing.state === 'published'
          ? t`Resellers now see your listing for ${name}.`
          : t`Your listing for ${name} is saved. The operator still hides it.`,
    })
    onPublished()
  }
  return (
    <RecordLayout aside={<Preview form={form} />}>
      <Form form={form} onSubmit={submit} summaryTitle={t`The listing was not published`}>
        <FailureNotice failure={action.failure} />
        <RestoredDraft draft={draft} />
        {listing === null ? null : (
          <Inline>
            <ListingStateDot state={listing.state} />
          </Inline>
        )}
        <OfferFields form={form} choosesCountry={country === 'new'} />
        <ContactFields form={form} />
        {languages.map((language) => (
          <WordFields key={language} form={form} language={language} />
        ))}
        <Inline>
          <Button type="submit" kind="primary" busy={action.busy}>{t`Publish`}</Button>
          <LinkButton to={paths.ownListings}>{t`Cancel`}</LinkButton>
        </Inline>
      </Form>
    </RecordLayout>
  )
}

function Preview({ form }: { form: UseFormReturn<ListingValues> }) {
  const { t } = useLingui()
  const languageName = useLanguageName()
  const [language, setLanguage] = useState<string>(useLocale().slice(0, 2))
  const { organization } = useViewer()
  // Not yet typed is not yet there: a draft of before may lack what the form has today.
  const values = { ...form.getValues(), ...useWatch({ control: form.control }) } as ListingValues
  const { texts, ...input } = inputOf(values)
  return (
    <Section title={t`Preview`}>
      <Stack>
        <Segmented
          label={t`Language of the preview`}
          quietLabel
          options={languages.map((value) => ({ value, label: languageName(value) }))}
          value={language}
          onChange={setLanguage}
        />
        <ListingCard
          language={language}
          listing={{
            ...input,
            providerName: organization.legalName,
            texts: texts.filter((text) => text.description.trim() !== ''),
          }}
        />
        <Quiet>{t`Resellers whose language you leave out read the other one.`}</Quiet>
      </Stack>
    </Section>
  )
}
