import { useLingui } from '@lingui/react/macro'
import { type DelegatedRole, delegatedRoles, type Language } from '@relais/domain/codes'
import { ChoiceChip, ChipGroup, Notice, Select, Stack, Switch, useFields } from '@relais/ui'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import {
  useDelegatedRoleDescription,
  useDelegatedRoleName,
} from '../delegated-admin-relationship/delegated-role.ts'
import { delegatedAdminDurations, useDurationText } from './invitation-words.ts'

/** The entries of {@link DelegatedAdminFields}: spread into a form's schema. */
export const delegatedAdminSchema = {
  delegatedAdmin: z.enum(['yes', 'no']),
  requestedRoles: z.array(z.enum(delegatedRoles)),
  requestedDuration: z.enum(delegatedAdminDurations),
}

/** What {@link DelegatedAdminFields} reads and writes. */
export type DelegatedAdminValues = {
  recipientMail: string
  recipientName: string
  recipientDomain: string
  language: Language
  orderedBy: string
  delegatedAdmin: 'yes' | 'no'
  requestedRoles: DelegatedRole[]
  requestedDuration: (typeof delegatedAdminDurations)[number]
}

/** Whether administration of the customer's directory is asked for, with which roles and for how long. */
export function DelegatedAdminFields<Sent>({
  form,
}: {
  form: UseFormReturn<DelegatedAdminValues, unknown, Sent>
}) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const describe = useDelegatedRoleDescription()
  const duration = useDurationText()
  const field = useFields(form)
  const [delegatedAdmin, chosen] = useWatch({
    control: form.control,
    name: ['delegatedAdmin', 'requestedRoles'],
  })
  const wanted = delegatedAdmin === 'yes'
  const roles = field('requestedRoles')
  return (
    <>
      <Switch
        label={t`Manage their users and licenses`}
        description={
          wanted ? t`Within the roles below.` : t`You see their account and their subscriptions only.`
        }
        checked={wanted}
        onChange={(on) => form.setValue('delegatedAdmin', on ? 'yes' : 'no', { shouldDirty: true })}
      />
      {wanted ? (
        <Stack gap={3}>
          <ChipGroup label={t`Roles`} error={roles.error}>
            {delegatedRoles.map((role, index) => (
              <ChoiceChip
                key={role}
                {...form.register('requestedRoles')}
                id={index === 0 ? roles.id : `${roles.id}-${role}`}
                value={role}
                checked={chosen.includes(role)}
                label={roleName(role)}
                title={describe(role)}
              />
            ))}
          </ChipGroup>
          {chosen.includes('global_administrator') ? (
            <Notice tone="warning" title={t`Global administrator is more than most work needs`}>
              {t`It covers the whole directory, its administrators too. For users and licenses the two roles for them are enough, and a customer grants those more readily.`}
            </Notice>
          ) : null}
          <Select
            label={t`For how long`}
            description={t`From the day they accept. It ends by itself after that time; they can end it earlier.`}
            options={delegatedAdminDurations.map((value) => ({ value, label: duration(value) }))}
            {...field('requestedDuration')}
          />
        </Stack>
      ) : null}
    </>
  )
}
