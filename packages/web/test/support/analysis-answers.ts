/** What the stand-in server answers about versions of the analysis and the letterhead of its papers: of the sample district, by the rules of core; one is frozen, one kecamatan has signed. */
import {
  type AnalysesAnswer,
  type AnalysisAnswer,
  type ComparedAnswer,
  chooseAnalysisWay,
  compareVersions,
  listAnalyses,
  type RecomputedAnswer,
  readAnalysis,
  recomputeAnalysis,
} from '@konvergen/contract/analyses.ts'
import { readLetterhead, writeLetterhead } from '@konvergen/contract/analysis-documents.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Direction, Unit } from '@konvergen/core/indicators/indicator.ts'
import { SHIPPED_WEIGHTS } from '@konvergen/core/lokus/method.ts'
import { DEMO_SEMESTER } from '@konvergen/core/setup/demo-krs.ts'
import { areasWithin } from '@konvergen/core/situation/analysis-content.ts'
import type { Answer, Asked } from './answer.ts'
import { PERIOD, RECAP_ID, type Sample } from './sample-district.ts'

export const FROZEN_ID = '01900000-0000-7000-8000-00000000dd01'
export const OLDER_ID = '01900000-0000-7000-8000-00000000dd03'
export const DRAFT_ID = '01900000-0000-7000-8000-00000000dd04'
export const SIGNED_ID = '01900000-0000-7000-8000-00000000dd02'
const AT = '2026-03-02T01:05:00.000Z'
const DIGEST = 'ab'.repeat(32)
const BY = { oleh: 'Pak Dedi', mulai: AT, pada: AT, sidik: DIGEST, tahun: 2026, versi: 1 }
const TEXTS: AnalysisAnswer['teks'] = [
  { topik: 'penyebab-lingkungan', isi: 'Sumber air kering pada musim kemarau.', oleh: 'Pak Dedi', pada: AT },
]

const definition = (code: string, unit: Unit, direction: Direction = 'naik') => ({ code, version: 0, denominator: null, unit, direction })
const DEFINITIONS = [
  definition('E24', 'persen'),
  definition('E04', 'persen', 'turun'),
  definition('P01', 'ya-tidak'),
  definition('P02', 'jumlah'),
]
const gap = (code: string, value: number, denominator: number | null, [target, short, people]: [number, number, number | null]) => ({
  code,
  period: '2026-T1',
  numerator: value,
  denominator,
  value: denominator === null ? value : (100 * value) / denominator,
  state: 'ada',
  reported: 3,
  expected: 4,
  targets: [{ value: target, source: 'Perpres 72/2021', short, people }],
})
const GAPS: AnalysisAnswer['isi']['gaps'] = [
  gap('E24', 30, 120, [90, 65, 78]),
  gap('E04', 12, 100, [8, 4, 4]),
  gap('P01', 0, null, [1, 1, null]),
  gap('P02', 3, null, [12, 9, null]),
]
const NAMES: AnalysisAnswer['namaIndikator'] = {
  E24: { id: 'Keluarga berisiko didampingi', en: 'Families at risk accompanied' },
  E04: { id: 'Kehamilan yang tidak diinginkan', en: 'Unwanted pregnancies' },
  P01: { id: 'Peraturan daerah tentang stunting', en: 'District rule on stunting' },
  P02: { id: 'Rapat koordinasi', en: 'Coordination meetings' },
}
const WAY: AnalysisAnswer['isi']['way'] = {
  method: 'indeks',
  kept: { id: '01900000-0000-7000-8000-00000000dd09', name: 'Indeks rembuk', version: 2 },
  parameters: { taksiran: 'eb', norma: 'minmax', bobot: { ...SHIPPED_WEIGHTS }, batas: null, anggaran: null },
  estimate: { used: 'eb', covariates: [] },
  cuts: null,
  reasons: [],
}

