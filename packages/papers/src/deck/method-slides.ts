/**
 * The last slides: what the data do not tell, how it was computed, and the files.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { AnalysisSpeaker } from '../analysis/analysis-speaker.ts'
import { methodPoints } from '../ansit/method-page.ts'
import { sourceLine } from '../ansit/page-notes.ts'
import { left, type PaperTable, right, row } from '../ansit/paper-table.ts'
import { SOURCE_KINDS, WORDS } from '../ansit/words.ts'
import type { DeckSlide } from './deck-slide.ts'

export function limitsSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const { stunting, ds } = report.situation.kabupaten.figures
  const { insufficientCount, desaCount } = report.situation.kabupaten
  const silent = stunting.villagesAll - stunting.villagesWith
  const points = [
    silent > 0
      ? speak.say(
          `${speak.number(silent)} dari ${speak.number(stunting.villagesAll)} desa belum punya angka stunting yang dapat dipakai; itu bukan nol.`,
          `${speak.number(silent)} of ${speak.number(stunting.villagesAll)} villages have no usable figure of stunting; that is not zero.`,
        )
      : null,
    insufficientCount > 0
      ? speak.say(
          `Data ${speak.number(insufficientCount)} dari ${speak.number(desaCount)} desa belum cukup: diukur kurang dari 30 anak atau D/S di bawah 80 %.`,
          `The data of ${speak.number(insufficientCount)} of ${speak.number(desaCount)} villages do not suffice: fewer than 30 children measured or D/S below 80%.`,
        )
      : null,
    ds.percent === null
      ? speak.say('Berapa balita yang tidak diukur tidak diketahui.', 'How many children were not measured is not known.')
      : speak.say(
          `Register hanya tahu anak yang datang: ${speak.percent(ds)} dari sasaran diukur.`,
          `The register knows only children who came: ${speak.percent(ds)} of the target were measured.`,
        ),
    report.audience === 'publik'
      ? speak.say(
          'Angka 1–4 disembunyikan (*), beserta angka yang akan membukanya lewat pengurangan.',
          'Counts of 1–4 are withheld (*), with those that would give them away by subtraction.',
        )
      : null,
  ]
  return {
    title: speak.say('Yang tidak dikatakan data ini', 'What these data do not tell'),
    points: points.filter((point) => point !== null),
    source: sourceLine(report, speak.language),
    notes: [],
  }
}

/** Twelve characters tell two files apart in a room; the whole of it stands in the notes. */
const HASH_SHOWN = 12

function filesTable({ sources }: AnalysisReport, speak: AnalysisSpeaker): PaperTable {
  const { head, outOf } = WORDS[speak.language]
  return {
    columns: [left(head.file, 1), left(head.period), right(head.rows), left(head.hash)],
    rows: sources.map(({ kind, period, placedCount, rowCount, sha256 }) =>
      row(
        SOURCE_KINDS[speak.language][kind],
        speak.period(period),
        `${speak.count(placedCount)} ${outOf} ${speak.count(rowCount)}`,
        `${sha256.slice(0, HASH_SHOWN)}…`,
      ),
    ),
  }
}

export function methodSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const files = report.sources.map(({ kind, fileName, sha256 }) => `${SOURCE_KINDS[speak.language][kind]}: ${fileName}, SHA-256 ${sha256}`)
  return {
    title: speak.say('Cara menghitung dan sumber', 'Method and sources'),
    ...(report.sources.length > 0 ? { table: filesTable(report, speak) } : {}),
    points: [
      speak.say(
        'Jumlah pembilang dibagi jumlah penyebut, bukan rata-rata persen; selang 95 % dengan rumus Wilson; kosong bukan nol.',
        'Sums of numerators over sums of denominators, never means of percentages; 95% intervals by Wilson; empty is not zero.',
      ),
    ],
    source: sourceLine(report, speak.language),
    notes: [...methodPoints(report, speak.language).map(({ term, text }) => `${term}: ${text}`), ...files],
  }
}
