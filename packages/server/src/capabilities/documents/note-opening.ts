/**
 * Who opened which document stands in the trail. A download each time; the small picture of a photo once a day for each person, since a list shows
 * many and shows them again at every turn.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { haveTold, writeTrail } from '../trail/door.ts'

const DAY_MS = 86_400_000

export async function noteOpening(ctx: DistrictContext, documentId: string, no: number, what: 'isi' | 'pratinjau'): Promise<void> {
  const { kab, now } = ctx
  const told = { act: 'documents.opened', subject: documentId, detail: { no, apa: what } } as const
  if (what === 'pratinjau' && (await haveTold(ctx, kab, { ...told, since: new Date(now.getTime() - DAY_MS) }))) return
  writeTrail(ctx, { kab, ...told })
}
