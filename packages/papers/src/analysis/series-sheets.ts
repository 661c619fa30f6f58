/**
 * Published figures, targets, the two numbers, and the months of the register in sheets. Surveys and the register stand in rows of their own kind.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import { sayTwoNumbers } from '@konvergen/core/situation/say-two-numbers.ts'
import { chance, count, percent, type Row, text } from '../ansit/sheet-parts.ts'
import { SHEET_WORDS } from '../ansit/sheet-words.ts'
import type { Sheet } from '../xlsx/write-workbook.ts'
import { TARGET_VERDICTS } from './cause-words.ts'
import { dataWords } from './data-words.ts'
import { decimal, placeNames } from './gap-sheets.ts'

export function publishedSheet({ levels }: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const rows = levels.flatMap(({ level, nama, surveys, registers, others }) => {
    const row =
      (kind: 'survey' | 'register' | 'other') =>
      (figure: PublishedFigure): Row => {
        const { source, year, month, percent: share, low, high, n, population, page } = figure
        return [level, nama, word(kind), source, year, month, share, low, high, n, population, page]
      }
    return [...surveys.map(row('survey')), ...registers.map(row('register')), ...others.map(row('other'))]
  })
  const columns = [
    text(word('level'), 12),
    text(word('area'), 24),
    text(word('kind'), 10),
    text(word('source'), 20),
    { head: word('year'), width: 8, format: 'tahun' } as const,
    count(word('month')),
    decimal(word('percent')),
    decimal(word('low')),
    decimal(word('high')),
    count(word('n')),
    text(word('population'), 10),
    text(word('page'), 50),
  ]
  return { name: word('published'), columns, rows }
}

export function targetSheet({ levels }: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const rows = levels.flatMap(({ level, nama, targets }) =>
    targets.map(({ year, current, check }): Row => {
      const verdict = check === null ? null : TARGET_VERDICTS[language][check.verdict]
      return [
        level,
        nama,
        year,
        current.percent,
        current.source,
        check?.required ?? null,
        check?.reached ?? null,
        check?.chance ?? null,
        verdict,
      ]
    }),
  )
  const columns = [
    text(word('level'), 12),
    text(word('area'), 24),
    { head: word('year'), width: 8, format: 'tahun' } as const,
    decimal(word('target')),
    text(word('paper'), 40),
    decimal(word('required')),
    decimal(word('reached')),
    chance(word('chance')),
    text(word('verdict'), 26),
  ]
  return { name: word('targets'), columns, rows }
}

export function twoNumbersSheet({ twoNumbers: two }: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const rows: Row[] =
    two === null
      ? []
      : [
          [`${two.survey.source} ${two.survey.year}`, word('surveyPercent'), two.survey.percent],
          [`${two.register.source} ${two.register.period}`, word('cases'), two.register.cases],
          [`${two.register.source} ${two.register.period}`, word('measured'), two.register.measured],
          [`${two.register.source} ${two.register.period}`, word('registerPercent'), two.registerPercent],
          [null, word('difference'), two.difference],
          ...sayTwoNumbers(two, language).map((sentence): Row => [null, sentence, null]),
        ]
  return { name: word('twoNumbers'), columns: [text(word('source'), 34), text(word('subject'), 90), decimal(word('content'))], rows }
}

export function monthSheet(report: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const names = placeNames(report)
  const rows = [...(report.trend?.byArea ?? [])].flatMap(([kode, points]) =>
    points.map((point): Row => {
      const { month, state, numerator, denominator, percent: share, interval, villagesWith } = point
      const bounds = [interval?.low ?? null, interval?.high ?? null]
      return [
        kode,
        names.get(kode) ?? null,
        month,
        SHEET_WORDS[language].states[state],
        numerator,
        denominator,
        share,
        ...bounds,
        villagesWith,
        report.trend?.source ?? null,
      ]
    }),
  )
  const columns = [
    text(word('areaCode'), 15),
    text(word('area'), 24),
    text(word('month'), 10),
    text(word('state'), 20),
    count(word('cases')),
    count(word('measured')),
    percent(word('percent')),
    percent(word('low')),
    percent(word('high')),
    count(word('villagesWith')),
    text(word('source'), 28),
  ]
  return { name: word('months'), columns, rows, frozenColumns: 3 }
}
