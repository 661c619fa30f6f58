/** What the page of linkage reads, as its parts take it. */
import type { readLinkage } from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'

export type LinkageAnswer = AnswerOf<typeof readLinkage>
