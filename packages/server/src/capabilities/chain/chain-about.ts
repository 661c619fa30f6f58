/** What a paper of the chain is about: the district, one office, or one village that its asker sees. */
import { type Path, ROOTS, type Root } from '@konvergen/core/chain/follow.ts'
import type { ChainMeeting } from '@konvergen/papers/chain/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { officeOfWord } from '../plan/door.ts'
import type { GroundNames } from './name-nodes.ts'

export interface ChainPaperChoice {
  readonly tahun: number
  readonly lembaga?: string | undefined
  readonly desa?: string | undefined
}

type About = ChainMeeting['about']

/** Throws `tidak-ditemukan` for an office that is not there and for a village of others. */
export function aboutOf(ctx: DistrictContext, { lembaga, desa }: ChainPaperChoice, { offices, areas }: GroundNames): About {
  if (desa !== undefined) {
    const name = areas.get(desa)
    if (name === undefined || !isOwnArea(ctx, desa)) throw new Problem('tidak-ditemukan')
    return { of: 'desa', desa, name }
  }
  if (lembaga === undefined) return { of: 'kabupaten' }
  const id = officeOfWord(lembaga, offices)
  return { of: 'lembaga', id, name: id === null ? null : offices.nameOf(id) }
}

export const ROOTS_OF: Readonly<Record<About['of'], readonly Root[]>> = {
  kabupaten: ['butir', ...ROOTS.filter((root) => root !== 'butir')],
  lembaga: ['butir', 'kegiatan'],
  desa: ['celah', 'usulan'],
}

export function isAbout(about: About): (path: Path) => boolean {
  if (about.of === 'lembaga') return ({ office }) => office === about.id
  return about.of === 'desa' ? ({ desa }) => desa === about.desa : () => true
}
