/** What plans are read against, for whoever is not a browser: the references, and the mapping of sub-kegiatan from a table. */
import type * as reference from '@konvergen/contract/plan-reference.ts'
import type { PairPreview, ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { mapCodes } from './capabilities/plan/change-reference.ts'
import { previewPairs, readPairFile } from './capabilities/plan/pair-file.ts'
import { readReference } from './capabilities/plan/read-reference.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'
import type { UploadedFile } from './platform/uploaded-file.ts'

export interface PlanReferenceActs {
  readonly planReference: (kab: string) => Promise<ReferenceAnswer>
  /** Nothing is kept. */
  readonly previewPairs: (kab: string, file: UploadedFile) => Promise<PairPreview>
  readonly mapCodes: (kab: string, body: BodyOf<typeof reference.mapCodes>) => Promise<AnswerOf<typeof reference.mapCodes>>
}

export function planReferenceActs(as: (act: Act, kab: string) => Work): PlanReferenceActs {
  return {
    planReference: async (kab) => runInDistrict(as('plan.read', kab), 'baca', kab, readReference),
    previewPairs: async (kab, file) => {
      const work = as('plan.reference', kab)
      const read = await readPairFile(file)
      return runInDistrict(work, 'tulis', kab, (ctx) => previewPairs(ctx, read))
    },
    mapCodes: async (kab, body) => runInDistrict(as('plan.reference', kab), 'tulis', kab, (ctx) => mapCodes(ctx, body)),
  }
}
