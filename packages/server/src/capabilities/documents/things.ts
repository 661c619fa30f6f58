/**
 * The things that a document can be evidence of, and the persons it can be about. Each belongs to a later capability, which hands in how it is looked
 * for: whoever does not see a thing cannot hang anything on it, and is told what is told of one that is not there.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import type { Wanted } from './record-version.ts'
import { isSubjectKind, requireSubject, type Subject, type Subjects } from './subjects.ts'

export interface Things {
  /** By the word of the thing; throws `tidak-ditemukan` for one that the asker does not see. */
  readonly of: Readonly<Record<string, (ctx: DistrictContext, id: string) => Promise<unknown>>>
  readonly subjects: Subjects
}

/** The person that it is about; null where it is evidence of a thing, or of nothing. */
export async function requireThing(ctx: DistrictContext, things: Things, { hal }: Wanted): Promise<Subject | null> {
  if (hal === undefined) return null
  if (isSubjectKind(hal.jenis)) return requireSubject(ctx, things.subjects, { kind: hal.jenis, id: hal.id })
  const look = Object.hasOwn(things.of, hal.jenis) ? things.of[hal.jenis] : undefined
  if (look === undefined) throw new Problem('tidak-ditemukan')
  await look(ctx, hal.id)
  return null
}
