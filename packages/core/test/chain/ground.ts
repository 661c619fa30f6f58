import type { ChainActivity, ChainGround, ChainLine, LineStage } from '../../src/chain/follow.ts'

export const activity = (id: string, more: Partial<ChainActivity> = {}): ChainActivity => ({
  id,
  office: 'dinkes',
  indicators: ['i1'],
  desa: ['d1'],
  rupiah: 100n,
  ...more,
})

export const line = (id: string, stage: LineStage, more: Partial<ChainLine> = {}): ChainLine => ({
  id,
  stage,
  office: 'dinkes',
  desa: null,
  rupiah: 80n,
  ...more,
})

/** Everything of every stage was handed in, unless told otherwise. */
export const ground = (more: Partial<ChainGround> = {}): ChainGround => ({
  activities: [],
  clauses: [],
  gaps: [],
  recommendations: [],
  lines: [],
  deeds: new Map(),
  links: [],
  isHandedIn: () => true,
  ...more,
})
