/** All of the chain and of money, for the workbook: every path and every dimension. */
import type { ChainAnswer, PathView } from '@konvergen/contract/chain.ts'
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { DIMENSIONS } from '@konvergen/core/chain/divide-money.ts'
import { ROOTS, type Root } from '@konvergen/core/chain/follow.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherChain } from './gather-chain.ts'
import { lookAtChain } from './look-at-chain.ts'
import { lookAtPrevalence, prevalenceOfPaths } from './look-at-prevalence.ts'
import { lookAtSpending } from './look-at-spending.ts'
import { nameChain, readGroundNames } from './name-nodes.ts'
import { ownPaths } from './own-paths.ts'
import { presentPath } from './present-path.ts'

export interface ComposedChain {
  readonly chain: ChainAnswer
  readonly paths: Readonly<Record<Root, readonly PathView[]>>
  readonly spending: readonly SpendingAnswer[]
}

export async function composeWorkbook(ctx: DistrictContext, year: number): Promise<ComposedChain> {
  const gathered = await gatherChain(ctx, year)
  const names = nameChain(ctx, gathered, await readGroundNames(ctx))
  const own = ownPaths(ctx, gathered)
  const prevalence = prevalenceOfPaths(ctx, gathered, await lookAtPrevalence(ctx, year))
  const paths = Object.fromEntries(ROOTS.map((root) => [root, own[root].map((path) => presentPath(path, names, prevalence))])) as Record<
    Root,
    PathView[]
  >
  const spending: SpendingAnswer[] = []
  for (const dimension of DIMENSIONS) spending.push(await lookAtSpending(ctx, year, dimension))
  return { chain: await lookAtChain(ctx, year), paths, spending }
}
