import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'
import { parseGuid } from '../price-sheet/cell-text.ts'

/** What the `Tags` cell of a price sheet says about provisioning. */
export interface ProvisioningTag {
  /** GUID of the license SKU that an order of the offer gives. Null: the offer gives none that is assigned. */
  readonly provisioningId: string | null
  /** String id of that license SKU. Null: not said. */
  readonly provisioningString: string | null
}

/** Reads `ProvisioningId=…;ProvisioningString=…`; other tags are passed over, order and case are free. */
export function parseProvisioningTag(text: string): Result<ProvisioningTag, CellRefusal> {
  const tags = new Map<string, string>()
  for (const part of text.split(';')) {
    const at = part.indexOf('=')
    if (at > 0) tags.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim())
  }
  const id = tags.get('provisioningid') ?? ''
  const provisioningString = tags.get('provisioningstring') || null
  if (id === '') return ok({ provisioningId: null, provisioningString })
  const guid = parseGuid(id)
  return guid.ok ? ok({ provisioningId: guid.value, provisioningString }) : refuse(guid.refusal)
}
