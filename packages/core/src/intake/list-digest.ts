/**
 * What a host keeps of a list of children once it was read: figures and places in the clear, the rows in blocks to be sealed.
 */
import type { ChildListPlace, RepairRule } from './child-rows.ts'

/** Where the list says that children live, as it writes it; one for each different writing. */
export interface WrittenPlace {
  readonly prov: string | null
  readonly kab: string | null
  readonly kec: string | null
  readonly desa: string | null
  /** First row that says so. */
  readonly row: number
  readonly rows: number
  readonly usable: number
}

export interface ListSummary {
  readonly place: ChildListPlace
  readonly rows: number
  readonly children: number
  readonly posyandu: number
  readonly months: readonly { readonly month: string; readonly rows: number }[]
  readonly repairs: readonly { readonly rule: RepairRule; readonly count: number }[]
  readonly places: readonly WrittenPlace[]
}

/** Some hundred rows: what was read (`PackedChild[]`) as UTF-8 JSON, compressed by the host. The texts of the cells stay in the file. */
export interface RowBlock {
  readonly firstRow: number
  readonly lastRow: number
  readonly listed: Uint8Array<ArrayBuffer>
}
