/**
 * The bytes of one version of a document, for whoever may see it; that it was opened stands in the trail.
 */
import { KIND_FACTS } from '@konvergen/core/documents/kinds.ts'
import { safeName } from '@konvergen/core/documents/safe-name.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { noteOpening } from './note-opening.ts'
import { findVersion } from './store.ts'
import { openBytes } from './take-in-file.ts'
import { viewOf } from './view.ts'

export interface OpenedVersion {
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
  readonly mediaType?: string
}

export async function openVersion(ctx: DistrictContext, id: string, no: number, what: 'isi' | 'pratinjau'): Promise<OpenedVersion> {
  const found = await findVersion(ctx, viewOf(ctx), id, no)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  const { version } = found
  if (what === 'pratinjau' && !version.preview) throw new Problem('tidak-ditemukan')
  const bytes = version.goneAt === null ? await openBytes(ctx, ctx.kab, version.id, what) : null
  if (bytes === null) throw new Problem('isi-tidak-ada')
  await noteOpening(ctx, id, no, what)
  const name = safeName(version.name, version.kind)
  if (what === 'pratinjau') return { name: `${name}.webp`, bytes }
  return { name, bytes, mediaType: KIND_FACTS[version.kind].mediaType }
}
