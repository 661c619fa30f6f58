/**
 * What a version of the analysis holds, as a file: a reading that leaves a row in the trail, so that it writes.
 */
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { type FixedContent, requireFixed } from './recompute-analysis.ts'

export function takeOutVersion(work: Work, { kab, id }: { readonly kab: string; readonly id: string }): Promise<FixedContent> {
  return runInDistrict(work, 'tulis', kab, async (ctx) => {
    const fixed = await requireFixed(ctx, id)
    writeTrail(ctx, { kab, act: 'situation.exported', subject: id, detail: { dokumen: 'versi', bentuk: 'json' } })
    return fixed
  })
}
