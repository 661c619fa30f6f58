import type { Rank } from '../lokus/proposal.ts'

export type Place = Rank
