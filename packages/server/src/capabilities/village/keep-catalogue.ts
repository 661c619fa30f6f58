/**
 * The catalogue as the district has it, and its own words on it.
 */

import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/village-catalogue.ts'
import { catalogueOf } from '@konvergen/core/village/catalogue.ts'
import { VILLAGE_ACTIVITIES } from '@konvergen/core/village/packs/village-activities.data.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYear } from '../coverage/door.ts'
import { readUnitCosts } from '../plan/reference-store.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { insertVillageEntry, readVillageEntries } from './catalogue-store.ts'
import { costsFor } from './gather-ground.ts'
import { unfit } from './unfit.ts'

const PACKED = new Set(VILLAGE_ACTIVITIES.map(({ key }) => key))
const yearNow = ({ now }: DistrictContext): number => Number(dayOf(now).slice(0, 4))

async function villageIndicators(ctx: DistrictContext) {
  const { definitions } = await gatherYear(ctx, yearNow(ctx))
  return definitions.filter(({ level }) => level === 'desa').map(({ code, name }) => ({ code, name }))
}

export async function readCatalogue(ctx: DistrictContext): Promise<contract.CatalogueAnswer> {
  const words = await readVillageEntries(ctx)
  const reasons = new Map(words.map(({ key, reason }) => [key, reason]))
  const stored = await readUnitCosts(ctx)
  const costs = costsFor(stored, yearNow(ctx) + 1)
  return {
    entries: catalogueOf(words).map((entry) => ({
      ...entry,
      indicators: [...entry.indicators],
      isOfPack: PACKED.has(entry.key),
      unitCost: entry.costItem === null ? null : (costs.get(entry.costItem) ?? null),
      reason: reasons.get(entry.key) ?? null,
    })),
    indicators: await villageIndicators(ctx),
    items: stored.map(({ item, unit, rupiah, year }) => ({ item, unit, rupiah, year })),
    mayWrite: allows(ctx, 'village.write'),
  }
}

async function requireFit(ctx: DistrictContext, content: contract.EntryContent | null, costItem: string | null): Promise<void> {
  if (costItem !== null && !(await readUnitCosts(ctx)).some(({ item }) => item === costItem))
    throw unfit('Biaya satuan itu tidak ada dalam tabel.', 'That unit cost is not in the table.')
  if (content === null) return
  for (const text of [content.name.id, content.name.en, content.unit, content.source, content.danaDesa.source])
    requirePlain(text ?? undefined)
  const known = new Set((await villageIndicators(ctx)).map(({ code }) => code))
  if (content.indicators.some((code) => !known.has(code)))
    throw unfit('Ada indikator yang tidak dilaporkan per desa.', 'An indicator is not reported by village.')
}

export async function changeEntry(
  ctx: DistrictContext,
  key: string,
  { base, content, active, costItem, reason }: BodyOf<typeof contract.changeVillageEntry>,
): Promise<AnswerOf<typeof contract.changeVillageEntry>> {
  const before = (await readVillageEntries(ctx)).find((word) => word.key === key)
  if (before === undefined && !PACKED.has(key)) throw new Problem('tidak-ditemukan')
  if ((before?.no ?? 0) !== base) throw new Problem('keadaan-berubah')
  if (content === null && !PACKED.has(key)) throw unfit('Entri sendiri perlu isi.', 'An entry of one’s own needs content.')
  await requireFit(ctx, content, costItem)
  requirePlain(reason)
  await insertVillageEntry(ctx, { key, no: base + 1, content, active, costItem, reason })
  writeTrail(ctx, { kab: ctx.kab, act: 'village.catalogue', subject: key, detail: { aktif: active ? 'ya' : 'tidak', nomor: base + 1 } })
  return { no: base + 1 }
}

export async function addEntry(
  ctx: DistrictContext,
  { content, costItem, reason }: BodyOf<typeof contract.addVillageEntry>,
): Promise<{ key: string }> {
  await requireFit(ctx, content, costItem)
  requirePlain(reason)
  const key = `sendiri-${ctx.newId()}`
  await insertVillageEntry(ctx, { key, no: 1, content, active: true, costItem, reason })
  writeTrail(ctx, { kab: ctx.kab, act: 'village.catalogue', subject: key, detail: { aktif: 'ya', nomor: 1 } })
  return { key }
}
