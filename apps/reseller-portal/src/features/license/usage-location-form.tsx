import { useLingui } from '@lingui/react/macro'
import { FailureNotice, queryClient, useAction, useCountryOptions, useRefuse } from '@relais/portal-kit'
import { Button, Form, Notice, Select, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import { SetUsageLocationDocument } from '../../generated/graphql.ts'
import type { UserLicensesProps } from './licensed-person.ts'

/** Cures what stands in the way of a first license: the country in which the person uses it. */
export function UsageLocationForm({ customer, person, canManageUsers }: UserLicensesProps) {
  const { t } = useLingui()
  const countries = useCountryOptions()
  const action = useAction(SetUsageLocationDocument)
  const form = useForm({ defaultValues: { usageLocation: customer.country } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const title = t`The usage location is not set`
  if (!canManageUsers) {
    return (
      <Notice tone="warning" title={title}>
        {t`Somebody who may manage the users of this customer has to set it before a license can be assigned.`}
      </Notice>
    )
  }
  const submit = async ({ usageLocation }: { usageLocation: string }) => {
    const input = { customerId: customer.id, userId: person.id, usageLocation }
    const result = (await action.run({ input }))?.setUsageLocation
    if (!result) return
    if (result.__typename !== 'SetUsageLocationSuccess') return refuse(result)
    await queryClient.invalidateQueries({ queryKey: ['customer', customer.id] })
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The usage location was not set`}>
      <FailureNotice failure={action.failure} />
      <Select
        label={t`Usage location`}
        description={t`The country in which this person uses the licenses. Without it none can be assigned.`}
        options={countries}
        {...field('usageLocation')}
      />
      <Button type="submit" kind="primary" busy={action.busy}>{t`Set the usage location`}</Button>
    </Form>
  )
}
