import { useLingui } from '@lingui/react/macro'
import { Panel } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, EmptyState, LicenseIcon, Stack, Table } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LicenseSwitch } from './license-switch.tsx'
import { customerLicensesQuery } from './license-queries.ts'
import type { UserLicensesProps } from './licensed-person.ts'
import { UsageLocationForm } from './usage-location-form.tsx'

/** Opens the licenses of one person. */
export function UserLicensesButton(props: UserLicensesProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const { displayName } = props.person
  return (
    <>
      <Button
        kind="quiet"
        icon={LicenseIcon}
        onClick={() => setOpen(true)}
        aria-label={t`Licenses of ${displayName}`}
      >
        {t`Licenses`}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t`Licenses of ${displayName}`}
        closeLabel={t`Close`}
        width={640}
      >
        <Stack>
          {props.person.usageLocation === null ? <UsageLocationForm {...props} /> : null}
          <Panel rows={3}>
            <UserLicenses {...props} />
          </Panel>
        </Stack>
        <DialogFooter>
          <Button onClick={() => setOpen(false)}>{t`Finish`}</Button>
        </DialogFooter>
      </Dialog>
    </>
  )
}

function UserLicenses({ customer, person }: UserLicensesProps) {
  const { t } = useLingui()
  const { data: licenses } = useSuspenseQuery(customerLicensesQuery(customer.id))
  if (licenses.length === 0) {
    return (
      <EmptyState title={t`No licenses yet`}>
        {t`Licenses come with a subscription: they can be assigned as soon as an indirect provider ordered one.`}
      </EmptyState>
    )
  }
  return (
    <Table
      caption={t`Licenses of ${person.displayName}`}
      rows={licenses}
      rowKey={(row) => row.licenseSkuId}
      columns={[
        { key: 'name', header: t`License`, cell: (row) => row.name, primary: true },
        { key: 'free', header: t`Free`, cell: (row) => t`${row.free} of ${row.total}`, align: 'end' },
        {
          key: 'switch',
          header: t`Assignment`,
          fit: true,
          cell: (row) => <LicenseSwitch customerId={customer.id} person={person} license={row} />,
        },
      ]}
    />
  )
}
