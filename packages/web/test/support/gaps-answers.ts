/** What the stand-in server answers about gaps: reckoned by the rules of core from the same invented reports as the board. */
import type { GapAxis, GapIndicator, GapsAnswer } from '@konvergen/contract/gaps.ts'
import * as contract from '@konvergen/contract/gaps.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { targetsFor } from '@konvergen/core/indicators/gap.ts'
import { interventionOf } from '@konvergen/core/indicators/intervention.ts'
import { type Period, periodBefore, periodOf } from '@konvergen/core/indicators/period.ts'
import { coverPeriod } from '@konvergen/core/indicators/period-coverage.ts'
import { gapMatrix, type MatrixColumn, periodBeside } from '@konvergen/core/situation/gap-matrix.ts'
import { addPeople, countsPeople, NO_GAP, sideOf } from '@konvergen/core/situation/people-gap.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Answer } from './answer.ts'
import { areasOf, NAMES, ownerOf, reported } from './coverage-answers.ts'
import type { Sample } from './sample-district.ts'

function present({ definition, period, total, gaps, left, history, denominatorPeriod, cells }: MatrixColumn, year: number): GapIndicator {
  const { code, name, group, unit, direction, level, aggregation, frequency, denominatorCode } = definition
  return {
    kode: code,
    nama: name,
    kelompok: group,
    intervensi: interventionOf(definition.regulation),
    pilar: definition.code.startsWith('E1') ? 3 : null,
    satuan: unit,
    arah: direction,
    tingkat: level,
    gabung: aggregation,
    irama: frequency,
    sisi: sideOf(definition),
    dijumlah: countsPeople(definition, year),
    pengampu: ownerOf(code),
    sasaran: denominatorCode,
    periode: period,
    periodeSasaran: denominatorPeriod,
    jumlah: total,
    selisih: [...gaps],
    target: [...targetsFor(definition, year)],
    tersisa: left,
    riwayat: history.map(({ period: past, value, completeness }) => ({ periode: past, nilai: value, lengkap: completeness })),
    sel: {
      keadaan: cells.map((cell) => cell?.state ?? 'tidak-ditanyakan'),
      pembilang: cells.map((cell) => cell?.numerator ?? null),
      penyebut: cells.map((cell) => cell?.denominator ?? null),
      nilai: cells.map((cell) => cell?.value ?? null),
      orang: cells.map((cell) => cell?.people ?? null),
      lalu: cells.map((cell) => cell?.before ?? null),
      melapor: cells.map((cell) => cell?.completeness.reported ?? 0),
      diminta: cells.map((cell) => cell?.completeness.expected ?? 0),
    },
  }
}

/** `areas`: of whose sight; all of the district where it is not given. */
export function sampleGaps(district: District, period: Period, axis: GapAxis): GapsAnswer {
  const areas = areasOf(district)
  const cover = (text: string) => coverPeriod(SHIPPED, periodOf(text) as Period, reported(district), areas)
  const indicators = SHIPPED.flatMap((definition) => {
    const own = periodBeside(period, definition.frequency)
    const before = periodBefore(periodOf(own) as Period)
    const of = (text: string) => cover(text).find(({ code }) => code === definition.code)
    const coverage = of(own)
    return coverage === undefined ? [] : [{ definition, period: own, coverage, before: [{ period: before, coverage: of(before) }] }]
  })
  const villages = district.desa.map(({ kode, nama, kecamatan }) => ({ kode, nama, kecamatan, areas: { desa: [kode], kec: [], kab: [] } }))
  const kecamatan = district.kecamatan.map(({ kode, nama }) => {
    const own = district.desa.filter((desa) => desa.kecamatan === kode).map((desa) => desa.kode)
    return { kode, nama, kecamatan: null, areas: { desa: own, kec: [kode], kab: [] } }
  })
  const rows = { desa: villages, kec: kecamatan, lembaga: [] }[axis]
  const { columns, people, together } = gapMatrix(indicators, rows, period.year)
  return {
    periode: period.text,
    sumbu: axis,
    indikator: columns.map((column) => present(column, period.year)),
    wilayah: rows.map(({ kode, nama, kecamatan: parent }, at) => ({ kode, nama, kecamatan: parent, orang: people[at] ?? NO_GAP })),
    kecamatan: district.kecamatan.map(({ kode, nama }) => ({ kode, nama })),
    lembaga: [...Map.groupBy(columns, ({ definition: { code } }) => ownerOf(code))].map(([id, own]) => ({
      id,
      nama: NAMES.get(id ?? '') ?? null,
      orang: own.reduce((sum, { definition, total }) => addPeople(sum, definition, total, period.year), NO_GAP),
    })),
    bersama: together,
    desa: district.desa.length,
  }
}

export function gapsAnswers({ district }: Sample): [RouteContract, Answer][] {
  return [
    [
      contract.readGaps,
      ({ params, query }) => {
        const period = periodOf(params['periode'] ?? '')
        return period === null ? undefined : sampleGaps(district, period, (query['sumbu'] ?? 'lembaga') as GapAxis)
      },
    ],
  ]
}
