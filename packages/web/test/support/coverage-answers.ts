/** What the stand-in server answers about a period, its board, its figures and disputed numbers: computed by the rules of core from invented reports. */
import * as coverage from '@konvergen/contract/coverage.ts'
import * as disputes from '@konvergen/contract/disputes.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS, denominatorOf, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { gapOf, peopleLeft, targetsFor } from '@konvergen/core/indicators/gap.ts'
import { progressByOffice } from '@konvergen/core/indicators/not-reported.ts'
import { type Period, periodOf } from '@konvergen/core/indicators/period.ts'
import { coverPeriod, ReportedBook, type ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Answer, Asked } from './answer.ts'
import { SAMPLE_REGISTER } from './opd-answers.ts'
import type { Sample } from './sample-district.ts'

export const QUARTER = '2026-T1'
const YEAR = '2026'
const OLD = '2025-T4'
const DONE = { done: true }
const MADE = '2026-03-01T02:10:00.000Z'
const [DINKES, OPD_KB] = SAMPLE_REGISTER.offices.map(({ id }) => id)
export const NAMES = new Map([
  [DINKES, 'Dinkes'],
  [OPD_KB, 'DP3APPKB'],
])

const PERIODS: readonly coverage.PeriodSchema[] = [
  { periode: YEAR, keadaan: 'terbuka', tenggat: null, alasan: null, pada: MADE },
  { periode: QUARTER, keadaan: 'terbuka', tenggat: '2026-04-15', alasan: null, pada: MADE },
  { periode: OLD, keadaan: 'terkunci', tenggat: '2026-01-15', alasan: null, pada: '2026-01-20T02:10:00.000Z' },
]

/** E01 in most villages, with each way of having no number; E24 in few; the governed numbers of both for the year. */
export function reported({ desa }: District): readonly ReportedValue[] {
  const value = (code: string, period: string, area: string, number: number | null): ReportedValue => ({
    code,
    part: 'nilai',
    period,
    area,
    value: number,
    fromElsewhere: false,
  })
  return desa.flatMap(({ kode }, at) => [
    value('D01', YEAR, kode, at === 3 ? 0 : 40 + at),
    ...(at % 5 === 4 ? [] : [value('E01', QUARTER, kode, at === 3 ? 0 : at === 2 ? null : at === 1 ? 900 : 20 + (at % 20))]),
    ...(at < 6 ? [value('E24', QUARTER, kode, 5)] : []),
  ])
}

export const ownerOf = (code: string): string | null => ({ E01: DINKES, E02: DINKES, E24: OPD_KB })[code] ?? null

export function areasOf({ kode, kecamatan, desa }: District) {
  return { kab: [kode], kec: kecamatan.map((one) => one.kode), desa: desa.map((one) => one.kode) }
}

function namesOf({ kode, nama, kecamatan, desa }: District): Record<string, string> {
  return Object.fromEntries([[kode, nama], ...[...kecamatan, ...desa].map((one) => [one.kode, one.nama])])
}

function board(district: District, period: Period): unknown {
  const values = reported(district)
  const areas = areasOf(district)
  const book = new ReportedBook(values)
  const things = askedThings(SHIPPED, DENOMINATORS, period)
  const stored = PERIODS.find(({ periode }) => periode === period.text)
  const indikator = coverPeriod(SHIPPED, period, values, areas).map(({ code, total, denominatorPeriod }) => {
    const definition = SHIPPED.find((one) => one.code === code) as (typeof SHIPPED)[number]
    return {
      kode: code,
      nama: definition.name,
      kelompok: definition.group,
      satuan: definition.unit,
      arah: definition.direction,
      tingkat: definition.level,
      pengampu: ownerOf(definition.sameAs ?? code),
      samaDengan: definition.sameAs,
      sasaran: definition.denominatorCode,
      periodeSasaran: denominatorPeriod,
      jumlah: total,
      selisih: targetsFor(definition, period.year).flatMap((target) => gapOf(definition, total, target) ?? []),
      tersisa: peopleLeft(definition, total),
    }
  })
  const lembaga = progressByOffice(things, ownerOf, areas, (code, part, area) => book.of(code, part, period.text, area) !== null).map(
    ({ office, asked, entered, areasSilent, areasPartial }, at) => ({
      id: office,
      nama: NAMES.get(office ?? '') ?? null,
      diminta: asked,
      terisi: entered,
      wilayahKosong: areasSilent,
      wilayahSebagian: areasPartial,
      keadaan: entered === 0 ? 'kosong' : at === 0 ? 'diajukan' : 'dikembalikan',
      catatan: at === 0 || entered === 0 ? null : 'Angka E24 dua desa tertukar.',
      pada: entered === 0 ? null : MADE,
      diingatkan: entered === 0 ? MADE : null,
      boleh: { isi: true, setujui: false },
    }),
  )
  const { keadaan = null, tenggat = null } = stored ?? {}
  return {
    periode: period.text,
    keadaan,
    tenggat,
    indikator,
    lembaga,
    pengingat: { hariSebelum: null, jarakHari: 3 },
    beda: 1,
    wilayah: namesOf(district),
  }
}

