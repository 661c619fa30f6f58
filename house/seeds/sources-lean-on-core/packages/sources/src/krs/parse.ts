import type { Problem } from '@konvergen/contract/problems.ts'

export type Failure = Problem
