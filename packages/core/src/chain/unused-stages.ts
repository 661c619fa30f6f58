/** Stages that not every district keeps as files of their own: where nobody handed one in, a row of nothing but "not known" says less than a line that says so. */
import type { Root, Stage, Standing } from './follow.ts'

const OPTIONAL: readonly Stage[] = ['kua-ppas']

export interface CountedFunnel {
  readonly root: Root
  readonly all: number
  readonly stages: readonly (Readonly<Record<Standing, number>> & {
    readonly stage: Stage
    readonly isAside: boolean
    readonly lost: number
  })[]
}

/** Optional stages of which nobody can say anything, of any root. */
export function unusedStages(funnels: readonly CountedFunnel[]): Stage[] {
  return OPTIONAL.filter((optional) =>
    funnels.every(({ all, stages }) => stages.every((at) => at.stage !== optional || at['tidak-diketahui'] === all)),
  )
}
