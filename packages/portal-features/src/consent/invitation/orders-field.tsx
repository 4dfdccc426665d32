import { useLingui } from '@lingui/react/macro'
import { useRefusalLine } from '@relais/portal-kit'
import { type Option, RadioGroup, Select, useFields } from '@relais/ui'
import type { UseFormReturn } from 'react-hook-form'
import type { PartnershipRecord } from '../partnership/partnership-queries.ts'
import { nobodyYet } from './draft-values.ts'
import type { RequestValues } from './request-form.tsx'

/** Most choices that stand side by side; more are a list. */
const mostCards = 6

/** Who will place the customer's orders: one of the providers, which is then invited to, or nobody yet. */
export function OrdersField<Sent>({
  form,
  partnerships,
  chosen = null,
}: {
  form: UseFormReturn<RequestValues, unknown, Sent>
  partnerships: readonly PartnershipRecord[]
  /** The provider that a draft was written for; null: none was. */
  chosen?: Pick<PartnershipRecord['provider'], 'id' | 'legalName'> | null
}) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const field = useFields(form)
  const gone = chosen && partnerships.every(({ provider }) => provider.id !== chosen.id) ? chosen : null
  const options: readonly Option[] = [
    ...(gone
      ? [
          {
            value: gone.id,
            label: gone.legalName,
            description: t`Your partnership has ended. Choose another one.`,
            disabled: true,
          },
        ]
      : []),
    ...partnerships.map(({ provider, viewerCan }) => ({
      value: provider.id,
      label: provider.legalName,
      description: viewerCan.inviteObstacle
        ? lineOf(viewerCan.inviteObstacle)
        : t`Your provider. One answer covers you both; the provider gets no right to administer the customer’s directory.`,
      disabled: !viewerCan.inviteCustomers,
    })),
    {
      value: nobodyYet,
      label: t`Nobody yet`,
      description: t`A relationship with your organization alone. To have orders placed later, invite the customer again with a provider.`,
    },
  ]
  const question = t`Who will place the customer’s orders?`
  if (options.length > mostCards) {
    return (
      <Select
        label={question}
        description={t`With a provider one answer covers you both. With nobody yet, only you get a relationship with the customer.`}
        placeholder={t`Choose`}
        options={options}
        {...field('orderedBy')}
      />
    )
  }
  return <RadioGroup cards label={question} options={options} {...field('orderedBy')} />
}

/** Who is chosen at first: whom the address names, else the only provider there is; of several nobody is guessed. */
export function firstOrderer(partnerships: readonly PartnershipRecord[], named: string | undefined): string {
  if (named !== undefined) return named
  const able = partnerships.filter(({ viewerCan }) => viewerCan.inviteCustomers)
  const [only] = able
  if (only === undefined) return nobodyYet
  return able.length === 1 ? only.provider.id : ''
}
