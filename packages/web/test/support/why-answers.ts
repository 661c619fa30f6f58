/** A figure of the sample district opened, as the server would. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Provenance } from '@konvergen/contract/situation.ts'
import { readVersionService, readVersionWhy, readWhy, type VersionServiceAnswer, type WhyAnswer } from '@konvergen/contract/why.ts'
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
        berlaku: true,
      },
    ],
    anak: null,
    sel:
      isVillage && recapOf(ukuran) === 'eppgbm-rekap'
        ? [cellOf('stunting', angka.numerator ?? 0, 1), cellOf('diukur', angka.denominator ?? 0, 2)]
        : [],
    tanpaDesa: [],
    program: '0.1.0',
    potongan: null,
  }
}

const CUT = '2026-03-02T01:05:00.000Z'

/** As it was frozen: of a list of children that was replaced since, or of a file that counts no more. */
function versionAnswerOf(situation: Situation, ukuran: FigureKey, wilayah: string): WhyAnswer | undefined {
  const today = answerOf(situation, ukuran, wilayah)
  if (today === undefined) return undefined
  const isList = ukuran === 'ds'
  return {
    ...today,
    berkas: isList ? [] : today.berkas.map((file) => ({ ...file, berlaku: false })),
    anak: isList ? '2026-02' : null,
    potongan: { sampai: CUT, anakDiganti: isList },
  }
}

function serviceOf({ desa }: Situation, code: string): VersionServiceAnswer {
  const words = { id: 'Keluarga berisiko didampingi', en: 'Families at risk accompanied' }
  const numbers = { state: 'ada', numerator: 30, denominator: 120, value: 25 } as const
  return {
    definisi: { code, version: 0, name: words, unit: 'persen', numerator: words, denominator: words, dataSource: 'Elsimil' },
    periode: '2026-T1',
    angka: numbers,
    reported: 3,
    expected: 4,
    bagian: desa.slice(0, 3).map(({ kode, nama }) => ({ kode, nama, ...numbers, numerator: 10, denominator: 40 })),
    sampai: CUT,
    program: '0.1.0',
  }
}

export function whyAnswers(sample: Sample): readonly [RouteContract, Answer][] {
  const situation = sample.situation()
  const { kode } = situation.kabupaten
  return [
    [readWhy, ({ params, query }) => answerOf(situation, params['ukuran'] as FigureKey, query['wilayah'] ?? kode)],
    [readVersionWhy, ({ params, query }) => versionAnswerOf(situation, params['ukuran'] as FigureKey, query['wilayah'] ?? kode)],
    [readVersionService, ({ params }) => serviceOf(situation, params['kode'] ?? '')],
  ]
}
