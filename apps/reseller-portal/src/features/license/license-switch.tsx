import { useLingui } from '@lingui/react/macro'
import { FailureNotice, queryClient, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, Notice, useToast } from '@relais/ui'
import { useState } from 'react'
import { AssignLicenseDocument, RemoveLicenseDocument } from '../../generated/graphql.ts'
import type { CustomerLicense } from './license-queries.ts'
import type { LicensedPerson } from './licensed-person.ts'

/** Assigns one kind of license to a person, or takes it back. Waits for the server: the last one may just be gone. */
export function LicenseSwitch({
  customerId,
  person,
  license,
}: {
  customerId: string
  person: LicensedPerson
  license: CustomerLicense
}) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const assign = useAction(AssignLicenseDocument)
  const remove = useAction(RemoveLicenseDocument)
  const [refused, setRefused] = useState<string | null>(null)
  const { name, licenseSkuId } = license
  const has = person.licenses.some((item) => item.licenseSkuId === licenseSkuId)
  const input = { customerId, userId: person.id, licenseSkuId }

  const press = async () => {
    const result = has
      ? (await remove.run({ input }))?.removeLicense
      : (await assign.run({ input }))?.assignLicense
    if (!result) return
    // A refusal tells that what is shown is old, so it is read again as well.
    await queryClient.invalidateQueries({ queryKey: ['customer', customerId] })
    if ('code' in result) {
      setRefused(lineOf(result))
      return
    }
    setRefused(null)
    const { displayName } = person
    toast({ message: has ? t`${name} was removed from ${displayName}.` : t`${displayName} has ${name} now.` })
  }

  return (
    <div>
      <Button
        busy={assign.busy || remove.busy}
        aria-label={has ? t`Remove ${name}` : t`Assign ${name}`}
        disabledReason={has ? undefined : blockedReason()}
        onClick={() => void press()}
      >
        {has ? t`Remove` : t`Assign`}
      </Button>
      <FailureNotice failure={assign.failure ?? remove.failure} />
      {refused ? (
        <Notice tone="error" live>
          {refused}
        </Notice>
      ) : null}
    </div>
  )

  function blockedReason(): string | undefined {
    if (person.usageLocation === null) return t`Set the usage location first`
    return license.free < 1 ? t`None free` : undefined
  }
}
