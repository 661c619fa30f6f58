/**
 * The plan of an office as a sheet to fill in.
 */
import type { PlanSheet } from '@konvergen/papers/plan/write-sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readDesa } from '../wilayah/store.ts'
import { gatherDefinitions, gatherNomenclature, gatherOffices, officeOfWord } from './plan-ground.ts'
import { readActivities } from './store.ts'

export const SECRETARIAT = 'Sekretariat TPPS'

export async function composeSheet(
  ctx: DistrictContext,
  { tahun: year, lembaga }: { readonly tahun: number; readonly lembaga: string },
): Promise<PlanSheet> {
  const office = officeOfWord(lembaga)
  const name = (await gatherOffices(ctx)).nameOf(office)
  if (office !== null && name === null) throw new Problem('tidak-ditemukan')
  const nomenclature = await gatherNomenclature(ctx, year)
  const codes = [...(nomenclature?.codes.values() ?? [])].filter(({ level }) => level === 'sub_kegiatan')
  return {
    owner: { kab: ctx.kab, year, office },
    officeName: name ?? SECRETARIAT,
    activities: await readActivities(ctx, { year, office }),
    villages: (await readDesa(ctx)).filter(({ validTo }) => validTo === null),
    codes: new Map(codes.map((each) => [each.code, each.name])),
    indicators: (await gatherDefinitions(ctx, year)).map(({ code, name: words }) => ({ code, name: words.id })),
  }
}
