/**
 * Which services are missing where: the indicators of a period, with those of other rhythms that lie beside it, in the villages or kecamatan of the asker's own
 * areas; the district's own figures and sums are for everybody.
 */
import type { GapAxis, GapIndicator, GapsAnswer } from '@konvergen/contract/gaps.ts'
import { targetsFor } from '@konvergen/core/indicators/gap.ts'
import { FREQUENCIES, type Frequency } from '@konvergen/core/indicators/indicator.ts'
import { interventionOf } from '@konvergen/core/indicators/intervention.ts'
import { type Period, periodBefore } from '@konvergen/core/indicators/period.ts'
import { gapMatrix, type MatrixColumn, type MatrixIndicator, type MatrixRow, periodBeside } from '@konvergen/core/situation/gap-matrix.ts'
import { addPeople, countsPeople, NO_GAP, sideOf } from '@konvergen/core/situation/people-gap.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { coverPeriods, districtIn, gatherYear, type Owners, requirePeriod } from '../coverage/door.ts'

/** Periods before that a trend goes back to. */
const BACK = 7

function periodsBack(period: Period): readonly string[] {
  const past: string[] = []
  for (let each = period; past.length < BACK; each = requirePeriod(past.at(-1) ?? '')) past.push(periodBefore(each))
  return past
}

function rowsOf(district: District, axis: GapAxis): readonly (MatrixRow & { readonly nama: string; readonly kecamatan: string | null })[] {
  if (axis === 'lembaga') return []
  if (axis === 'desa')
    return district.desa.map(({ kode, nama, kecamatan }) => ({ kode, nama, kecamatan, areas: { desa: [kode], kec: [], kab: [] } }))
  return district.kecamatan.map(({ kode, nama }) => {
    const villages = district.desa.filter(({ kecamatan }) => kecamatan === kode).map((desa) => desa.kode)
    return { kode, nama, kecamatan: null, areas: { desa: villages, kec: [kode], kab: [] } }
  })
}

function presentColumn({ definition, ...column }: MatrixColumn, owners: Owners, year: number): GapIndicator {
  const { code, name, group, unit, direction, level, aggregation, frequency, sameAs, denominatorCode, regulation } = definition
  const { cells } = column
  return {
    kode: code,
    nama: name,
    kelompok: group,
    intervensi: interventionOf(regulation),
    satuan: unit,
    arah: direction,
    tingkat: level,
    gabung: aggregation,
    irama: frequency,
    sisi: sideOf(definition),
    dijumlah: countsPeople(definition, year),
    pengampu: owners.of(sameAs ?? code),
    sasaran: denominatorCode,
    periode: column.period,
    periodeSasaran: column.denominatorPeriod,
    jumlah: column.total,
    selisih: [...column.gaps],
    target: [...targetsFor(definition, year)],
    tersisa: column.left,
    riwayat: column.history.map(({ period, value, completeness }) => ({ periode: period, nilai: value, lengkap: completeness })),
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

function byOffice(columns: readonly MatrixColumn[], owners: Owners, year: number): GapsAnswer['lembaga'] {
  const owned = Map.groupBy(columns, ({ definition: { sameAs, code } }) => owners.of(sameAs ?? code))
  return [...owned].map(([id, own]) => ({
    id,
    nama: owners.nameOf(id),
    orang: own.reduce((sum, { definition, total }) => addPeople(sum, definition, total, year), NO_GAP),
  }))
}

export async function lookAtGaps(ctx: DistrictContext, text: string, axis: GapAxis): Promise<GapsAnswer> {
  const period = requirePeriod(text)
  const { definitions, owners } = await gatherYear(ctx, period.year)
  const used = FREQUENCIES.filter((frequency) => definitions.some((definition) => definition.frequency === frequency))
  const beside = new Map(used.map((frequency) => [frequency, requirePeriod(periodBeside(period, frequency))]))
  const back = new Map<Frequency, readonly string[]>([...beside].map(([frequency, one]) => [frequency, periodsBack(one)]))
  const covered = await coverPeriods(
    ctx,
    [...beside.values()].map((one) => one.text),
    [...back.values()].flat(),
  )
  const indicators = definitions.flatMap((definition): MatrixIndicator[] => {
    const own = beside.get(definition.frequency)?.text ?? period.text
    const coverage = covered.get(own)?.get(definition.code)
    if (coverage === undefined) return []
    const past = (back.get(definition.frequency) ?? []).map((each) => ({ period: each, coverage: covered.get(each)?.get(definition.code) }))
    return [{ definition, period: own, coverage, before: past }]
  })
  const district = await districtIn(ctx, period)
  const rows = rowsOf(district, axis).filter(({ kode }) => isOwnArea(ctx, kode))
  const { columns, people, together } = gapMatrix(indicators, rows, period.year)
  return {
    periode: period.text,
    sumbu: axis,
    indikator: columns.map((column) => presentColumn(column, owners, period.year)),
    wilayah: rows.map(({ kode, nama, kecamatan }, at) => ({ kode, nama, kecamatan, orang: people[at] ?? NO_GAP })),
    kecamatan: district.kecamatan.map(({ kode, nama }) => ({ kode, nama })),
    lembaga: byOffice(columns, owners, period.year),
    bersama: together,
    desa: district.desa.length,
  }
}
