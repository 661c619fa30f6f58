/** The latest version of a document in one piece, for a capability that reads it for whoever may see it; that it was opened stands in the trail. */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { requireVersions } from './look-at-documents.ts'
import { noteOpening } from './note-opening.ts'
import { openBytes, wholeOf } from './take-in-file.ts'

/** Larger ones are not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024

/** Throws `tidak-ditemukan`, and `isi-tidak-ada` where its bytes are gone or too many. */
export async function openWhole(ctx: DistrictContext, id: string): Promise<Buffer> {
  const [{ version }] = await requireVersions(ctx, id)
  const isReadable = version.goneAt === null && version.bytes <= MOST_BYTES
  const bytes = isReadable ? await openBytes(ctx, ctx.kab, version.id, 'isi') : null
  if (bytes === null) throw new Problem('isi-tidak-ada')
  await noteOpening(ctx, id, version.no, 'isi')
  return wholeOf(bytes)
}
