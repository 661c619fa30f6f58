/**
 * The tables of places: every kecamatan, and every village under its kecamatan.
 */

import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import type { AreaSituation, DesaSituation } from '@konvergen/core/situation/situation.ts'
import { left, type PaperRow, type PaperTable, right, rightStrong, row, type Speaker } from './paper-table.ts'
import { REASONS, WORDS } from './words.ts'

export function kecamatanTable({ situation }: SituationReport, speak: Speaker): PaperTable {
  const words = WORDS[speak.language]
  const { head } = words
  const cells = (area: AreaSituation & { desaCount: number; insufficientCount: number }, name: string) => {
    const { stunting, wasting, underweight, ds, krs } = area.figures
    return [
      name,
      speak.count(area.desaCount),
      speak.count(area.insufficientCount),
      speak.part(stunting, 'numerator'),
      speak.part(stunting, 'denominator'),
      speak.bare(stunting),
      speak.interval(area.interval),
      speak.bare(wasting),
      speak.bare(underweight),
      speak.bare(ds),
      speak.bare(krs),
    ]
  }
  return {
    columns: [
      left(head.kecamatan, 1),
      right(head.villages),
      right(head.insufficient),
      right(head.cases),
      right(head.measured),
      rightStrong(head.percent),
      right(head.interval),
      right(head.wasting),
      right(head.underweight),
      right(head.ds),
      right(head.krsPercent),
    ],
    rows: [
      ...situation.kecamatan.map((area) => row(...cells(area, area.nama))),
      { kind: 'total', cells: cells(situation.kabupaten, words.total) },
    ],
  }
}

function verdict({ sufficiency }: DesaSituation, speak: Speaker): string {
  const words = WORDS[speak.language]
  if (sufficiency.enough) return words.enough
  const reasons = sufficiency.reasons.map((reason) => REASONS[speak.language][reason])
  return `${words.notEnough}: ${reasons.join(', ')}`
}

export function desaTable({ situation }: SituationReport, speak: Speaker): PaperTable {
  const { head } = WORDS[speak.language]
  const villageRow = (desa: DesaSituation): PaperRow => {
    const { stunting, ds, krs } = desa.figures
    return row(
      desa.nama,
      speak.part(stunting, 'numerator'),
      speak.part(stunting, 'denominator'),
      speak.bare(stunting),
      speak.interval(desa.interval),
      speak.bare(ds),
      speak.part(krs, 'numerator'),
      speak.bare(krs),
      verdict(desa, speak),
    )
  }
  const rows = situation.kecamatan.flatMap(({ kode, nama }): PaperRow[] => [
    { kind: 'group', cells: [nama] },
    ...situation.desa.filter((desa) => desa.kecamatan === kode).map(villageRow),
  ])
  return {
    columns: [
      left(head.desa, 1),
      right(head.cases),
      right(head.measured),
      rightStrong(head.percent),
      right(head.interval),
      right(head.ds),
      right(head.krs),
      right(head.krsPercent),
      left(head.verdict, 1.15),
    ],
    rows,
  }
}
