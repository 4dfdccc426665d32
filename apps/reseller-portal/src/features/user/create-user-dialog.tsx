import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { parseMailAddress } from '@relais/domain/kernel'
import {
  FailureNotice,
  queryClient,
  RestoredDraft,
  useAction,
  useCountryOptions,
  useRefuse,
  useServerDraft,
  useViewer,
} from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, Select, TextField, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { CreateCustomerUserDocument } from '../../generated/graphql.ts'
import { useSuggestedName } from './suggested-name.ts'
import type { UserOrganization } from './user-organization.ts'

/** Props of {@link CreateUserDialog}. */
export type CreateUserDialogProps = {
  customer: UserOrganization
  open: boolean
  onClose: () => void
}

/** Creates a person in a customer's directory. */
export function CreateUserDialog({ customer, open, onClose }: CreateUserDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Create a user of ${customer.legalName}`}
      closeLabel={t`Cancel`}
    >
      <CreateUserForm customer={customer} onClose={onClose} />
    </Dialog>
  )
}

function CreateUserForm({ customer, onClose }: Omit<CreateUserDialogProps, 'open'>) {
  const { t } = useLingui()
  const toast = useToast()
  const countries = useCountryOptions()
  const { language } = useViewer().user
  const action = useAction(CreateCustomerUserDocument)
  const schema = z.object({
    firstName: z.string().check(z.trim(), z.maxLength(50, t`Use at most 50 characters`)),
    lastName: z.string().check(z.trim(), z.maxLength(50, t`Use at most 50 characters`)),
    displayName: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t`Enter the name that is shown`),
        z.maxLength(50, t`Use at most 50 characters`),
      ),
    label: z.string().check(z.trim(), z.minLength(1, t`Enter the sign-in name`)),
    domain: z.string(),
    contactMail: z.union([
      z.literal(''),
      z
        .string()
        .check(
          z.refine((text) => parseMailAddress(text) !== null, t`Enter an email address or leave it empty`),
        ),
    ]),
    usageLocation: z.string(),
    language: z.enum(['en', 'fr']),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: {
      firstName: '',
      lastName: '',
      displayName: '',
      label: '',
      domain: customer.domains[0] ?? '',
      contactMail: '',
      usageLocation: customer.country,
      language,
    },
  })
  const field = useFields(form)
  useSuggestedName(form)
  const draft = useServerDraft(form, 'customer_user', customer.id)
  const refuse = useRefuse(form, { userPrincipalName: 'label' })

  const submit = async ({ label, domain, ...values }: z.infer<typeof schema>) => {
    const input = { ...values, customerId: customer.id, userPrincipalName: `${label}@${domain}` }
    const result = (await action.run({ input }))?.createCustomerUser
    if (!result) return
    if (result.__typename !== 'CreateCustomerUserSuccess') return refuse(result)
    draft.discard()
    await queryClient.invalidateQueries({ queryKey: ['customer', customer.id] })
    const { displayName, contactMail } = result.user
    toast({
      message:
        contactMail === null
          ? t`${displayName} was created, without a password: this person cannot sign in.`
          : t`${displayName} was created. A link to set a password goes to ${contactMail}.`,
    })
    onClose()
  }

  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The user was not created`}>
      <RestoredDraft draft={draft} />
      <FailureNotice failure={action.failure} />
      <TextField
        label={t`First name`}
        optionalLabel={t`optional`}
        autoComplete="off"
        data-autofocus
        {...field('firstName')}
      />
      <TextField label={t`Last name`} optionalLabel={t`optional`} autoComplete="off" {...field('lastName')} />
      <TextField label={t`Display name`} autoComplete="off" {...field('displayName')} />
      <TextField
        label={t`Sign-in name`}
        description={t`The part before the @, for example anna.martin.`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...field('label')}
      />
      <Select
        label={t`Domain`}
        options={customer.domains.map((domain) => ({ value: domain, label: `@${domain}` }))}
        {...field('domain')}
      />
      <TextField
        label={t`Contact email`}
        optionalLabel={t`optional`}
        description={t`A link to set a password goes there. It is valid for 7 days. Without an address this person has no password and cannot sign in; an address cannot be added later.`}
        type="email"
        autoComplete="off"
        {...field('contactMail')}
      />
      <Select
        label={t`Usage location`}
        description={t`The country in which licenses are used. Without it none can be assigned.`}
        options={countries}
        placeholder={t`Not set`}
        {...field('usageLocation')}
      />
      <Select
        label={t`Language`}
        options={[
          { value: 'en', label: 'English' },
          { value: 'fr', label: 'Français' },
        ]}
        {...field('language')}
      />
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Create the user`}</Button>
      </DialogFooter>
    </Form>
  )
}
