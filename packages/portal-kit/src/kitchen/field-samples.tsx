import { zodResolver } from '@hookform/resolvers/zod'
import {
  Button,
  Checkbox,
  Form,
  PasswordField,
  RadioGroup,
  Section,
  Select,
  Stack,
  TextArea,
  TextField,
  useFields,
} from '@relais/ui'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'

const schema = z.object({ name: z.string().check(z.minLength(1, 'Enter the legal name.')) })
const countries = [
  { value: 'CH', label: 'Switzerland' },
  { value: 'FR', label: 'France' },
]

/** What is filled in: fields alone and with an error, and a form with its summary. */
export function FieldSamples() {
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { name: '' } })
  const field = useFields(form)
  return (
    <Section title="Fields">
      <Stack>
        <TextField
          label="Legal name"
          description="As it is registered."
          defaultValue="Établissements Moreau"
        />
        <TextField
          label="Domain"
          error="This domain belongs to another organization."
          defaultValue="moreau"
        />
        <TextField label="Note" optionalLabel="optional" />
        <PasswordField label="Password" revealLabel="Show the password" autoComplete="new-password" />
        <TextArea label="Text" defaultValue={'Hello,\n\nplease read what we ask for.'} />
        <Select label="Country" options={countries} placeholder="Choose a country" />
        <Checkbox label="I accept the agreement" description="Version 2 of 1 March 2026." />
        <Checkbox label="I have read it" error="Tick the box to go on." />
        <RadioGroup
          label="Administration"
          name="administration"
          defaultChecked={false}
          options={[
            { value: 'with', label: 'With administration', description: 'Roles and an end date.' },
            { value: 'without', label: 'Without' },
          ]}
        />
        <Form form={form} onSubmit={() => {}} summaryTitle="Check the highlighted fields" label="Sample">
          <TextField label="Legal name of the customer" {...field('name')} />
          <Button type="submit">Show the summary</Button>
        </Form>
      </Stack>
    </Section>
  )
}