function figure(district: District, period: Period, code: string): unknown {
  const definition = SHIPPED.find((one) => one.code === code)
  if (definition === undefined) return undefined
  const [covered] = coverPeriod([definition], period, reported(district), areasOf(district))
  if (covered === undefined) return undefined
  const names = namesOf(district)
  const number = denominatorOf(definition.denominatorCode ?? '')
  const targets = targetsFor(definition, period.year)
  const owner = ownerOf(definition.sameAs ?? code)
  return {
    periode: period.text,
    definisi: definition,
    pengampu: owner === null ? null : { id: owner, nama: NAMES.get(owner) },
    sasaran: number === undefined ? null : { code: number.code, name: number.name, periode: covered.denominatorPeriod, pengampu: null },
    jumlah: covered.total,
    selisih: targets.flatMap((target) => gapOf(definition, covered.total, target) ?? []),
    wilayah: covered.areas.map(({ area, ...own }) => ({
      kode: area,
      nama: names[area],
      kecamatan: definition.level === 'desa' ? area.slice(0, 8) : null,
      ...own,
      orang: targets[0] === undefined ? null : (gapOf(definition, own, targets[0])?.people ?? null),
      tersisa: peopleLeft(definition, own),
    })),
  }
}

const ENTRY = {
  bagian: 'nilai',
  nilai: 21,
  luar: false,
  dihapus: false,
  versi: 0,
  sumber: 'ketik',
  sel: null,
  alasan: null,
  atasNama: true,
  lembaga: 'Dinkes',
  oleh: 'Sri Contoh',
  pada: MADE,
}

const CLAIM = {
  id: '01900000-0000-7000-8000-00000000f001',
  kode: 'D01',
  nama: denominatorOf('D01')?.name,
  periode: YEAR,
  wilayah: '99.01.02.2002',
  tercatat: 41,
  diusulkan: 57,
  oleh: 'DP3APPKB',
  alasan: 'Pendataan keluarga Januari, satu dusun belum terhitung.',
  pada: MADE,
  hasil: null,
  alasanHasil: null,
  boleh: true,
}
const SETTLED = {
  ...CLAIM,
  id: '01900000-0000-7000-8000-00000000f002',
  wilayah: '99.01.02.2001',
  hasil: 'tetap',
  alasanHasil: 'Sudah dihitung ulang.',
  boleh: false,
}

/** `emptyKab`: where no period was ever opened. */
export function coverageAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const at = (asked: Asked) => periodOf(asked.params['periode'] ?? '')
  return [
    [coverage.listPeriods, (asked) => (isEmpty(asked) ? [] : PERIODS)],
    [coverage.setPeriod, () => DONE],
    [
      coverage.readBoard,
      (asked) => {
        const period = at(asked)
        return period === null ? undefined : board(district, period)
      },
    ],
    [
      coverage.readFigure,
      (asked) => {
        const period = at(asked)
        return period === null ? undefined : figure(district, period, asked.params['kode'] ?? '')
      },
    ],
    [
      coverage.readValueHistory,
      ({ params }) =>
        params['kode'] === 'E01'
          ? [
              ENTRY,
              {
                ...ENTRY,
                nilai: 12,
                atasNama: false,
                sumber: 'berkas',
                sel: 'C14',
                alasan: 'Terbalik dengan desa tetangga',
                pada: '2026-02-27T02:10:00.000Z',
              },
            ]
          : [{ ...ENTRY, nilai: 41 }],
    ],
    [disputes.listDisputes, (asked) => (isEmpty(asked) ? [] : [CLAIM, SETTLED])],
    [disputes.openDispute, () => ({ id: CLAIM.id })],
    [disputes.settleDispute, () => DONE],
  ]
}
