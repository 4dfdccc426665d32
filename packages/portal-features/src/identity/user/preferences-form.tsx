import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import {
  activateLanguage,
  FailureNotice,
  languageName,
  languages,
  rememberViewer,
  useAction,
  usePortal,
  useRefuse,
  useViewer,
} from '@relais/portal-kit'
import { Button, Checkbox, Form, Select, TextField, useFields, useToast } from '@relais/ui'
import { lazy, Suspense, useId } from 'react'
import { useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { SaveProfileDocument } from '../../generated/graphql.ts'
import { organizationZone } from './time-zone.ts'

/** With the list that it searches it is loaded after the page. */
const TimeZoneField = lazy(async () => {
  const { TimeZoneField: component } = await import('./time-zone-field.tsx')
  return { default: component }
})

const schema = z.object({
  language: z.enum(['en', 'fr']),
  timeZone: z.string(),
  keyboardShortcuts: z.boolean(),
})

/** Language, time zone and keyboard shortcuts of the signed-in person. */
export function PreferencesForm() {
  const { t } = useLingui()
  const viewer = useViewer()
  const { catalogs } = usePortal()
  const toast = useToast()
  const action = useAction(SaveProfileDocument)
  const { language, timeZone, keyboardShortcuts } = viewer.user
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    // The language can be changed in the menu of the person too: what is not being edited follows.
    values: { language, timeZone: timeZone ?? organizationZone, keyboardShortcuts },
    resetOptions: { keepDirtyValues: true },
  })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const zone = useController({ control: form.control, name: 'timeZone' })
  const zoneField = {
    id: useId(),
    label: t`Time zone`,
    description: t`For dates and times, here and in emails. Type a city to find it.`,
    error: zone.fieldState.error?.message,
  }

  const submit = async (entries: z.infer<typeof schema>) => {
    const chosen = entries.timeZone === organizationZone ? null : entries.timeZone
    const result = (await action.run({ input: { ...entries, timeZone: chosen } }))?.saveProfile
    if (!result) return
    if (result.__typename !== 'SaveProfileSuccess') {
      refuse(result)
      return
    }
    const { __typename: _, ...saved } = result
    await activateLanguage(saved.language, catalogs)
    rememberViewer({ ...viewer, user: { ...viewer.user, ...saved } })
    form.reset(entries)
    toast({ message: t`Your profile is saved.` })
  }

  return (
    <Form
      form={form}
      onSubmit={submit}
      summaryTitle={t`The profile was not saved`}
      label={t`Language, time and keyboard`}
    >
      <FailureNotice failure={action.failure} />
      <Select
        label={t`Language`}
        description={t`Of these pages and of the emails you get.`}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
        {...field('language')}
      />
      <Suspense fallback={<TextField {...zoneField} readOnly value="" />}>
        <TimeZoneField {...zoneField} value={zone.field.value} onChange={zone.field.onChange} />
      </Suspense>
      <Checkbox
        label={t`Keyboard shortcuts`}
        description={t`Single keys that go somewhere or open something. Turn them off if they get in the way of your screen reader or voice control.`}
        {...field('keyboardShortcuts')}
      />
      <Button type="submit" kind="primary" busy={action.busy}>{t`Save the profile`}</Button>
    </Form>
  )
}
