/**
 * The plan of an office as a sheet to fill in.
 */
import type { PlanSheet } from '@konvergen/papers/plan/write-sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa } from '../wilayah/store.ts'
import { gatherDefinitions, gatherNomenclature, gatherOffices, officeOfWord } from './plan-ground.ts'
import { readActivities } from './store.ts'

export const SECRETARIAT = 'Sekretariat TPPS'

export async function composeSheet(
  ctx: DistrictContext,
  { tahun: year, lembaga }: { readonly tahun: number; readonly lembaga: string },
): Promise<PlanSheet> {
  const offices = await gatherOffices(ctx)
  const office = officeOfWord(lembaga, offices)
  const nomenclature = await gatherNomenclature(ctx, year)
  const codes = [...(nomenclature?.codes.values() ?? [])].filter(({ level }) => level === 'sub_kegiatan')
  return {
    owner: { kab: ctx.kab, year, office },
    officeName: offices.nameOf(office) ?? SECRETARIAT,
    activities: await readActivities(ctx, { year, office }),
    villages: (await readDesa(ctx)).filter(({ validTo }) => validTo === null),
    codes: new Map(codes.map((each) => [each.code, each.name])),
    indicators: (await gatherDefinitions(ctx, year)).map(({ code, name: words }) => ({ code, name: words.id })),
  }
}
