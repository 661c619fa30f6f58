/** Paths in the words of the contract: each step with the first things that it arrived at, by name. */
import type { PathView, PrevalencePairView } from '@konvergen/contract/chain.ts'
import type { Path } from '@konvergen/core/chain/follow.ts'
import { type ChainNames, NODE_OF, titleOfPath } from './name-nodes.ts'

/** More are counted and not named. */
const MOST_NAMED = 5

export type PrevalenceOf = (path: Path) => PrevalencePairView | null

export function presentPath(path: Path, names: ChainNames, prevalenceOf: PrevalenceOf): PathView {
  const { root, id, office, desa, rupiah, lost, steps } = path
  return {
    root,
    id,
    title: titleOfPath(path, names),
    by: office === null ? names.ofArea(desa) : names.offices.nameOf(office),
    rupiah: rupiah === null ? null : String(rupiah),
    lost,
    prevalence: prevalenceOf(path),
    steps: steps.map(({ stage, standing, at, rupiah: money }) => {
      const kind = NODE_OF[stage]
      return {
        stage,
        standing,
        rupiah: money === null ? null : String(money),
        count: at.length,
        at: kind === null ? [] : at.slice(0, MOST_NAMED).flatMap((each) => names.ofNode(kind, each) ?? []),
      }
    }),
  }
}
