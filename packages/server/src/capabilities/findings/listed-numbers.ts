/**
 * What tables of offices, lists by name and lists of things say of each village, as numbers that findings compare.
 */
import type { KnownNumber } from '@konvergen/core/findings/known-number.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readSheetFigures } from '../intake/figures-store.ts'
import { countListedFamilies, countListedPosyandu, countWelfareFamilies } from './known-store.ts'

export async function numbersOfLists(ctx: DistrictContext): Promise<KnownNumber[]> {
  const sheets = (await readSheetFigures(ctx)).flatMap(({ kind, period, area, counts }) =>
    Object.entries(counts).flatMap(([field, value]) => (value === null ? [] : [{ thing: `${kind}/${field}`, period, area, value }])),
  )
  const families = (await countListedFamilies(ctx)).map(({ period, desa: area, families: value }) => ({
    thing: 'krs-daftar/keluarga',
    period,
    area,
    value,
  }))
  const welfare = (await countWelfareFamilies(ctx)).flatMap(({ period, desa: area, ...counts }) =>
    Object.entries(counts).flatMap(([field, value]) => (value === null ? [] : [{ thing: `dtsen/${field}`, period, area, value }])),
  )
  const posyandu = (await countListedPosyandu(ctx)).map(({ period, desa: area, posyandu: value }) => ({
    thing: 'posyandu-daftar/posyandu',
    period,
    area,
    value,
  }))
  return [...sheets, ...families, ...welfare, ...posyandu]
}
