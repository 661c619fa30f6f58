/**
 * The persons that a document can be about. Who they are belongs to a later capability, which hands in how one is looked for: a document about a child
 * belongs to the class of children and to the child's own village, and whoever may not keep such documents is told so before any id is looked at.
 */
import { sightsOf } from '@konvergen/core/documents/sights.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { SUBJECT_KINDS, type SubjectKind, type SubjectRef } from './tables.ts'

export interface Subject extends SubjectRef {
  /** Code of the village it belongs to. */
  readonly area: string
}

/** Code of the village of one; throws `tidak-ditemukan` for one that the asker does not see. */
export type Subjects = Readonly<Record<SubjectKind, (ctx: DistrictContext, id: string) => Promise<string>>>

export function isSubjectKind(word: string): word is SubjectKind {
  return SUBJECT_KINDS.some((kind) => kind === word)
}

export async function requireSubject(ctx: DistrictContext, subjects: Subjects, { kind, id }: SubjectRef): Promise<Subject> {
  const { actor, kab, now } = ctx
  if (!sightsOf(actor, 'tulis', kab, dayOf(now)).some(({ data }) => data === kind)) throw new Problem('tidak-boleh')
  return { kind, id, area: await subjects[kind](ctx, id) }
}
