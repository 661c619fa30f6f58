import type { Answer } from '@konvergen/contract/situation.ts'

export type Map = Answer
