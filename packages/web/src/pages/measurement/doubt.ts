/** A pair of records as the page of doubts takes it. */
import type { listDoubts } from '@konvergen/contract/measurement.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'

export type Doubt = AnswerOf<typeof listDoubts>['doubts'][number]
