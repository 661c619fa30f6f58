/**
 * Documents about a person, for whoever answers its family: which there are, and that they end. Rows here, in the caller's transaction; the bytes go once
 * that is committed (`removeBytes`), or with the next sweep.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { readVersions } from './store.ts'
import { blankVersions, versionsAbout } from './subject-store.ts'
import { type SubjectKind, sealLabel } from './tables.ts'

export interface ToldDocument {
  readonly id: string
  /** Its file name where it has none. */
  readonly title: string
  readonly addedAt: Date
  readonly versions: number
}

/** Also those taken away, and pictures that the asker would not be shown: it is held, so it is told. None once they were erased. */
export async function tellDocuments(ctx: DistrictContext, kind: SubjectKind, ids: readonly string[]): Promise<ToldDocument[]> {
  const told: ToldDocument[] = []
  for (const id of await documentIdsAbout(ctx, kind, ids)) {
    const kept = (await readVersions(ctx, null, id)).filter(({ version }) => version.goneAt === null)
    const latest = kept[0]?.version
    if (latest !== undefined) told.push({ id, title: latest.title || latest.name, addedAt: latest.addedAt, versions: kept.length })
  }
  return told
}

/** Ids of all documents there ever were about them, for whoever reads who opened them. */
export async function documentIdsAbout(ctx: DistrictContext, kind: SubjectKind, ids: readonly string[]): Promise<string[]> {
  return [...new Set((await versionsAbout(ctx, kind, ids)).map(({ documentId }) => documentId))]
}

/** Ids of documents, and of versions whose bytes are to be removed after the transaction. */
export async function eraseDocuments(
  ctx: DistrictContext,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<{ documents: number; versionIds: readonly string[] }> {
  const versions = await versionsAbout(ctx, kind, ids)
  const blank = { name: '', title: '' }
  await blankVersions(
    ctx,
    versions.map((version) => ({ ...version, label: sealLabel(ctx.keys, ctx.kab, version.id, blank) })),
  )
  return { documents: new Set(versions.map(({ documentId }) => documentId)).size, versionIds: versions.map(({ id }) => id) }
}
