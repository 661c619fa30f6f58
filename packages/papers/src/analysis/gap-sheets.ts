/**
 * Services in sheets: of the district, of every kecamatan and village, and people put together.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { GapLine } from '@konvergen/core/situation/gap-lines.ts'
import type { PeopleGap } from '@konvergen/core/situation/people-gap.ts'
import { count, type Row, text } from '../ansit/sheet-parts.ts'
import { SHEET_WORDS } from '../ansit/sheet-words.ts'
import type { Sheet, SheetColumn } from '../xlsx/write-workbook.ts'
import { dataWords } from './data-words.ts'

export const decimal = (head: string): SheetColumn => ({ head, width: 12, format: 'perseratus' })

function stateOf({ state }: GapLine, language: Language): string {
  return state === 'tidak-berlaku' ? dataWords(language)('notApplicable') : SHEET_WORDS[language].states[state]
}

export function districtGapSheet({ gaps }: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const rows = (gaps?.district.lines ?? []).map((line): Row => {
    const { code, name, office, side, period, numerator, denominator, value, target, targetSource, short, people, reported, expected } =
      line
    const head = [code, name[language], office ?? word('nobody'), word(side), period, stateOf(line, language)]
    return [...head, numerator, denominator, value, target, targetSource, short, people, reported, expected]
  })
  const columns = [
    text(word('code'), 8),
    text(word('service'), 60),
    text(word('office'), 24),
    text(word('side'), 10),
    text(word('period'), 10),
    text(word('state'), 20),
    count(word('numerator')),
    count(word('denominator')),
    decimal(word('value')),
    decimal(word('target')),
    text(word('source'), 40),
    decimal(word('short')),
    count(word('shortPeople')),
    count(word('reported')),
    count(word('expected')),
  ]
  return { name: word('gaps'), columns, rows, frozenColumns: 2 }
}

/** By code: the district, its kecamatan, its villages. */
export function placeNames({ district, situation }: AnalysisReport): ReadonlyMap<string, string> {
  const { kabupaten, kecamatan, desa } = situation
  return new Map([[district.kode, kabupaten.nama], ...[...kecamatan, ...desa].map(({ kode, nama }) => [kode, nama] as const)])
}

export function areaGapSheet(report: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const names = placeNames(report)
  const rows = [...(report.gaps?.byArea ?? [])].flatMap(([kode, { lines }]) =>
    lines.map((line): Row => {
      const { code, name, period, numerator, denominator, value, people, reported, expected } = line
      const head = [kode, names.get(kode) ?? null, code, name[language], period, stateOf(line, language)]
      return [...head, numerator, denominator, value, people, reported, expected]
    }),
  )
  const columns = [
    text(word('areaCode'), 15),
    text(word('area'), 24),
    text(word('code'), 8),
    text(word('service'), 50),
    text(word('period'), 10),
    text(word('state'), 20),
    count(word('numerator')),
    count(word('denominator')),
    decimal(word('value')),
    count(word('shortPeople')),
    count(word('reported')),
    count(word('expected')),
  ]
  return { name: word('areaGaps'), columns, rows, frozenColumns: 4 }
}

/** Nothing known is no zero. */
export function peopleCells({ short, toServe, services }: PeopleGap): Row {
  return services === 0 ? [null, null, services] : [short, toServe, services]
}

export function peopleSheet(report: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const { gaps, district } = report
  const names = placeNames(report)
  const rows =
    gaps === null
      ? []
      : [
          [district.kode, district.nama, ...peopleCells(gaps.district.together)],
          ...gaps.offices.map(({ name, people }) => [null, name ?? word('nobody'), ...peopleCells(people)]),
          ...[...gaps.byArea].map(([kode, { together }]) => [kode, names.get(kode) ?? null, ...peopleCells(together)]),
        ]
  const columns = [
    text(word('areaCode'), 15),
    text(word('area'), 26),
    count(word('shortPeople')),
    count(word('toServe')),
    count(word('services')),
  ]
  return { name: word('people'), columns, rows, frozenColumns: 2 }
}
