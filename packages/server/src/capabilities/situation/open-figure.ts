/**
 * One figure opened: the villages that it is the sum of, the files with who brought them, and of a village the cells. By the same choice of periods as the
 * situation, so that it is the same figure.
 */
import type { MeasurementOrigin } from '@konvergen/contract/situation.ts'
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import { FIGURE_COUNTS, recapOf } from '@konvergen/core/situation/figure-counts.ts'
import type { AreaSituation, FigureKey, Situation } from '@konvergen/core/situation/situation.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { VERSION } from '../../platform/version.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { presentFile } from './present-file.ts'
import { readProvenance } from './read-provenance.ts'
import { traceCells } from './trace-figure.ts'

export interface AskedFigure {
  readonly wilayah?: string | undefined
  readonly sumber?: MeasurementOrigin | undefined
  readonly recap?: string | undefined
  readonly krs?: string | undefined
}

/** The district's own figure is told to whoever sees a part of it, as on the page of the situation. */
function findArea(ctx: DistrictContext, { kabupaten, kecamatan, desa }: Situation, code: string): AreaSituation {
  const found = [kabupaten, ...kecamatan, ...desa].find(({ kode }) => kode === code)
  if (found === undefined || (found !== kabupaten && !isOwnArea(ctx, found.kode))) throw new Problem('tidak-ditemukan')
  return found
}

export async function openFigure(ctx: DistrictContext, ukuran: FigureKey, asked: AskedFigure): Promise<WhyAnswer> {
  const { wilayah = ctx.kab, ...choice } = asked
  const { situation, chosen } = await lookAtSituation(ctx, choice)
  const area = findArea(ctx, situation, wilayah)
  const kind = recapOf(ukuran)
  const side = kind === 'krs-rekap' ? 'krs' : 'recap'
  const file = kind === 'krs-rekap' ? chosen.krs : chosen.recap
  const isVillage = situation.desa.some(({ kode }) => kode === wilayah)
  const parts = isVillage ? [] : situation.desa.filter(({ kode }) => isWithin(kode, wilayah) && isOwnArea(ctx, kode))
  const counts: ReadonlySet<string> = new Set(FIGURE_COUNTS[ukuran])
  const cells = isVillage ? await readProvenance(ctx, wilayah, choice) : []
  return {
    wilayah: { kode: area.kode, nama: area.nama },
    angka: area.figures[ukuran],
    bagian: parts.map(({ kode, nama, figures }) => ({ kode, nama, angka: figures[ukuran] })),
    berkas: file === null ? [] : [await presentFile(ctx, file)],
    anak: kind === 'eppgbm-rekap' ? chosen.month : null,
    sel: cells.filter((cell) => cell.kind === kind && counts.has(cell.field)),
    tanpaDesa:
      wilayah === ctx.kab ? situation.unplaced.filter(({ source, inTotal }) => inTotal && source === side).map(({ nama }) => nama) : [],
    program: VERSION,
    potongan: null,
  }
}

/** For whoever opens other figures down to files and cells. */
export { presentFile, readProvenance, traceCells }
