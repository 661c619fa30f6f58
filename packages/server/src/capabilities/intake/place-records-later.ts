/**
 * Rows of a list that counts already find their village later: families join the register, rows of things get their area, and persons are
 * looked for anew among the families that are known by now. Rows that had their village keep it.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { isMatchedAnew, RECORD_IMPORTS } from '@konvergen/core/intake/lists/record-imports.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { addToFamilyList, addToPeopleList, addToWelfareList } from '../sasaran/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { insertListOutcome, readRecordsOutcome, recordHeadOf } from './list-store.ts'
import { lookAtRecords } from './look-at-records.ts'
import { familyRows, personRows, thingRows, welfareRows } from './record-rows.ts'
import { placeOfficeRecords } from './records-store.ts'
import { type SettledRecords, settleRecords } from './settle-records.ts'
import { decideImport, findImport, isRecords, type RecordsOutcome, type StoredRecords } from './store.ts'

interface Late {
  /** By written place: the area that it has found since; null = none, or it had one. */
  readonly areas: readonly (string | null)[]
  readonly placements: RecordsOutcome['placements']
  readonly rows: number
}

/** Each written place has one placement, in the same order. */
function lateOf({ areas, placements }: SettledRecords, before: RecordsOutcome, rows: readonly number[]): Late {
  const had = (index: number): boolean => (before.placements[index]?.kode ?? null) !== null
  const late = areas.map((area, index) => (had(index) ? null : area))
  return {
    areas: late,
    placements: placements.map((placement, index) => (had(index) ? (before.placements[index] ?? placement) : placement)),
    rows: rows.reduce((sum, count, index) => sum + (late[index] === null ? 0 : count), 0),
  }
}

async function join(
  ctx: DistrictContext,
  stored: StoredRecords,
  { areas }: Late,
  before: RecordsOutcome['brought'],
): Promise<RecordsOutcome['brought']> {
  const { id } = stored
  switch (RECORD_IMPORTS[stored.kind].use) {
    case 'keluarga': {
      const families = await addToFamilyList(ctx, id, await familyRows(ctx, stored, areas))
      return { ...before, families: { ...families, moved: families.moved + (before.families?.moved ?? 0) } }
    }
    case 'kesejahteraan':
      return { ...before, welfare: await addToWelfareList(ctx, id, await welfareRows(ctx, stored)) }
    case 'orang':
      return { ...before, people: await addToPeopleList(ctx, id, await personRows(ctx, stored)) }
    case 'hal':
      for (const block of await thingRows(ctx, stored, areas)) {
        await placeOfficeRecords(
          ctx,
          id,
          block.flatMap(({ row, area }) => (area === null ? [] : [{ row, area }])),
        )
      }
      return before
  }
}

/** Of a list of persons, how many have a family that is known; lists applied by earlier versions do not say `people`. */
function matchedOf({ welfare, people }: RecordsOutcome['brought']): number | null {
  return (welfare ?? people ?? null)?.matched ?? null
}

/** `stored` is held and applied, and names confirmed along the way are remembered already. */
export async function placeRecordsLater(ctx: DistrictContext, stored: StoredRecords): Promise<ImportPreview> {
  const before = await readRecordsOutcome(ctx, stored.id)
  if (before === undefined) throw new Problem('keadaan-berubah')
  const settled = await settleRecords(ctx, stored)
  const late = lateOf(
    settled,
    before,
    recordHeadOf(stored).summary.places.map(({ rows }) => rows),
  )
  const brought = late.rows === 0 && !isMatchedAnew(stored.kind) ? before.brought : await join(ctx, stored, late, before.brought)
  const matched = matchedOf(brought)
  if (late.rows === 0 && matched === matchedOf(before.brought)) {
    tellNothing(ctx)
    return lookAtRecords(ctx, stored)
  }
  const unplacedRows = before.unplacedRows - late.rows
  await decideImport(ctx, stored.id, { state: 'applied', placed_count: stored.placed_count + late.rows })
  await insertListOutcome(ctx, stored.id, { placements: late.placements, issues: settled.issues, unplacedRows, brought })
  const { families } = brought
  const detail = {
    kind: stored.kind,
    period: stored.period,
    menyusul: late.rows,
    unplaced: unplacedRows,
    ...(families !== null && { keluarga: families.listed - (before.brought.families?.listed ?? 0) }),
    ...(matched !== null && { cocok: matched - (matchedOf(before.brought) ?? 0) }),
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: stored.id, detail })
  const now = await findImport(ctx, stored.id)
  return lookAtRecords(ctx, now !== undefined && isRecords(now) ? now : stored)
}
