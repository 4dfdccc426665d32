import { useLingui } from '@lingui/react/macro'
import { membershipEntryKinds, mostMembershipEntries } from '@relais/domain/codes'
import { useCountryOptions } from '@relais/portal-kit'
import {
  AddIcon,
  Button,
  Checkbox,
  ChoiceGroup,
  DateField,
  Inline,
  Section,
  Select,
  Stack,
  TextField,
  useFields,
} from '@relais/ui'
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form'
import type { MembershipValues } from './membership-values.ts'

/** Props of {@link ProfileFields} and {@link EntryFields}. */
export type ProfileFieldsProps = { form: UseFormReturn<MembershipValues> }

type DayName = 'memberSince' | 'endedOn' | `entries.${number}.since` | `entries.${number}.until`

/** Who and where, and since when. `choosesPartnerId`: the profile is new. */
export function ProfileFields({
  form,
  choosesPartnerId,
}: ProfileFieldsProps & { choosesPartnerId: boolean }) {
  const { t } = useLingui()
  const field = useFields(form)
  const optionalLabel = t`optional`
  return (
    <>
      <Section title={t`Firm`}>
        <Stack>
          {choosesPartnerId ? (
            <TextField
              label={t`Partner ID`}
              description={t`4 to 12 digits.`}
              inputMode="numeric"
              autoComplete="off"
              {...field('partnerId', { required: t`Enter the partner ID` })}
            />
          ) : null}
          <TextField
            label={t`Legal name`}
            autoComplete="off"
            {...field('legalName', { required: t`Enter the legal name of the organization` })}
          />
          <Select
            label={t`Country`}
            options={useCountryOptions()}
            placeholder={t`Choose a country`}
            {...field('country', { required: t`Choose a country` })}
          />
          <TextField label={t`Street and number`} optionalLabel={optionalLabel} {...field('address')} />
          <TextField label={t`Postal code`} optionalLabel={optionalLabel} {...field('postalCode')} />
          <TextField label={t`City`} optionalLabel={optionalLabel} {...field('city')} />
          <TextField
            label={t`Registration number`}
            description={t`In the register of companies of its country.`}
            optionalLabel={optionalLabel}
            {...field('registrationNumber')}
          />
          <TextField
            label={t`Location of`}
            description={t`The partner ID of the firm, where this is one of its locations.`}
            optionalLabel={optionalLabel}
            inputMode="numeric"
            {...field('locationOf')}
          />
        </Stack>
      </Section>
      <Section title={t`Membership`}>
        <Stack>
          <DayOf form={form} name="memberSince" label={t`Member since`} />
          <DayOf
            form={form}
            name="endedOn"
            label={t`Ends on`}
            description={t`From this day on nobody can enroll with it.`}
          />
          <Checkbox
            label={t`Already in the program`}
            description={t`It gets its reseller account without being verified anew.`}
            {...field('isInProgram')}
          />
        </Stack>
      </Section>
    </>
  )
}

/** Benefits, incentives and competencies, as many as there are. */
export function EntryFields({ form }: ProfileFieldsProps) {
  const { t } = useLingui()
  const field = useFields(form)
  const entries = useWatch({ control: form.control, name: 'entries' })
  const set = (next: MembershipValues['entries']) => form.setValue('entries', next, { shouldDirty: true })
  const words = { benefit: t`Benefit`, incentive: t`Incentive`, competency: t`Competency` }
  const kinds = membershipEntryKinds.map((value) => ({ value, label: words[value] }))
  const empty = { kind: 'benefit' as const, name: '', level: '', since: '', until: '' }
  return (
    <Section title={t`Benefits, incentives and competencies`}>
      <Stack gap={6}>
        {entries.map((_, at) => {
          const number = at + 1
          return (
            // An entry is its place: removing one moves those behind it.
            // oxlint-disable-next-line react/no-array-index-key
            <ChoiceGroup key={at} label={t`Entry ${number}`}>
              <Select label={t`Kind`} options={kinds} {...field(`entries.${at}.kind`)} />
              <TextField
                label={t`Name`}
                autoComplete="off"
                {...field(`entries.${at}.name`, { required: t`Enter a name` })}
              />
              <TextField
                label={t`Level`}
                optionalLabel={t`optional`}
                autoComplete="off"
                {...field(`entries.${at}.level`)}
              />
              <DayOf form={form} name={`entries.${at}.since`} label={t`Since`} />
              <DayOf form={form} name={`entries.${at}.until`} label={t`Until`} />
              <Inline>
                <Button
                  kind="quiet"
                  aria-label={t`Remove entry ${number}`}
                  onClick={() => set(entries.filter((_, other) => other !== at))}
                >{t`Remove`}</Button>
              </Inline>
            </ChoiceGroup>
          )
        })}
        {entries.length < mostMembershipEntries ? (
          <Inline>
            <Button icon={AddIcon} onClick={() => set([...entries, empty])}>{t`Add an entry`}</Button>
          </Inline>
        ) : null}
      </Stack>
    </Section>
  )
}

function DayOf({
  form,
  name,
  label,
  description,
}: ProfileFieldsProps & { name: DayName; label: string; description?: string }) {
  const { t } = useLingui()
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <DateField
          label={label}
          description={description}
          optionalLabel={t`optional`}
          placeholder={t`dd/mm/yyyy`}
          invalidLabel={t`Type a day as 28/11/2026.`}
          value={value}
          onChange={onChange}
        />
      )}
    />
  )
}
