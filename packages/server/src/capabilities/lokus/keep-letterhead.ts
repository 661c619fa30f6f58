/**
 * The letterhead of the district's papers: as it was written last, else the district's name with its team.
 */
import type { Letterhead } from '@konvergen/contract/analysis-documents.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { insertLetterhead } from '../opd/door.ts'
import { readLetterhead } from '../opd/letterhead-store.ts'
import { requirePlain } from '../situation/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'

export async function lookAtLetterhead(ctx: DistrictContext): Promise<Letterhead> {
  const written = await readLetterhead(ctx)
  if (written !== null) return { baris: [...written], ditulis: true }
  const { nama } = await readOpenDistrict(ctx)
  return { baris: [`Pemerintah ${nama}`, 'Tim Percepatan Penurunan Stunting'], ditulis: false }
}

export async function keepLetterhead(ctx: DistrictContext, { baris }: Pick<Letterhead, 'baris'>): Promise<Letterhead> {
  const lines = baris.map((line) => line.trim())
  for (const line of lines) requirePlain(line)
  const before = await readLetterhead(ctx)
  if (before !== null && before.join('\n') === lines.join('\n')) tellNothing(ctx)
  else {
    await insertLetterhead(ctx, lines)
    writeTrail(ctx, { kab: ctx.kab, act: 'situation.letterhead-written', subject: ctx.kab, detail: { baris: lines.length } })
  }
  return { baris: lines, ditulis: true }
}
