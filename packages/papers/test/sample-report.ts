/**
 * An invented district for the tests of papers: as many villages as asked, with the oddities that reports must survive (names with signs of
 * Typst, SVG and spreadsheets, a village that has not reported, one measured too little, one impossible pair, one unplaced row).
 */
import type { KrsCounts } from '@konvergen/core/intake/krs.ts'
import { KRS_COUNTS } from '@konvergen/core/intake/krs.ts'
import { RECAP_COUNTS, type RecapCounts } from '@konvergen/core/intake/recap.ts'
import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { masterRows } from '@konvergen/core/situation/master-data.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import type { Desa, District } from '@konvergen/core/wilayah/district.ts'

const ODD_NAMES = [
  '#Suka $x$ _Maju_ *Jaya*',
  '=HYPERLINK("x")',
  '<Air> & "Dingin"',
  '+Batu \\ [Putih]',
  '@Tanjung; Harapan',
  '-Muara\u2019 `Rawa`',
]
const NAMES = ['Air Dingin', 'Batu Putih', 'Gunung Sari', 'Lembah Hijau', 'Muara Jaya', 'Padang Luas', 'Sumber Rejo', 'Tanjung Harapan']

const pad = (value: number, length: number) => String(value).padStart(length, '0')

function sampleDistrict(villages: number): District {
  const perKecamatan = 8
  const desa = Array.from({ length: villages }, (_, index): Desa => {
    const kecamatan = `99.01.${pad(Math.floor(index / perKecamatan) + 1, 2)}`
    const nama = ODD_NAMES[index] ?? `${NAMES[index % NAMES.length]} ${Math.floor(index / perKecamatan) + 1}`
    return { kode: `${kecamatan}.${pad(2001 + (index % perKecamatan), 4)}`, nama, kecamatan }
  })
  const kecamatan = [...new Set(desa.map((village) => village.kecamatan))].map((kode, index) => ({ kode, nama: `Kecamatan ${index + 1}` }))
  return { kode: '99.01', nama: 'Kabupaten Contoh', provinsi: 'Provinsi Contoh', kecamatan, desa }
}

/** Repeats for ever, never by chance. */
const wave = (index: number, step: number, most: number) => (index * step + 7) % most

function recapOf(index: number): RecapCounts {
  const sasaran = 40 + wave(index, 53, 260)
  const diukur = index === 3 ? 12 : Math.round(sasaran * (0.62 + wave(index, 29, 37) / 100))
  const pendek = Math.round(diukur * (0.04 + wave(index, 17, 31) / 100))
  const counts = Object.fromEntries(RECAP_COUNTS.map((key) => [key, 0])) as Record<keyof RecapCounts, number>
  const wasted = Math.round(diukur * 0.09)
  return {
    ...counts,
    sasaran,
    diukur,
    ditimbang: diukur,
    ditimbangDiukur: diukur,
    pendek,
    sangatPendek: index === 4 ? diukur : 0,
    giziKurang: wasted,
    bbKurang: wasted * 2,
  }
}

function krsOf(index: number): KrsCounts {
  const counts = Object.fromEntries(KRS_COUNTS.map((key) => [key, 3 + wave(index, 11, 19)])) as Record<keyof KrsCounts, number>
  const sasaran = 250 + wave(index, 41, 400)
  const krs = 60 + wave(index, 23, 140)
  return {
    ...counts,
    sasaran,
    krs,
    pus: 180 + wave(index, 13, 90),
    airTidakLayak: wave(index, 7, 40),
    jambanTidakLayak: wave(index, 19, 60),
  }
}

function gridBoundaries(desa: readonly Desa[]): DesaBoundary[] {
  const columns = Math.ceil(Math.sqrt(desa.length))
  return desa.slice(0, -1).map(({ kode }, index) => {
    const [west, south] = [119 + (index % columns) * 0.05, -2 + Math.floor(index / columns) * 0.05]
    const [east, north] = [west + 0.05, south + 0.05]
    const ring: [number, number][] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    return { kode, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
}

const UNPLACED: Unplaced[] = [
  {
    source: 'recap',
    row: 17,
    nama: 'GO#DANG_*',
    suggestion: { kode: '99.01.01.2003', nama: '<Air> & "Dingin"', reason: 'eliminasi-kecamatan' },
    diukur: 120,
    stunting: 31,
    krs: null,
    inTotal: true,
  },
]

const ISSUES: Issue[] = [
  {
    code: 'rekap.jumlah-beda',
    severity: 'periksa',
    place: { file: 'rekap.xlsx', sheet: 'Rekap', row: 9, column: 'Diukur', cell: 'L9' },
    read: '=1+1;"x"',
    params: { nama: '#Suka $x$', kolom: 'Diukur', tertulis: 41, bagian: 'pendek + normal', hitungan: 40 },
  },
]

export function sampleReport(villages = 24): SituationReport {
  const district = sampleDistrict(villages)
  const silent = district.desa[2]?.kode
  const pairs = <Counts>(countsOf: (index: number) => Counts) =>
    new Map(district.desa.map(({ kode }, index) => [kode, countsOf(index)] as const).filter(([kode]) => kode !== silent))
  const situation = computeSituation({
    district,
    recap: { source: 'e-PPGBM rekap status gizi', period: '2024-01', counts: pairs(recapOf), unplaced: [recapOf(villages)] },
    krs: { source: 'Rekap verval KRS', period: '2024-S2', counts: pairs(krsOf), unplaced: [] },
    unplaced: UNPLACED,
    k: Math.min(20, Math.floor(villages / 3)),
  })
  const hash = (digit: string) => digit.repeat(64)
  return {
    district,
    situation,
    lokus: proposeKuadran(situation, { k: situation.k }),
    boundaries: gridBoundaries(district.desa),
    masterData: masterRows(district, pairs(recapOf), pairs(krsOf)),
    issues: ISSUES,
    sources: [
      {
        kind: 'eppgbm-rekap',
        fileName: 'rekap_#1.xlsx',
        sha256: hash('a'),
        period: '2024-01',
        rowCount: villages,
        placedCount: villages - 1,
      },
      { kind: 'krs-rekap', fileName: 'krs.csv', sha256: hash('b'), period: '2024-S2', rowCount: villages, placedCount: villages },
      { kind: 'batas', fileName: 'batas.geojson', sha256: hash('c'), period: null, rowCount: villages, placedCount: villages - 1 },
    ],
    version: '0.1.0',
    demo: true,
  }
}
