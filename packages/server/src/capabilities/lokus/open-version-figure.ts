/**
 * One figure of a version of the analysis opened: as it was frozen, with the villages that it is the sum of, and the files and cells of its own cut, whatever
 * became of them since. A list of children keeps no history: where it was replaced, that is said.
 */
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import type { AnalysisContent } from '@konvergen/core/situation/analysis-content.ts'
import { FIGURE_COUNTS, recapOf } from '@konvergen/core/situation/figure-counts.ts'
import { type FrozenFigure, frozenFigure, frozenParts } from '@konvergen/core/situation/frozen-figure.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { computeChosen, gatherStandings, presentFile, requireStanding, traceCells } from '../situation/door.ts'
import { childrenOf } from './compose-analysis.ts'
import { contentOf } from './content-of-version.ts'
import { groundOfCut } from './ground-of-analysis.ts'

const present = ({ code, name, figure }: FrozenFigure): WhyAnswer['bagian'][number] => ({ kode: code, nama: name, angka: figure })

async function isListReplaced(ctx: DistrictContext, { area, cut: { children } }: AnalysisContent): Promise<boolean> {
  if (children === null) return false
  return (await childrenOf(ctx, children.month, area))?.digest !== children.digest
}

/** The line of its own area is told to whoever sees the version. */
function requireFigure(ctx: DistrictContext, content: AnalysisContent, area: string, key: FigureKey): FrozenFigure {
  const found = area === content.area || isOwnArea(ctx, area) ? frozenFigure(content, area, key) : null
  if (found === null) throw new Problem('tidak-ditemukan')
  return found
}

export async function openVersionFigure(ctx: DistrictContext, id: string, key: FigureKey, asked: string | undefined): Promise<WhyAnswer> {
  const standing = await requireStanding(ctx, id)
  const content = await contentOf(ctx, standing, await gatherStandings(ctx))
  const wilayah = asked ?? content.area
  const own = requireFigure(ctx, content, wilayah, key)
  const ground = await groundOfCut(ctx, content)
  const { chosen } = ground
  const kind = recapOf(key)
  const [side, file] = kind === 'krs-rekap' ? (['krs', chosen.krs] as const) : (['recap', chosen.recap] as const)
  const month = kind === 'eppgbm-rekap' ? chosen.month : null
  const parts = frozenParts(content, wilayah, key)
  const isVillage = parts.length === 0 && wilayah !== content.area
  const counts: ReadonlySet<string> = new Set(FIGURE_COUNTS[key])
  const cells = isVillage ? await traceCells(ctx, wilayah, chosen) : []
  const rows = wilayah === ctx.kab ? (await computeChosen(ctx, chosen, ground.k)).situation.unplaced : []
  return {
    wilayah: { kode: own.code, nama: own.name },
    angka: own.figure,
    bagian: parts.filter(({ code }) => isOwnArea(ctx, code)).map(present),
    berkas: file === null ? [] : [await presentFile(ctx, file)],
    anak: month,
    sel: cells.filter((cell) => cell.kind === kind && counts.has(cell.field)),
    tanpaDesa: rows.filter(({ source, inTotal }) => inTotal && source === side).map(({ nama }) => nama),
    program: content.program,
    potongan: { sampai: content.cut.until, anakDiganti: month !== null && (await isListReplaced(ctx, content)) },
  }
}
