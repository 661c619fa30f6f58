/**
 * The funnel: of so many things how many arrived at each stage, how many did not, and of how many nobody can say. Every count on a page or paper comes from here, so that they
 * agree; each opens to its paths.
 */
import { type Path, type Root, STANDINGS, type Stage, type Standing, sumOf, WAY } from './follow.ts'

export interface StageCount extends Readonly<Record<Standing, number>> {
  readonly stage: Stage
  readonly isAside: boolean
  /** Those that fell out here: of the stages that are known the first at which they did not arrive. None falls out beside the way. */
  readonly lost: number
  /** Money at this stage of those that arrived; null = none is told. Money that several reach is counted for each: compare stages, do not add them. */
  readonly rupiah: bigint | null
}

export interface Funnel {
  readonly root: Root
  readonly all: number
  readonly rupiah: bigint | null
  /** `sampai` + `putus` + `tidak-diketahui` = `all` at each of them. */
  readonly stages: readonly StageCount[]
}

export function countFunnel(root: Root, paths: readonly Path[]): Funnel {
  return {
    root,
    all: paths.length,
    rupiah: sumOf(paths.map(({ rupiah }) => rupiah)),
    stages: WAY[root].map(({ stage, isAside }) => {
      const at = paths[0]?.steps.findIndex((step) => step.stage === stage) ?? -1
      // The steps of a root stand in one order.
      const steps = paths.flatMap((path) => path.steps[at] ?? [])
      const [sampai, putus, unknown] = STANDINGS.map((standing) => steps.filter((step) => step.standing === standing).length)
      return {
        stage,
        isAside,
        sampai: sampai ?? 0,
        putus: putus ?? 0,
        'tidak-diketahui': unknown ?? 0,
        lost: paths.filter(({ lost }) => lost === stage).length,
        rupiah: sumOf(steps.filter(({ standing }) => standing === 'sampai').map(({ rupiah }) => rupiah)),
      }
    }),
  }
}

/** Those that stand so at a stage. */
export function pathsAt(paths: readonly Path[], stage: Stage, standing: Standing): Path[] {
  return paths.filter(({ steps }) => steps.some((step) => step.stage === stage && step.standing === standing))
}
