import type { Round } from './round.ts'

export type Day = Round
