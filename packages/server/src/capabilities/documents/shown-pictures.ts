/**
 * Photos of a thing that may stand in its papers: nobody is recognised in them, or who is has agreed and has not taken it back. Each reader sees those that they may see among documents.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { type SmallPicture, shrinkPicture } from './clean-picture.ts'
import { noteOpening } from './note-opening.ts'
import { findVersion, listDocuments } from './store.ts'
import type { StoredVersion, ThingRef } from './tables.ts'
import { openBytes, wholeOf } from './take-in-file.ts'
import { viewOf } from './view.ts'

export interface PictureRef {
  readonly document: string
  readonly version: number
  readonly sha256: string
}

export interface ShownPicture extends SmallPicture {
  readonly title: string
  readonly sha256: string
}

/** More than anybody takes of one thing. */
const MOST = 200

const mayBeShown = ({ preview, goneAt, people, consent }: StoredVersion): boolean =>
  preview && goneAt === null && (people === false || consent !== null)

/** The latest versions, in the order in which they came. */
export async function listShownPictures(ctx: DistrictContext, thing: ThingRef): Promise<PictureRef[]> {
  const { documents } = await listDocuments(ctx, viewOf(ctx), { thing, pictures: true, taken: false }, { limit: MOST, offset: 0 })
  return documents
    .filter(({ version }) => mayBeShown(version))
    .map(({ id, version }) => ({ document: id, version: version.no, sha256: version.sha256 }))
    .toReversed()
}

/** null: it was taken away, consent was taken back, it is not for whoever asks, or it is another picture than was meant. That it was opened stands in the trail. */
export async function openShownPicture(ctx: DistrictContext, { document, version: no, sha256 }: PictureRef): Promise<ShownPicture | null> {
  const found = await findVersion(ctx, viewOf(ctx), document, no)
  if (found === undefined || found.takenAt !== null || found.version.sha256 !== sha256 || !mayBeShown(found.version)) return null
  const bytes = await openBytes(ctx, ctx.kab, found.version.id, 'isi')
  const small = bytes === null ? null : await shrinkPicture(await wholeOf(bytes))
  if (small === null) return null
  await noteOpening(ctx, document, no, 'isi')
  return { ...small, title: found.version.title, sha256 }
}
