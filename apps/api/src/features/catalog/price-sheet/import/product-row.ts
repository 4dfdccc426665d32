import { parseGuid, parseText, type ProductRow, type ServicePlan } from '@relais/domain'
import type { Row } from './row.ts'
import type { TableFormat } from './table-header.ts'

const columns = [
  'Product_Display_Name',
  'String_Id',
  'GUID',
  'Service_Plan_Name',
  'Service_Plan_Id',
  'Service_Plans_Included_Friendly_Names',
] as const

/** A column of the products file. */
export type ProductColumn = (typeof columns)[number]

/** The products file: a row per license SKU and service plan. */
export const productFormat: TableFormat<ProductColumn> = { required: columns, optional: [], numbers: [] }

const longestName = 500
const name = (text: string) => parseText(text, longestName)

/** Reads one row of a products file. Undefined: a cell was refused. */
export function readProductRow(row: Row<ProductColumn>): ProductRow | undefined {
  const displayName = row.read('Product_Display_Name', name)
  const stringId = row.read('String_Id', name)
  const guid = row.read('GUID', parseGuid)
  const servicePlan = readServicePlan(row)
  if (
    displayName === undefined ||
    stringId === undefined ||
    guid === undefined ||
    servicePlan === undefined
  ) {
    return undefined
  }
  return { line: row.line, displayName, stringId, guid, servicePlan }
}

/** Null: the license SKU has no service plans. A plan without a friendly name goes by its name. */
function readServicePlan(row: Row<ProductColumn>): ServicePlan | null | undefined {
  const hasId = row.text('Service_Plan_Id') !== ''
  const hasName = row.text('Service_Plan_Name') !== ''
  if (!hasId && !hasName) return null
  if (!hasName) return row.refuse('Service_Plan_Name', 'plan_id_without_name')
  if (!hasId) return row.refuse('Service_Plan_Id', 'plan_name_without_id')
  const id = row.read('Service_Plan_Id', parseGuid)
  const planName = row.read('Service_Plan_Name', name)
  const friendly = 'Service_Plans_Included_Friendly_Names'
  const friendlyName = row.text(friendly) === '' ? planName : row.read(friendly, name)
  if (id === undefined || planName === undefined || friendlyName === undefined) return undefined
  return { id, name: planName, friendlyName }
}