export function analysisAnswers({ district, situation }: Sample, isEmpty: (asked: Asked) => boolean): [RouteContract, Answer][] {
  const [first, ...rest] = district.kecamatan
  const frozen = { ...BY, versi: 2, id: FROZEN_ID, wilayah: district.kode, nama: district.nama, tingkat: 'kab', keadaan: 'beku' } as const
  const signed = {
    ...BY,
    id: SIGNED_ID,
    wilayah: first?.kode ?? '',
    nama: first?.nama ?? '',
    tingkat: 'kec',
    keadaan: 'ditandatangani',
  } as const
  const older = { ...frozen, id: OLDER_ID, versi: 1 } as const
  const draft = { ...frozen, id: DRAFT_ID, versi: 3, keadaan: 'konsep', sidik: null, pada: null } as const
  const villages = situation().desa.map(({ kode, nama }) => ({ kode, nama }))
  const board = (): AnalysesAnswer['papan'] =>
    district.kecamatan.map(({ kode, nama }) => {
      const isFirst = kode === first?.kode
      return { wilayah: kode, nama, desa: 8, analisis: isFirst ? signed : null, diingatkan: null, boleh: { mulai: !isFirst } }
    })
  const proposed = (places: readonly number[]): AnalysisAnswer['isi']['lokus'] =>
    villages.map(({ kode }, at) => {
      const place = places.indexOf(at)
      const rank = place < 0 ? at + places.length + 1 : place + 1
      return { code: kode, rank, proposed: place >= 0, score: 90 - at, low: 88 - at, high: 92 - at, quadrant: null }
    })
  const one = (id: string | undefined): AnalysisAnswer | undefined => {
    const analisis = [frozen, older, signed, draft].find((each) => each.id === id)
    if (analisis === undefined) return undefined
    const isFrozen = analisis.tingkat === 'kab'
    const isDraft = analisis.id === DRAFT_ID
    const areas = areasWithin(situation(), analisis.wilayah) as AnalysisAnswer['isi']['areas']
    const [own] = areas
    const theirs = own?.figures.stunting ?? { numerator: null, denominator: null, percent: null, state: 'belum-lapor' }
    return {
      analisis,
      boleh: { tulis: isDraft, tandatangan: false, verifikasi: !isFrozen, bekukan: isDraft },
      langkah: [
        { langkah: isFrozen ? 'bekukan' : 'tandatangan', alasan: null, oleh: 'Pak Dedi', peran: 'admin-kab', pada: AT, sidik: DIGEST },
      ],
      teks: TEXTS,
      isi: {
        format: 2,
        program: '0.1.0',
        parameters: { origin: 'rekap', recap: PERIOD, krs: DEMO_SEMESTER, k: 10 },
        cut: {
          until: AT,
          imports: [{ id: RECAP_ID, kind: 'eppgbm-rekap', period: PERIOD, sha256: DIGEST }],
          children: null,
          values: [],
          definitions: DEFINITIONS,
          access: [],
          kecamatan: [],
        },
        areas,
        gaps: GAPS,
        lokus: isFrozen ? proposed(analisis.id === OLDER_ID ? [0, 1] : [1, 2]) : null,
        way: isFrozen ? WAY : null,
      },
      namaIndikator: NAMES,
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
  const side = (analisis: AnalysisAnswer['analisis']): ComparedAnswer['dari'] => ({
    analisis,
    sampai: AT,
    program: '0.1.0',
    parameters: { origin: 'rekap', recap: PERIOD, krs: DEMO_SEMESTER, k: 2 },
    way: WAY,
  })
  const compared = (from: string | undefined, to: string | undefined): ComparedAnswer | undefined => {
    const [dari, ke] = [from, to].map((id) => [frozen, older].find((each) => each.id === id))
    if (dari === undefined || ke === undefined) return undefined
    const [own, , third] = villages
    const isForward = dari.id === OLDER_ID
    const [masuk, keluar] = (isForward ? [third, own] : [own, third]).map((each) => (each === undefined ? [] : [each]))
    return {
      dari: side(dari),
      ke: side(ke),
      usulan: { masuk: masuk ?? [], keluar: keluar ?? [] },
      perubahan: changed.perubahan,
      dasar: [
        {
          part: 'berkas',
          name: 'eppgbm-rekap',
          period: null,
          before: { said: PERIOD, digest: DIGEST },
          after: { said: PERIOD, digest: 'cd'.repeat(32) },
        },
        { part: 'nilai', name: 'E24', period: '2026-T1', before: null, after: { said: 3, digest: DIGEST } },
        { part: 'definisi', name: 'E24', period: null, before: { said: 0, digest: null }, after: { said: 1, digest: null } },
      ],
      namaIndikator: NAMES,
    }
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
        isEmpty(asked)
          ? none
          : { tahun: 2026, versi: [frozen, older, signed, draft], papan: board(), boleh: { mulaiKabupaten: false, ingatkan: true } },
    ],
    [readAnalysis, ({ params }) => one(params['id'])],
    [recomputeAnalysis, () => changed],
    [compareVersions, ({ params }) => compared(params['lain'], params['id'])],
    [chooseAnalysisWay, () => ({ done: true })],
  ]
}
