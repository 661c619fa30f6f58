/**
 * Which services are missing where: the indicators of a period, with those of other rhythms that lie beside it, in the villages or kecamatan of the asker's own
 * areas; the district's own figures and sums are for everybody.
 */
import type { GapAxis, GapIndicator, GapsAnswer } from '@konvergen/contract/gaps.ts'
import { targetsFor } from '@konvergen/core/indicators/gap.ts'
import { interventionOf } from '@konvergen/core/indicators/intervention.ts'
import type { MatrixColumn, MatrixRow } from '@konvergen/core/situation/gap-matrix.ts'
import { addPeople, countsPeople, NO_GAP, sideOf } from '@konvergen/core/situation/people-gap.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { type Owners, requirePeriod } from '../coverage/door.ts'
import { gatherGaps, kecamatanRow, villageRow } from './gather-gaps.ts'

function rowsOf(district: District, axis: GapAxis): readonly (MatrixRow & { readonly nama: string; readonly kecamatan: string | null })[] {
  if (axis === 'lembaga') return []
  if (axis === 'desa') return district.desa.map(({ kode, nama, kecamatan }) => ({ ...villageRow(kode), nama, kecamatan }))
  return district.kecamatan.map(({ kode, nama }) => ({ ...kecamatanRow(district, kode), nama, kecamatan: null }))
}

function presentColumn({ definition, ...column }: MatrixColumn, owners: Owners, year: number): GapIndicator {
  const { code, name, group, unit, direction, level, aggregation, frequency, sameAs, denominatorCode, regulation, pillar } = definition
  const { cells } = column
  return {
    kode: code,
    nama: name,
    kelompok: group,
    intervensi: interventionOf(regulation),
    pilar: pillar ?? null,
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
  const { matrix, rows, district, owners } = await gatherGaps(ctx, period, (all) =>
    rowsOf(all, axis).filter(({ kode }) => isOwnArea(ctx, kode)),
  )
  const { columns, people, together } = matrix
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
