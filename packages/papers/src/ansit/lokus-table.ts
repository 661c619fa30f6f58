/**
 * The table that a rembuk decides on: the villages put forward, why, and how sure; then those in the grey band that were not.
 */

import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import type { DesaSituation } from '@konvergen/core/situation/situation.ts'
import { left, markOf, type PaperCell, type PaperRow, type PaperTable, right, rightStrong, row, type Speaker } from './paper-table.ts'
import { BANDS, WORDS } from './words.ts'

function bandTag({ band }: LokusRow, speak: Speaker): PaperCell {
  if (band === null) return WORDS[speak.language].empty
  return { tag: BANDS[speak.language][band], tone: band === 'pasti' ? 'strong' : band === 'abu-abu' ? 'soft' : 'plain' }
}

/** Right end of the interval axis: the highest upper limit shown, rounded up to ten, so that all rows can be compared. */
function axisEnd(villages: readonly DesaSituation[]): number {
  const highest = villages.reduce((top, { interval }) => Math.max(top, interval?.high ?? 0), 10)
  return Math.ceil(highest / 10) * 10
}

function tableOf(rows: readonly LokusRow[], report: SituationReport, speak: Speaker, withReasons: boolean): PaperTable {
  const { head } = WORDS[speak.language]
  const villages = new Map(report.situation.desa.map((desa) => [desa.kode, desa]))
  const kecamatan = new Map(report.district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const shown = rows.map(({ kode }) => villages.get(kode)).filter((desa) => desa !== undefined)
  const max = axisEnd(shown)
  const lines = rows.flatMap((lokus): PaperRow[] => {
    const desa = villages.get(lokus.kode)
    if (desa === undefined) return []
    const { stunting, ds } = desa.figures
    const line = row(
      speak.count(lokus.rank),
      lokus.nama,
      kecamatan.get(lokus.kecamatan) ?? '',
      speak.part(stunting, 'numerator'),
      speak.part(stunting, 'denominator'),
      { mark: markOf(stunting.percent, desa.interval, max), text: speak.interval(desa.interval) },
      speak.bare(stunting),
      speak.bare(ds),
      speak.chance(lokus.worstProbability),
      bandTag(lokus, speak),
    )
    const reasons = withReasons ? sayReasons(lokus.reasons, speak.language) : []
    return reasons.length === 0 ? [line] : [line, { kind: 'note', cells: [`${reasons.join('; ')}.`] }]
  })
  return {
    columns: [
      right(head.rank),
      left(head.desa, 1),
      left(head.kecamatan, 0.8),
      right(head.cases),
      right(head.measured),
      left(`${head.interval} (0–${max})`),
      rightStrong(head.percent),
      right(head.ds),
      right(head.chance),
      left(head.band),
    ],
    rows: lines,
  }
}

export function proposedTable(report: SituationReport, speak: Speaker): PaperTable {
  return tableOf(
    report.lokus.rows.filter(({ proposed }) => proposed),
    report,
    speak,
    true,
  )
}

export function undecidedTable(report: SituationReport, speak: Speaker): PaperTable {
  return tableOf(
    report.lokus.rows.filter(({ proposed, band }) => !proposed && band === 'abu-abu'),
    report,
    speak,
    false,
  )
}
