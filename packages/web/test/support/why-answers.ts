/** A figure of the sample district opened, as the server would. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Provenance } from '@konvergen/contract/situation.ts'
import { readWhy, type WhyAnswer } from '@konvergen/contract/why.ts'
import { recapOf } from '@konvergen/core/situation/figure-counts.ts'
import type { FigureKey, Situation } from '@konvergen/core/situation/situation.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import type { Answer } from './answer.ts'
import type { Sample } from './sample-district.ts'

const FILE_ID = '01930000-0000-7000-8000-0000000000f1'

function cellOf(field: string, value: number, at: number): Provenance {
  const kind = 'eppgbm-rekap'
  const place = { row: 9, cell: `F${at}`, sheet: 'Rekap', fileName: 'rekap.xlsx', importId: FILE_ID, appliedAt: '2026-03-02T02:00:00.000Z' }
  return { ...place, kind, field, value, raw: String(value), origin: 'dibaca', period: '2026-02' }
}

function answerOf(situation: Situation, ukuran: FigureKey, wilayah: string): WhyAnswer | undefined {
  const area = [situation.kabupaten, ...situation.kecamatan, ...situation.desa].find(({ kode }) => kode === wilayah)
  if (area === undefined) return undefined
  const isVillage = situation.desa.some(({ kode }) => kode === wilayah)
  const angka = area.figures[ukuran]
  return {
    wilayah: { kode: area.kode, nama: area.nama },
    angka,
    bagian: isVillage
      ? []
      : situation.desa
          .filter(({ kode }) => isWithin(kode, wilayah))
          .map(({ kode, nama, figures }) => ({ kode, nama, angka: figures[ukuran] })),
    berkas: [
      {
        id: FILE_ID,
        nama: 'rekap.xlsx',
        periode: angka.period,
        sha256: 'ab'.repeat(32),
        diterapkan: '2026-03-02T02:00:00.000Z',
        oleh: 'Dedi Contoh',
      },
    ],
    anak: null,
    sel:
      isVillage && recapOf(ukuran) === 'eppgbm-rekap'
        ? [cellOf('stunting', angka.numerator ?? 0, 1), cellOf('diukur', angka.denominator ?? 0, 2)]
        : [],
    tanpaDesa: [],
    program: '0.1.0',
  }
}

export function whyAnswers(sample: Sample): readonly [RouteContract, Answer][] {
  const situation = sample.situation()
  const { kode } = situation.kabupaten
  return [[readWhy, ({ params, query }) => answerOf(situation, params['ukuran'] as FigureKey, query['wilayah'] ?? kode)]]
}
