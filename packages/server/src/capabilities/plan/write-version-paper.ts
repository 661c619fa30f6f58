/**
 * A version of a plan as PDF or workbook, from the bytes that were handed in.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { readDesa, readOpenDistrict } from '../wilayah/store.ts'
import { lookAtVersion } from './step-version.ts'

async function gatherPaper(ctx: DistrictContext, id: string) {
  const answer = await lookAtVersion(ctx, id)
  const { nama, demo } = await readOpenDistrict(ctx)
  const villages = new Map((await readDesa(ctx)).map((village) => [village.kode, village.nama]))
  const { year, version } = answer.version
  return {
    paper: { answer, place: nama, letterhead: (await lookAtLetterhead(ctx)).baris, demo, villages },
    name: `rencana-${ctx.kab}-${year}-v${version}`,
  }
}

// The writers are loaded at first use: they would slow every start.
export async function planPdf(ctx: DistrictContext, id: string, language: Language): Promise<{ name: string; bytes: Uint8Array }> {
  const { paper, name } = await gatherPaper(ctx, id)
  const { writePlanPdf } = await import('@konvergen/papers/plan/version-paper.ts')
  return { name: `${name}.pdf`, bytes: await writePlanPdf(paper, language) }
}

export async function planWorkbook(ctx: DistrictContext, id: string, language: Language): Promise<{ name: string; bytes: Uint8Array }> {
  const { paper, name } = await gatherPaper(ctx, id)
  const { writePlanWorkbook } = await import('@konvergen/papers/plan/version-workbook.ts')
  return { name: `${name}.xlsx`, bytes: await writePlanWorkbook(paper, language) }
}
