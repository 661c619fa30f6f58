/** All of the chain that a paper for a meeting says: of the district, or cut to one office or village. Its counts are those of the page. */
import { countFunnel } from '@konvergen/core/chain/count-funnel.ts'
import type { Path, Root } from '@konvergen/core/chain/follow.ts'
import type { ChainMeeting } from '@konvergen/papers/chain/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { aboutOf, type ChainPaperChoice, isAbout, ROOTS_OF } from './chain-about.ts'
import { gatherChain } from './gather-chain.ts'
import { lookAtChain, presentFunnel } from './look-at-chain.ts'
import { lookAtPrevalence, prevalenceOfPaths } from './look-at-prevalence.ts'
import { lookAtSpending } from './look-at-spending.ts'
import { nameChain, readGroundNames } from './name-nodes.ts'
import { ownPaths } from './own-paths.ts'
import { presentPath } from './present-path.ts'

export async function composePaper(ctx: DistrictContext, choice: ChainPaperChoice): Promise<ChainMeeting> {
  const { tahun: year } = choice
  const gathered = await gatherChain(ctx, year)
  const ground = await readGroundNames(ctx)
  const about = aboutOf(ctx, choice, ground)
  const names = nameChain(ctx, gathered, ground)
  const prevalence = prevalenceOfPaths(ctx, gathered, await lookAtPrevalence(ctx, year))
  const own = ownPaths(ctx, gathered)
  const theirs = (root: Root): readonly Path[] => own[root].filter(isAbout(about))
  const lostOf = (root: Root) => theirs(root).flatMap((path) => (path.lost === null ? [] : [presentPath(path, names, prevalence)]))
  const { nama, demo } = await readOpenDistrict(ctx)
  return {
    district: nama,
    letterhead: (await lookAtLetterhead(ctx)).baris,
    demo,
    about,
    chain: await lookAtChain(ctx, year),
    funnels: ROOTS_OF[about.of].map((root) => presentFunnel(countFunnel(root, theirs(root)))),
    lost: { celah: lostOf('celah'), butir: lostOf('butir'), kegiatan: lostOf('kegiatan'), usulan: lostOf('usulan') },
    spending: await lookAtSpending(ctx, year, 'lembaga'),
  }
}
