/**
 * One indicator of a period with its villages, and everything ever said of one of its numbers: a percentage opens down to its rows.
 */
import type { FigureAnswer, HistoryAnswer } from '@konvergen/contract/coverage.ts'
import { denominatorOf } from '@konvergen/core/indicators/catalogue.ts'
import { gapOf, peopleLeft, targetsFor } from '@konvergen/core/indicators/gap.ts'
import { coverPeriod } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import {
  areaNames,
  areasByLevel,
  districtIn,
  gatherYear,
  type Owners,
  periodsAround,
  requireDefinition,
  requirePeriod,
} from './gather-year.ts'
import { asSchema } from './read-catalogue.ts'
import { readNumberHistory, readReported } from './store.ts'

function ownerOf(owners: Owners, code: string): { id: string; nama: string } | null {
  const id = owners.of(code)
  return id === null ? null : { id, nama: owners.nameOf(id) ?? '' }
}

export async function lookAtFigure(ctx: DistrictContext, text: string, code: string): Promise<FigureAnswer> {
  const period = requirePeriod(text)
  const year = await gatherYear(ctx, period.year)
  const definition = requireDefinition(year, code)
  const district = await districtIn(ctx, period)
  const covered = coverPeriod([definition], period, await readReported(ctx, periodsAround(period)), areasByLevel(district))[0]
  if (covered === undefined) throw new Problem('tidak-ditemukan')
  const { owners } = year
  const targets = targetsFor(definition, period.year)
  const number = definition.denominatorCode === null ? undefined : denominatorOf(definition.denominatorCode)
  const names = areaNames(district)
  return {
    periode: period.text,
    definisi: asSchema(definition),
    pengampu: ownerOf(owners, definition.sameAs ?? code),
    sasaran:
      number === undefined
        ? null
        : { code: number.code, name: number.name, periode: covered.denominatorPeriod, pengampu: ownerOf(owners, number.code) },
    jumlah: covered.total,
    selisih: targets.flatMap((target) => gapOf(definition, covered.total, target) ?? []),
    wilayah: covered.areas
      .filter(({ area }) => isOwnArea(ctx, area))
      .map(({ area, ...coverage }) => ({
        kode: area,
        nama: names.get(area) ?? area,
        kecamatan: district.desa.find(({ kode }) => kode === area)?.kecamatan ?? null,
        ...coverage,
        orang: targets[0] === undefined ? null : (gapOf(definition, coverage, targets[0])?.people ?? null),
        tersisa: peopleLeft(definition, coverage),
      })),
  }
}

export async function readValueHistory(ctx: DistrictContext, text: string, code: string, area: string): Promise<HistoryAnswer> {
  const { text: period } = requirePeriod(text)
  if (!isOwnArea(ctx, area)) throw new Problem('tidak-ditemukan')
  const rows = await readNumberHistory(ctx, { period, code, area })
  const { owners } = await gatherYear(ctx, requirePeriod(text).year)
  const people = await namesOf(ctx.db, [...new Set(rows.map((row) => row.entered_by))])
  return rows.map((row) => ({
    bagian: row.part,
    nilai: row.value,
    luar: row.from_elsewhere,
    dihapus: row.retracted,
    versi: row.version,
    sumber: row.source,
    sel: row.source_cell,
    alasan: row.reason,
    atasNama: row.on_behalf,
    lembaga: owners.nameOf(owners.resolve(row.office_id)),
    oleh: people.get(row.entered_by) ?? row.entered_by,
    pada: row.entered_at.toISOString(),
  }))
}
