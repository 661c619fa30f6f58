/**
 * Looks for findings anew and follows those that are known: nothing is found twice, what is found no more closes by itself. Done when numbers have changed
 * since the last look, by the program or because somebody asks.
 */
import { findFindings } from '@konvergen/core/findings/find-findings.ts'
import { type Found, keyOf, valuesOf } from '@konvergen/core/findings/finding.ts'
import { followFindings } from '@konvergen/core/findings/follow-findings.ts'
import { THRESHOLDS } from '@konvergen/core/findings/thresholds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { gatherKnown } from './gather-known.ts'
import { noteFindingRun, readFindingRun, readMark, readThresholds } from './rule-store.ts'
import {
  changeFinding,
  closeFindings,
  holdFindings,
  insertFindingEvents,
  insertFindings,
  listAllFindings,
  type NewFindingEvent,
  type StoredFinding,
} from './store.ts'

export interface Looked {
  /** False: nothing had changed since the last look. */
  readonly isNew: boolean
  readonly opened: number
  readonly closed: number
}

const NOTHING: Looked = { isNew: false, opened: 0, closed: 0 }

interface Again {
  readonly before: StoredFinding
  readonly found: Found
}

async function record(
  ctx: DistrictContext,
  kept: readonly StoredFinding[],
  found: readonly Found[],
  periods: readonly string[],
): Promise<Looked> {
  const byKey = new Map(kept.map((one) => [one.key, one]))
  const known = kept.map((one) => ({ key: one.key, state: one.state, values: valuesOf(one), period: one.period }))
  const { opened, reopened, changed, closed } = followFindings(known, found, new Set(periods))
  const again = (all: readonly Found[]): Again[] =>
    all.flatMap((one) => {
      const before = byKey.get(keyOf(one))
      return before === undefined ? [] : [{ before, found: one }]
    })
  const fresh = opened.map((one) => ({ id: ctx.newId(), key: keyOf(one), found: one }))
  const gone = closed.flatMap((key) => byKey.get(key) ?? [])
  await insertFindings(ctx, fresh)
  for (const { before, found: one } of again([...reopened, ...changed])) {
    await changeFinding(ctx, before.id, { state: 'terbuka', numbers: one.numbers, detail: one.detail })
  }
  await closeFindings(
    ctx,
    gone.map(({ id }) => id),
  )
  const events: NewFindingEvent[] = [
    ...fresh.map(({ id, found: { area, numbers } }) => ({ findingId: id, area, kind: 'ditemukan' as const, numbers })),
    ...again(reopened).map((one) => ({
      findingId: one.before.id,
      area: one.found.area,
      kind: 'dibuka-lagi' as const,
      numbers: one.found.numbers,
    })),
    ...again(changed).map((one) => ({
      findingId: one.before.id,
      area: one.found.area,
      kind: 'berubah' as const,
      numbers: one.found.numbers,
    })),
    ...gone.map(({ id, area }) => ({ findingId: id, area, kind: 'tertutup' as const })),
  ]
  await insertFindingEvents(ctx, events)
  const counts = { ditemukan: opened.length, dibukaLagi: reopened.length, berubah: changed.length, tertutup: closed.length }
  if (events.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'findings.checked', subject: ctx.kab, detail: counts })
  return { isNew: true, opened: opened.length + reopened.length, closed: closed.length }
}

export async function lookForFindings(ctx: DistrictContext): Promise<Looked> {
  await holdFindings(ctx)
  const mark = await readMark(ctx)
  if ((await readFindingRun(ctx))?.mark === mark) {
    tellNothing(ctx)
    return NOTHING
  }
  const limits = (await readThresholds(ctx))?.thresholds ?? THRESHOLDS
  const { known, periods } = await gatherKnown(ctx, limits)
  const found = findFindings(known, periods, limits)
  const kept = await listAllFindings(ctx)
  // A period of which nothing is known any more is looked at too: what was found in it is gone.
  const all = [...new Set([...periods, ...kept.filter(({ state }) => state !== 'selesai').map(({ period }) => period)])]
  const looked = await record(ctx, kept, found, all)
  await noteFindingRun(ctx, { mark, found: found.length })
  return looked
}
