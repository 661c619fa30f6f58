/**
 * The e-PPGBM list of children looked through row by row. Of each row only what the rows must be compared by is kept, so that a district's list
 * of any length can be checked on an office PC.
 */

import { scoreRows } from '@konvergen/core/growth/score-rows.ts'
import { checkChild } from '@konvergen/core/intake/check-child.ts'
import { type ChildIdentity, identityOf } from '@konvergen/core/intake/child-identity.ts'
import { nikColumnIssues } from '@konvergen/core/intake/child-list-issues.ts'
import type { ChildListPlace, NikState } from '@konvergen/core/intake/child-rows.ts'
import { compareRows } from '@konvergen/core/intake/compare-rows.ts'
import { checkIdentities } from '@konvergen/core/intake/duplicate-children.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { parseEppgbm } from '@konvergen/sources/eppgbm/parse.ts'
import { openRows } from '@konvergen/sources/workbook/stream-rows.ts'
import type { ReadFile } from '../ansit/read-recaps.ts'
import { PlaceCounts, type Territory } from './count-places.ts'

export interface CheckedRows {
  /** null = nothing can be taken from the file; the issues say why. */
  readonly rows: number | null
  readonly issues: readonly Issue[]
}

/** `received`: no measurement of the list can be later. `territory`: where its villages are looked for; null = not at all. */
export async function checkList({ name, bytes }: ReadFile, received: Day, territory: Territory | null): Promise<CheckedRows> {
  const opened = await openRows(bytes, name)
  if (!opened.ok) return { rows: null, issues: [opened.issue] }
  const issues: Issue[] = []
  const identities: ChildIdentity[] = []
  const nikStates: NikState[] = []
  const places = new PlaceCounts()
  let place: ChildListPlace | null = null
  for await (const batch of parseEppgbm(opened.source, name)) {
    place = batch.place
    if (place === null) return { rows: null, issues: batch.issues }
    for (const issue of batch.issues) issues.push(issue)
    for (const row of batch.rows) {
      for (const issue of checkChild(row, place, received)) issues.push(issue)
      identities.push(identityOf(row))
      nikStates.push(row.nikState)
      if (territory !== null) places.add(row)
    }
    for (const issue of compareRows(batch.rows, scoreRows(batch.rows), place)) issues.push(issue)
  }
  if (place === null) return { rows: 0, issues }
  // What concerns many rows comes first, before a screen is full of single cells.
  const ofColumns = [...nikColumnIssues(nikStates, place), ...(territory === null ? [] : places.issues(territory, place))]
  return { rows: identities.length, issues: [...ofColumns, ...checkIdentities(identities, place).issues, ...issues] }
}
