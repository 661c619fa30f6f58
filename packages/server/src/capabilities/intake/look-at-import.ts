/**
 * What an import says now. While it waits it is settled anew each time, with the names that are confirmed by now; once decided it stays as the
 * person saw it who decided.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { knownBpsCodes } from '../wilayah/door.ts'
import { asAliases, readAliases, readDesa, readDistrictOn, wasOn } from '../wilayah/store.ts'
import { doubtEndedNames } from './doubt-ended-names.ts'
import { issuesOfList, lookAtList } from './look-at-list.ts'
import { issuesOfRecords, lookAtRecords } from './look-at-records.ts'
import { lastDayOf } from './period.ts'
import { changesBetween, presentPreview } from './present-import.ts'
import type { SettledContent } from './settle-content.ts'
import { settleHere } from './settle-here.ts'
import { findApplied, findSameBytes, isRecap, readContent, readOutcomes, type StoredImport, type StoredRecap } from './store.ts'
import { fieldsOf, isRecords, type Outcome } from './tables.ts'
import { readValues } from './values-store.ts'

export interface SettledImport {
  readonly settled: SettledContent
  /** Code → official name of every village of that day. */
  readonly names: ReadonlyMap<string, string>
}

/** Settles with the villages of the period's last day, or of now while the period is not known. */
export async function settleImport(ctx: DistrictContext, stored: StoredImport, period: string | null): Promise<SettledImport> {
  const day = period === null ? null : lastDayOf(period)
  const district = await readDistrictOn(ctx, day)
  const aliases = asAliases(await readAliases(ctx))
  const ground = { district, aliases, bpsCodes: await knownBpsCodes(ctx) }
  const settled = await settleHere(await readContent(ctx, stored), ground, stored.file_name)
  const ended = (await readDesa(ctx)).filter((village) => !wasOn(village, day)).map(({ nama }) => nama)
  return { settled: doubtEndedNames(settled, ended), names: new Map(district.desa.map((desa) => [desa.kode, desa.nama])) }
}

async function lookAtWaiting(ctx: DistrictContext, stored: StoredRecap): Promise<ImportPreview> {
  const { settled, names } = await settleImport(ctx, stored, stored.period)
  const counting = stored.period === null ? undefined : await findApplied(ctx, stored.kind, stored.period)
  const before = counting === undefined ? null : await readValues(ctx, stored.kind, counting.id)
  const changes = before === null || settled.blocked !== null ? [] : changesBetween(fieldsOf(stored.kind), before, settled.values, names)
  return presentPreview(stored, settled, { changes, same: await findSameBytes(ctx, stored.sha256, 'applied') })
}

async function outcomeOf(ctx: DistrictContext, stored: StoredImport): Promise<Outcome> {
  const kept = (await readOutcomes(ctx, [stored.id])).get(stored.id)
  return kept ?? (await settleImport(ctx, stored, stored.period)).settled
}

export async function lookAtImport(ctx: DistrictContext, stored: StoredImport): Promise<ImportPreview> {
  if (isRecords(stored)) return lookAtRecords(ctx, stored)
  if (!isRecap(stored)) return lookAtList(ctx, stored)
  if (stored.state === 'staged') return lookAtWaiting(ctx, stored)
  return presentPreview(stored, await outcomeOf(ctx, stored), { changes: [], same: undefined })
}

/** Its issues alone, for download. */
export async function issuesOf(ctx: DistrictContext, stored: StoredImport): Promise<Outcome['issues']> {
  if (isRecords(stored)) return issuesOfRecords(ctx, stored)
  if (!isRecap(stored)) return issuesOfList(ctx, stored)
  return (stored.state === 'staged' ? (await settleImport(ctx, stored, stored.period)).settled : await outcomeOf(ctx, stored)).issues
}
