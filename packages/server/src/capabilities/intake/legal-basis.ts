/**
 * Why the district may hold each kind of list with persons: what it wrote itself, else what the program proposes.
 */
import type { LegalBasis, listLegalBases, setLegalBasis } from '@konvergen/contract/records.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { isPersonalKind, PERSONAL_KINDS, PROPOSED_BASES } from '@konvergen/core/intake/lists/legal-basis.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { writeTrail } from '../trail/door.ts'
import { insertLegalBasis, readLegalBases } from './legal-store.ts'

export async function readBases(ctx: DistrictContext): Promise<AnswerOf<typeof listLegalBases>> {
  const own = new Map((await readLegalBases(ctx)).map((basis) => [basis.kind, basis]))
  return PERSONAL_KINDS.map((kind) => {
    const written = own.get(kind)
    return { kind, ...(written === undefined ? PROPOSED_BASES[kind] : { id: written.id, en: written.en }), proposal: written === undefined }
  })
}

/** null for a kind without persons. */
export async function basisOf(ctx: DistrictContext, kind: string): Promise<LegalBasis | null> {
  if (!isPersonalKind(kind)) return null
  const found = (await readBases(ctx)).find((basis) => basis.kind === kind)
  return found === undefined ? null : { id: found.id, en: found.en, proposal: found.proposal }
}

export async function writeBasis(ctx: DistrictContext, { jenis, id, en }: BodyOf<typeof setLegalBasis>): Promise<LegalBasis> {
  await insertLegalBasis(ctx, { kind: jenis, id, en })
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.legal', subject: jenis, detail: {} })
  return { id, en, proposal: false }
}
