/** What the stand-in server answers on single children, their trend and the quality of their measurements. */
import {
  compareSources,
  decideDoubt,
  findChild,
  listChildren,
  listDoubts,
  readChild,
  readMeasurementSource,
  readTrend,
  revealChild,
  type TrendMonth,
} from '@konvergen/contract/measurement.ts'
import { readQuality } from '@konvergen/contract/quality.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { wilsonInterval } from '@konvergen/core/estimate/wilson.ts'
import type { Answer, Asked } from './answer.ts'
import { childId, LIST_APPLIED_ID, LIST_SOURCE, MONTH, sampleChildren } from './sample-children.ts'
import type { Sample } from './sample-district.ts'

export const KNOWN_NIK = '9901010101010142'
export const SHOWN_NAME = 'Contoh Rekaan'
export const DOUBT_ID = childId(900)
const PER_PAGE = 50
/** Months of the trend; December was not measured. */
const TREND = [
  ['2025-08', 262],
  ['2025-09', 255],
  ['2025-10', 248],
  ['2025-11', 251],
  ['2026-01', 240],
  ['2026-02', 229],
] as const

function figure(numerator: number, denominator: number) {
  if (denominator === 0) return { numerator, denominator, percent: null, low: null, high: null }
  const { low, high } = wilsonInterval(numerator, denominator)
  return { numerator, denominator, percent: (100 * numerator) / denominator, low: 100 * low, high: 100 * high }
}

function trendMonth(month: string, stunted: number, of: number): TrendMonth {
  return {
    month,
    anak: of,
    mustahil: 4,
    villagesWith: 78,
    stunting: figure(stunted, of),
    wasting: figure(Math.round(stunted / 3), of),
    underweight: figure(Math.round(stunted / 1.4), of),
  }
}

export function childAnswers(sample: Sample, emptyKab: string): [RouteContract, Answer][] {
  const { district } = sample
  const made = sampleChildren(district)
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  let decision: 'sama' | 'beda' | null = null
  const sides = () =>
    [0, 1].map((index) => {
      const item = made.items[index]
      if (item === undefined) throw new Error('the sample has no such child')
      const { id, initials, sex, birth, desaKode, desa, puskesmas, posyandu, lastDay } = item
      return {
        id,
        initials,
        nikEnd: index === 0 ? '0142' : null,
        sex,
        birth,
        desaKode,
        desa,
        puskesmas,
        posyandu,
        lastDay,
        measurements: 5 + index,
      }
    })
  return [
    [
      listChildren,
      (asked) => {
        if (isEmpty(asked)) return { total: 0, perPage: PER_PAGE, children: [], posyandu: [] }
        const { desa, posyandu, masalah, halaman = '1' } = asked.query
        const children = made.items.filter(
          (item) =>
            (desa === undefined || item.desaKode === desa) &&
            (posyandu === undefined || item.posyandu === posyandu) &&
            (masalah !== 'stunting' || (item.scores.len?.z ?? 0) < -2) &&
            (masalah !== 'meragukan' || item.isDoubtful) &&
            (masalah !== 'mustahil' || item.scores.len?.flagged === true),
        )
        const from = (Number(halaman) - 1) * PER_PAGE
        return { total: children.length, perPage: PER_PAGE, children: children.slice(from, from + PER_PAGE), posyandu: made.posyandu }
      },
    ],
    [findChild, ({ body }) => ({ ids: (body as { nik: string }).nik === KNOWN_NIK ? [childId(3)] : [] })],
    [readChild, ({ params }) => made.detail(params['id'] ?? '')],
    [
      revealChild,
      () => ({ nik: KNOWN_NIK, nama: SHOWN_NAME, ayah: 'Ayah Rekaan', ibu: 'Ibu Rekaan', alamat: 'Jalan Contoh 7', rt: '02', rw: '01' }),
    ],
    [
      readMeasurementSource,
      ({ params }) => ({
        importId: LIST_APPLIED_ID,
        fileName: 'daftar-anak.xls',
        row: Number(params['row']),
        cells: [
          { column: 'Tanggal Pengukuran', text: '12/02/2026' },
          { column: 'Berat', text: '82' },
          { column: 'Tinggi', text: '79,4' },
          { column: 'LiLA', text: null },
        ],
      }),
    ],
    [
      listDoubts,
      (asked) => {
        const [child, other] = sides()
        const doubt = {
          id: DOUBT_ID,
          childId: child?.id,
          otherId: other?.id,
          reason: 'mirip',
          decision: null,
          decidedBy: null,
          decidedAt: null,
        }
        const open = isEmpty(asked) || decision !== null ? 0 : 1
        return { open, perPage: 20, doubts: open === 0 ? [] : [{ ...doubt, child, other }] }
      },
    ],
    [
      decideDoubt,
      ({ body }) => {
        decision = (body as { keputusan: 'sama' | 'beda' }).keputusan
        return { done: true }
      },
    ],
    [
      readTrend,
      (asked) => {
        const isPart = asked.query['jk'] !== undefined || asked.query['umur'] !== undefined
        const [area, scale] = [asked.query['area'] ?? district.kode, isPart ? 0.2 : 1]
        const base = { area, nama: district.nama, villagesAll: district.desa.length }
        if (isEmpty(asked)) return { ...base, individu: [], rekap: [], breakdown: null }
        const individu = TREND.slice(1).map(([month, stunted]) => trendMonth(month, Math.round(stunted * scale), Math.round(1100 * scale)))
        const rekap = isPart ? [] : TREND.filter((_, at) => at % 5 === 0).map(([month, stunted]) => trendMonth(month, stunted * 9, 11_000))
        const bands = ['00-05', '06-11', '12-23', '24-35', '36-47', '48-59']
        const rows = bands.flatMap((band, at) =>
          ['L', 'P'].map((sex) => {
            const { anak, stunting, wasting, underweight } = trendMonth(MONTH, 6 + 5 * at, 90)
            return { sex, band, anak, stunting, wasting, underweight }
          }),
        )
        return { ...base, individu, rekap, breakdown: { month: MONTH, rows } }
      },
    ],
    [
      compareSources,
      ({ query }) => ({
        month: query['bulan'],
        villages: district.desa.length,
        differences: district.desa
          .slice(0, 3)
          .map(({ kode, nama }, at) => ({ kode, desa: nama, field: 'stunting', rekap: 20 + at, individu: at === 2 ? null : 18 })),
      }),
    ],
    [
      readQuality,
      (asked) => {
        if (isEmpty(asked)) return { months: [], month: null, report: null, source: LIST_SOURCE }
        const { posyandu, smart } = asked.query
        const isSmart = smart === 'true'
        const detail = posyandu === undefined ? {} : { detail: made.group(posyandu, isSmart) }
        return { months: [MONTH, '2026-01'], month: MONTH, report: made.report(isSmart), source: LIST_SOURCE, ...detail }
      },
    ],
  ]
}
