/** All of the chain that a paper for a meeting says: of the district, or cut to one office or village. Its counts are those of the page. */
import { countFunnel } from '@konvergen/core/chain/count-funnel.ts'
import { type Path, ROOTS, type Root } from '@konvergen/core/chain/follow.ts'
import type { ChainMeeting } from '@konvergen/papers/chain/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { officeOfWord } from '../plan/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { gatherChain } from './gather-chain.ts'
import { lookAtChain, presentFunnel } from './look-at-chain.ts'
import { lookAtPrevalence, prevalenceOfPaths } from './look-at-prevalence.ts'
import { lookAtSpending } from './look-at-spending.ts'
import { type GroundNames, nameChain, readGroundNames } from './name-nodes.ts'
import { ownPaths } from './own-paths.ts'
import { presentPath } from './present-path.ts'

export interface ChainPaperChoice {
  readonly tahun: number
  readonly lembaga?: string | undefined
  readonly desa?: string | undefined
}

type About = ChainMeeting['about']

/** Throws `tidak-ditemukan` for an office that is not there and for a village of others. */
function aboutOf(ctx: DistrictContext, { lembaga, desa }: ChainPaperChoice, { offices, areas }: GroundNames): About {
  if (desa !== undefined) {
    const name = areas.get(desa)
    if (name === undefined || !isOwnArea(ctx, desa)) throw new Problem('tidak-ditemukan')
    return { of: 'desa', desa, name }
  }
  if (lembaga === undefined) return { of: 'kabupaten' }
  const id = officeOfWord(lembaga, offices)
  return { of: 'lembaga', id, name: id === null ? null : offices.nameOf(id) }
}

const OF: Readonly<Record<About['of'], readonly Root[]>> = {
  kabupaten: ['butir', ...ROOTS.filter((root) => root !== 'butir')],
  lembaga: ['butir', 'kegiatan'],
  desa: ['celah', 'usulan'],
}

function isAbout(about: About): (path: Path) => boolean {
  if (about.of === 'lembaga') return ({ office }) => office === about.id
  return about.of === 'desa' ? ({ desa }) => desa === about.desa : () => true
}

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
    funnels: OF[about.of].map((root) => presentFunnel(countFunnel(root, theirs(root)))),
    lost: { celah: lostOf('celah'), butir: lostOf('butir'), kegiatan: lostOf('kegiatan'), usulan: lostOf('usulan') },
    spending: await lookAtSpending(ctx, year, 'lembaga'),
  }
}
