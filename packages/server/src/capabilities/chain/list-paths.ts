/** The rows behind a number of the chain: those that stand so at a stage, of an office or a village. */
import type * as contract from '@konvergen/contract/chain.ts'
import type { PathsAnswer } from '@konvergen/contract/chain.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { pathsAt } from '@konvergen/core/chain/count-funnel.ts'
import type { Path } from '@konvergen/core/chain/follow.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherChain } from './gather-chain.ts'
import { lookAtPrevalence, prevalenceOfPaths } from './look-at-prevalence.ts'
import { nameChain, readGroundNames } from './name-nodes.ts'
import { ownPaths } from './own-paths.ts'
import { presentPath } from './present-path.ts'

const MOST_LISTED = 100

type Asked = QueryOf<typeof contract.readPaths>

/** `jatuh`: fell out at this stage, of the stages that are known the first. */
function standingSo(paths: readonly Path[], { tahap, keadaan }: Asked): readonly Path[] {
  if (tahap === undefined || keadaan === undefined) return paths
  return keadaan === 'jatuh' ? paths.filter(({ lost }) => lost === tahap) : pathsAt(paths, tahap, keadaan)
}

export async function listPaths(ctx: DistrictContext, asked: Asked): Promise<PathsAnswer> {
  const { tahun, akar, lembaga, desa, mulai = 0 } = asked
  const gathered = await gatherChain(ctx, tahun)
  const office = lembaga === 'sekretariat' ? null : lembaga
  const found = standingSo(ownPaths(ctx, gathered)[akar], asked).filter(
    (path) => (office === undefined || path.office === office) && (desa === undefined || path.desa === desa),
  )
  const names = nameChain(ctx, gathered, await readGroundNames(ctx))
  const prevalence = prevalenceOfPaths(ctx, gathered, await lookAtPrevalence(ctx, tahun))
  return {
    all: found.length,
    most: MOST_LISTED,
    paths: found.slice(mulai, mulai + MOST_LISTED).map((path) => presentPath(path, names, prevalence)),
  }
}
