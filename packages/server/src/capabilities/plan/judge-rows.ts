/**
 * What becomes of a row of a sheet: new, a change of what stands, the same, or left out; and which rows are one too many.
 */
import type { SheetRow } from '@konvergen/contract/plan.ts'
import { canonicalJson, type Json } from '@konvergen/core/kit/canonical-json.ts'
import { type ActivityFacts, inOrder } from '@konvergen/core/plan/activity.ts'
import type { CellRemark, RowCells } from '@konvergen/core/plan/read-row.ts'
import { type Remark, remark, severityOf } from '@konvergen/core/plan/remarks.ts'
import { factsOf } from './present-activity.ts'
import type { StoredActivity } from './store.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const placed = (found: readonly Remark[]): CellRemark[] => found.map((each) => ({ ...each, column: null, cell: null, read: null }))

/** The activity that a row goes on from, by its id and the revision that it was downloaded with. */
export function goesOnFrom(
  cells: RowCells,
  known: ReadonlyMap<string, StoredActivity>,
): { readonly stored: StoredActivity | null; readonly remarks: CellRemark[] } {
  const { id, revision } = cells
  if (id === undefined) return { stored: null, remarks: [] }
  const at = { cell: id.cell, read: id.text }
  const stored = UUID.test(id.text) ? known.get(id.text) : undefined
  if (stored === undefined) return { stored: null, remarks: [{ ...remark('id-asing'), column: 'id', ...at }] }
  if (Number(revision?.text) !== stored.revision) return { stored, remarks: [{ ...remark('revisi-usang'), column: 'revision', ...at }] }
  return { stored, remarks: [] }
}

export interface JudgedRow {
  readonly row: number
  readonly stored: StoredActivity | null
  readonly facts: ActivityFacts | null
  readonly remarks: readonly CellRemark[]
}

/** Rows that say the very same, and rows of one activity, are one too many. */
export function doubles(rows: readonly JudgedRow[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>()
  const found = new Map<number, number>()
  for (const { row, stored, facts } of rows) {
    if (facts === null) continue
    const keys = [JSON.stringify(facts), ...(stored === null ? [] : [stored.id])]
    const earlier = keys.map((key) => first.get(key)).find((each) => each !== undefined)
    if (earlier !== undefined) found.set(row, earlier)
    for (const key of keys) if (!first.has(key)) first.set(key, row)
  }
  return found
}

function factsText(facts: ActivityFacts): string {
  return canonicalJson(inOrder(factsOf(facts)) as unknown as Json)
}

export function doesOf({ stored, facts, remarks }: JudgedRow): SheetRow['does'] {
  if (facts === null || remarks.some((each) => severityOf(each) === 'galat')) return 'ditolak'
  if (stored === null) return 'baru'
  return factsText(facts) === factsText(stored) ? 'tetap' : 'ubah'
}
