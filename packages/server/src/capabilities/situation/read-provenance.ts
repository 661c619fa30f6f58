/**
 * From the figures of a village that count now back to their cells.
 */
import type { Provenance } from '@konvergen/contract/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { listApplied } from '../intake/store.ts'
import { listMonths } from '../measurement/months-store.ts'
import { readDesa } from '../wilayah/store.ts'
import { type Choice, chooseImports } from './choose-imports.ts'
import { traceCells } from './trace-figure.ts'

export async function readProvenance(ctx: DistrictContext, desa: string, choice: Choice): Promise<Provenance[]> {
  const isThere = (await readDesa(ctx)).some((village) => village.kode === desa)
  if (!isThere || !isOwnArea(ctx, desa)) throw new Problem('tidak-ditemukan')
  return traceCells(ctx, desa, chooseImports(await listApplied(ctx), await listMonths(ctx), choice))
}
