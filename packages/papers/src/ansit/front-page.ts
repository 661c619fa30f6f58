/**
 * The first page: what is true now in sentences, the four figures with their parts, and what is in the files but in no total.
 */

import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { saySituation } from '@konvergen/core/situation/say-situation.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { FIGURE_NAMES } from './figure-names.ts'
import { Speaker } from './paper-table.ts'
import { STATES, WORDS } from './words.ts'

export interface PaperTile {
  readonly label: string
  readonly value: string
  /** Small lines below: interval, parts, source and period. */
  readonly lines: readonly string[]
}

export interface FrontPage {
  readonly lead: string
  readonly sentences: readonly string[]
  readonly tiles: readonly PaperTile[]
  /** Null when every row found its village. */
  readonly unplaced: { readonly title: string; readonly lines: readonly string[] } | null
}

const TILES: readonly FigureKey[] = ['stunting', 'wasting', 'underweight', 'ds', 'krs', 'jambanTidakLayak']

function tile(key: FigureKey, { situation }: SituationReport, speak: Speaker): PaperTile {
  const { language } = speak
  const area = situation.kabupaten
  const figure = area.figures[key]
  const { name, denominator } = FIGURE_NAMES[language][key]
  const interval =
    key === 'stunting' && area.interval !== null ? [`${WORDS[language].head.interval}: ${speak.interval(area.interval)}`] : []
  const origin = figure.source === '' ? WORDS[language].noSource : `${figure.source}, ${sayPeriod(figure.period, language)}`
  const reporting =
    language === 'id'
      ? `${figure.villagesWith} dari ${figure.villagesAll} desa melapor`
      : `${figure.villagesWith} of ${figure.villagesAll} villages reporting`
  const lines = figure.denominator === null ? [] : [`${speak.parts(figure)} ${denominator}`, reporting]
  return {
    label: name,
    value: figure.state === 'belum-lapor' ? STATES[language][figure.state] : speak.percent(figure),
    lines: [...interval, ...lines, origin],
  }
}

const IN_TOTAL = {
  id: { yes: 'masuk total kabupaten saja', no: 'tidak masuk total mana pun' },
  en: { yes: 'in the district’s total only', no: 'in no total' },
}

function sayOne(row: Unplaced, language: Language, speak: Speaker): string {
  const isId = language === 'id'
  const counts = [
    row.diukur === null ? null : `${speak.count(row.diukur)} ${isId ? 'anak diukur' : 'children measured'}`,
    row.stunting === null ? null : `${speak.count(row.stunting)} stunting`,
    row.krs === null ? null : `${speak.count(row.krs)} ${isId ? 'keluarga berisiko' : 'families at risk'}`,
  ].filter((part) => part !== null)
  const place = `${row.nama} (${row.source === 'recap' ? 'e-PPGBM' : 'KRS'}, ${isId ? 'baris' : 'row'} ${row.row})`
  const guess = row.suggestion === null ? '' : `${WORDS[language].suggestion} ${row.suggestion.nama} (${row.suggestion.kode})`
  const facts = [counts.join(', '), guess, IN_TOTAL[language][row.inTotal ? 'yes' : 'no']].filter((fact) => fact !== '')
  return `${place}: ${facts.join('; ')}.`
}

function sayUnplaced({ situation }: SituationReport, speak: Speaker): FrontPage['unplaced'] {
  const rows = situation.unplaced
  if (rows.length === 0) return null
  const count = speak.count(rows.length)
  const title =
    speak.language === 'id'
      ? `${count} baris belum ditempatkan di desa mana pun`
      : `${count} ${rows.length === 1 ? 'row has' : 'rows have'} no village yet`
  return { title, lines: rows.map((row) => sayOne(row, speak.language, speak)) }
}

export function frontPage(report: SituationReport, language: Language): FrontPage {
  const speak = new Speaker(language)
  const [lead = '', ...sentences] = saySituation(report.situation).map((sentence) => sentence[language])
  return { lead, sentences, tiles: TILES.map((key) => tile(key, report, speak)), unplaced: sayUnplaced(report, speak) }
}
