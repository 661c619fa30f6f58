/**
 * What a list of persons says of their welfare (DTSEN) goes to the families that are known, by their card or by the NIK of head or wife. Whoever is of no
 * known family is counted, and nothing of them is kept here.
 */
import { numberText } from '@konvergen/core/sasaran/family-identity.ts'
import { type FamilyWelfare, joinWelfare } from '@konvergen/core/sasaran/family-welfare.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { holdFamilies, readSpellings } from './store.ts'
import {
  holdWelfareList,
  insertWelfareList,
  insertWelfareRecords,
  readWelfareFamilies,
  setWelfareList,
  type WelfareRecord,
} from './welfare-store.ts'

export interface MatchedWelfare {
  readonly persons: number
  readonly matched: number
  readonly families: number
}

interface Match extends MatchedWelfare {
  readonly records: readonly WelfareRecord[]
}

type Person = FamilyWelfare & { readonly noKk: string | null; readonly nik: string | null }

async function matchWelfare(ctx: DistrictContext, persons: Iterable<Person>): Promise<Match> {
  const [byCard, byNik, villages] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  for (const { family, desa, kk, head, wife } of await readSpellings(ctx)) {
    villages.set(family, desa)
    if (kk !== null && !byCard.has(kk)) byCard.set(kk, family)
    for (const nik of [head, wife]) if (nik !== null && !byNik.has(nik)) byNik.set(nik, family)
  }
  const index = (kind: 'kk' | 'nik', number: string | null): string => {
    const text = numberText(number)
    return text === null ? '' : ctx.keys.blindIndex(kind, ctx.kab, text)
  }
  const found = new Map<string, FamilyWelfare>()
  let [all, matched] = [0, 0]
  for (const { noKk, nik, ...welfare } of persons) {
    all += 1
    const family = byCard.get(index('kk', noKk)) ?? byNik.get(index('nik', nik))
    if (family === undefined) continue
    matched += 1
    const { decile, pkh, bpnt, pbiJk } = welfare
    const own = { decile, pkh, bpnt, pbiJk }
    const before = found.get(family)
    found.set(family, before === undefined ? own : joinWelfare(before, own))
  }
  const records = [...found].map(([family, welfare]) => ({ family, desa: villages.get(family) as string, ...welfare }))
  return { persons: all, matched, families: records.length, records }
}

export async function forecastWelfare(ctx: DistrictContext, persons: Iterable<Person>): Promise<MatchedWelfare> {
  const { records: _, ...counts } = await matchWelfare(ctx, persons)
  return counts
}

/** Once; again changes nothing. `id`: of the import that it came with. */
export async function appendWelfare(
  ctx: DistrictContext,
  { id, period }: { readonly id: string; readonly period: string },
  persons: Iterable<Person>,
): Promise<MatchedWelfare> {
  await holdFamilies(ctx)
  const before = await holdWelfareList(ctx, id)
  if (before !== undefined) return before
  const { records, ...counts } = await matchWelfare(ctx, persons)
  await insertWelfareList(ctx, { id, period, ...counts })
  await insertWelfareRecords(ctx, id, records)
  return counts
}

/** The same list, matched with the families that are known by now; what it said of others stays. */
export async function addToWelfareList(ctx: DistrictContext, id: string, persons: Iterable<Person>): Promise<MatchedWelfare> {
  await holdFamilies(ctx)
  const list = await holdWelfareList(ctx, id)
  if (list?.state !== 'applied') throw new Problem('keadaan-berubah')
  const told = new Set(await readWelfareFamilies(ctx, id))
  const { records, persons: all, matched } = await matchWelfare(ctx, persons)
  const fresh = records.filter(({ family }) => !told.has(family))
  const counts = { persons: all, matched, families: told.size + fresh.length }
  await insertWelfareRecords(ctx, id, fresh)
  await setWelfareList(ctx, id, counts)
  return counts
}

export async function withdrawWelfare(ctx: DistrictContext, id: string): Promise<void> {
  await setWelfareList(ctx, id, { state: 'undone' })
}
