/**
 * Letter and package of a village on paper: what was issued is read from what was issued; until then it is a draft. No connection is held while a paper is set.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { VillagePaper } from '@konvergen/papers/village/paper-of-village.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { dayOf } from '../../platform/today.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { composePackage } from './compose-package.ts'
import { contentOf, gatherVillage } from './look-at-village.ts'
import { listVillagePackages, readPackageContents } from './package-store.ts'

export interface VillageFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface AskedPaper {
  readonly kab: string
  readonly desa: string
  readonly year: number
  /** undefined: the newest that was issued, else a draft. */
  readonly version?: number | undefined
}

export async function gatherPaper(
  ctx: DistrictContext,
  { desa, year, version }: Omit<AskedPaper, 'kab'>,
): Promise<VillagePaper & { readonly name: string }> {
  const { ground, stored } = await gatherVillage(ctx, desa, year)
  const packages = await listVillagePackages(ctx, { year, desa })
  const chosen = version === undefined ? packages[0] : packages.find((each) => each.version === version)
  if (version !== undefined && chosen === undefined) throw new Problem('tidak-ditemukan')
  const about = { letterhead: (await lookAtLetterhead(ctx)).baris, isDemo: (await readOpenDistrict(ctx)).demo }
  const name = `paket-desa-${desa}-${year}`
  if (chosen === undefined) return { ...about, content: composePackage(ctx, ground, desa, stored), issued: null, name: `${name}-draf` }
  const bytes = (await readPackageContents(ctx, [chosen.id])).get(chosen.id)
  const issued = { version: chosen.version, digest: chosen.digest, day: dayOf(chosen.at) }
  return { ...about, content: contentOf(bytes?.toString('utf8') ?? ''), issued, name: `${name}-v${chosen.version}` }
}

function look(work: Work, asked: AskedPaper) {
  return runInDistrict(work, 'baca', asked.kab, (ctx) => gatherPaper(ctx, asked))
}

// The writers are loaded at first use: they would slow every start.
export async function takeOutPdf(work: Work, asked: AskedPaper, language: Language): Promise<VillageFile> {
  const { name, ...paper } = await look(work, asked)
  const { writeVillagePdf } = await import('@konvergen/papers/village/write-package.ts')
  return { name: `${name}.pdf`, bytes: await writeVillagePdf(paper, language) }
}

export async function takeOutDocx(work: Work, asked: AskedPaper, language: Language): Promise<VillageFile> {
  const { name, ...paper } = await look(work, asked)
  const { writeVillageDocx } = await import('@konvergen/papers/village/write-package.ts')
  return { name: `${name}.docx`, bytes: await writeVillageDocx(paper, language) }
}
