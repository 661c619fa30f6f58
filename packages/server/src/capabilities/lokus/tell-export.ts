/**
 * What was taken out of the district's analysis stands in the trail, whatever form it has.
 */
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'

/** `subject`: code of the area, or id of a version. */
export async function tellExport(
  work: Work,
  kab: string,
  subject: string,
  detail: Readonly<Record<string, string | number>>,
): Promise<void> {
  await runInDistrict(work, 'tulis', kab, async (ctx) => writeTrail(ctx, { kab, act: 'situation.exported', subject, detail }))
}
