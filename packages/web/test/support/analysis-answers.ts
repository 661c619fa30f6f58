/** What the stand-in server answers about versions of the analysis and the letterhead of its papers: of the sample district, by the rules of core; one is frozen, one kecamatan has signed. */
import {
  type AnalysesAnswer,
  type AnalysisAnswer,
  listAnalyses,
  type RecomputedAnswer,
  readAnalysis,
  recomputeAnalysis,
} from '@konvergen/contract/analyses.ts'
import { readLetterhead, writeLetterhead } from '@konvergen/contract/analysis-documents.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { DEMO_SEMESTER } from '@konvergen/core/setup/demo-krs.ts'
import { areasWithin } from '@konvergen/core/situation/analysis-content.ts'
import type { Answer, Asked } from './answer.ts'
import { PERIOD, RECAP_ID, type Sample } from './sample-district.ts'

export const FROZEN_ID = '01900000-0000-7000-8000-00000000dd01'
export const SIGNED_ID = '01900000-0000-7000-8000-00000000dd02'
const AT = '2026-03-02T01:05:00.000Z'
const DIGEST = 'ab'.repeat(32)
const BY = { oleh: 'Pak Dedi', mulai: AT, pada: AT, sidik: DIGEST, tahun: 2026, versi: 1 }
const TEXTS: AnalysisAnswer['teks'] = [
  { topik: 'penyebab-lingkungan', isi: 'Sumber air kering pada musim kemarau.', oleh: 'Pak Dedi', pada: AT },
]

export function analysisAnswers({ district, situation }: Sample, isEmpty: (asked: Asked) => boolean): [RouteContract, Answer][] {
  const [first, ...rest] = district.kecamatan
  const frozen = { ...BY, id: FROZEN_ID, wilayah: district.kode, nama: district.nama, tingkat: 'kab', keadaan: 'beku' } as const
  const signed = {
    ...BY,
    id: SIGNED_ID,
    wilayah: first?.kode ?? '',
    nama: first?.nama ?? '',
    tingkat: 'kec',
    keadaan: 'ditandatangani',
  } as const
  const board = (): AnalysesAnswer['papan'] =>
    district.kecamatan.map(({ kode, nama }) => {
      const isFirst = kode === first?.kode
      return { wilayah: kode, nama, desa: 8, analisis: isFirst ? signed : null, diingatkan: null, boleh: { mulai: !isFirst } }
    })
  const one = (id: string | undefined): AnalysisAnswer | undefined => {
    const analisis = [frozen, signed].find((each) => each.id === id)
    if (analisis === undefined) return undefined
    const isFrozen = analisis.id === FROZEN_ID
    const areas = areasWithin(situation(), analisis.wilayah) as AnalysisAnswer['isi']['areas']
    const [own] = areas
    const theirs = own?.figures.stunting ?? { numerator: null, denominator: null, percent: null, state: 'belum-lapor' }
    return {
      analisis,
      boleh: { tulis: false, tandatangan: false, verifikasi: !isFrozen, bekukan: false },
      langkah: [
        { langkah: isFrozen ? 'bekukan' : 'tandatangan', alasan: null, oleh: 'Pak Dedi', peran: 'admin-kab', pada: AT, sidik: DIGEST },
      ],
      teks: TEXTS,
      isi: {
        format: 1,
        program: '0.1.0',
        parameters: { origin: 'rekap', recap: PERIOD, krs: DEMO_SEMESTER, k: 10 },
        cut: {
          until: AT,
          imports: [{ id: RECAP_ID, kind: 'eppgbm-rekap', period: PERIOD, sha256: DIGEST }],
          children: null,
          values: [],
          definitions: [],
          kecamatan: [],
        },
        areas,
        gaps: [
          {
            code: 'E24',
            period: '2026-T1',
            numerator: 30,
            denominator: 120,
            value: 25,
            state: 'ada',
            reported: 3,
            expected: 4,
            targets: [{ value: 90, source: 'Perpres 72/2021', short: 65, people: 78 }],
          },
        ],
        lokus: null,
      },
      namaIndikator: { E24: { id: 'Keluarga berisiko didampingi', en: 'Families at risk accompanied' } },
      kecamatan: isFrozen
        ? [
            { wilayah: signed.wilayah, nama: signed.nama, analisis: signed, teks: TEXTS },
            ...rest.map(({ kode, nama }) => ({ wilayah: kode, nama, analisis: null, teks: [] })),
          ]
        : [],
      beda: isFrozen
        ? {
            differences: [{ area: signed.wilayah, figure: 'stunting', theirs, ours: null }],
            sums: [{ figure: 'stunting', numerator: 3, denominator: 9, told: 1, ours: theirs }],
          }
        : null,
    }
  }
  const changed: RecomputedAnswer = {
    ulang: { sama: true, sidik: DIGEST, programDulu: '0.1.0', programKini: '0.1.0' },
    perubahan: [
      {
        kind: 'angka',
        area: district.kode,
        nama: district.nama,
        measure: 'stunting',
        period: PERIOD,
        before: { numerator: 30, denominator: 100, value: 30 },
        after: { numerator: 31, denominator: 100, value: 31 },
        why: 'berkas-lain',
      },
    ],
  }
  const none: AnalysesAnswer = { tahun: 2026, versi: [], papan: [], boleh: { mulaiKabupaten: true, ingatkan: true } }
  let letterhead = { baris: [`Pemerintah ${district.nama}`, 'Tim Percepatan Penurunan Stunting'], ditulis: false }
  return [
    [readLetterhead, () => letterhead],
    [
      writeLetterhead,
      ({ body }) => {
        letterhead = { ...(body as { baris: string[] }), ditulis: true }
        return letterhead
      },
    ],
    [
      listAnalyses,
      (asked) =>
        isEmpty(asked) ? none : { tahun: 2026, versi: [frozen, signed], papan: board(), boleh: { mulaiKabupaten: false, ingatkan: true } },
    ],
    [readAnalysis, ({ params }) => one(params['id'])],
    [recomputeAnalysis, () => changed],
  ]
}
