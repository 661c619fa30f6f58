/**
 * What a version of the analysis holds, as a file: a reading that leaves a row in the trail, so that it writes.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { lookAtLetterhead } from './keep-letterhead.ts'
import { lookAtAnalysis } from './look-at-analysis.ts'
import { type FixedContent, requireFixed } from './recompute-analysis.ts'

export function takeOutVersion(work: Work, { kab, id }: { readonly kab: string; readonly id: string }): Promise<FixedContent> {
  return runInDistrict(work, 'tulis', kab, async (ctx) => {
    const fixed = await requireFixed(ctx, id)
    writeTrail(ctx, { kab, act: 'situation.exported', subject: id, detail: { dokumen: 'versi', bentuk: 'json' } })
    return fixed
  })
}

/** Set when no connection is held any more. */
export async function takeOutVersionPdf(
  work: Work,
  { kab, id }: { readonly kab: string; readonly id: string },
  language: Language,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { name, version } = await runInDistrict(work, 'tulis', kab, async (ctx) => {
    const fixed = await requireFixed(ctx, id)
    const { nama, demo } = await readOpenDistrict(ctx)
    const { baris } = await lookAtLetterhead(ctx)
    writeTrail(ctx, { kab, act: 'situation.exported', subject: id, detail: { dokumen: 'versi', bentuk: 'pdf' } })
    return {
      name: fixed.name.replace(/json$/, 'pdf'),
      version: { answer: await lookAtAnalysis(ctx, id), place: nama, letterhead: baris, demo },
    }
  })
  // The writer of papers is loaded at first use: it would slow every start.
  const { writeVersionPdf } = await import('@konvergen/papers/analysis/write-version.ts')
  return { name, bytes: await writeVersionPdf(version, language) }
}
