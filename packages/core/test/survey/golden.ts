/** Reads the golden surveys of `test-data/golden/prevalence`: the children, and what R printed for each design. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type AgeUnit, ageOf, DAYS_PER_MONTH } from '../../src/growth/age.ts'
import { type Children, emptyChildren, emptyScores, type Scores } from '../../src/growth/children.ts'
import { measureOf, oedemaOf, sexOf } from '../../src/growth/growth-codes.ts'
import { scorePlainly } from '../../src/growth/plain-kernel.ts'
import { type PrevalenceTable, SURVEY_INDICES, type SurveyDesign, type SurveyGroupings } from '../../src/survey/survey.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../../test-data/golden/prevalence')

type Row = (column: string) => string

function readRows(name: string): Row[] {
  const bytes = readFileSync(path.join(FOLDER, name))
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
  return rows.map((row) => (column) => row[head.indexOf(column)] ?? '')
}

export interface GoldenSurvey {
  readonly children: Children
  readonly scores: Scores
  readonly design: Required<SurveyDesign>
  readonly groupings: Required<SurveyGroupings>
}

const number = (text: string) => (text === '' || text === 'NA' ? Number.NaN : Number(text))
const label = (text: string) => (text === '' || text === 'NA' ? null : text)

/** Scored as R scored it. `unit` bulan: the ages of the file, which are days, are turned into months first. */
export function goldenSurvey(name: string, unit: AgeUnit = 'hari'): GoldenSurvey {
  const rows = readRows(name)
  const children = emptyChildren(rows.length)
  rows.forEach((row, i) => {
    const days = number(row('age'))
    const { day, month } = ageOf(unit === 'bulan' ? days / DAYS_PER_MONTH : days, unit)
    children.sex[i] = sexOf(row('sex')) ?? 0
    children.day[i] = day
    children.month[i] = month
    children.weight[i] = number(row('weight'))
    children.lenhei[i] = number(row('lenhei'))
    children.measure[i] = measureOf(row('measure')) ?? 0
    children.oedema[i] = oedemaOf(row('oedema')) ?? 0
  })
  const scores = emptyScores(rows.length)
  scorePlainly(children, scores, SURVEY_INDICES, 'anthro-1.1')
  const labels = (of: string) => rows.map((row) => label(row(of)))
  return {
    children,
    scores,
    design: { strata: labels('strata'), cluster: labels('cluster'), weight: rows.map((row) => number(row('sw'))) },
    groupings: {
      area: labels('typeres'),
      region: labels('gregion'),
      wealth: labels('wealthq'),
      motherEducation: labels('mothered'),
      other: labels('othergr'),
    },
  }
}

export interface Difference {
  readonly group: string
  readonly column: string
  readonly expected: number
  readonly found: number
}

/** The cells of R's table that differ by more than `tolerance` (relative), or are there in only one of the two; and how many were compared. */
export function compareWithGolden(name: string, table: PrevalenceTable, columns: readonly string[], tolerance: number) {
  const found = new Map(table.rows.map(({ group, values }) => [group, values]))
  const expected = readRows(name)
  const differences: Difference[] = []
  for (const row of expected) {
    columns.forEach((column, place) => {
      const pair = { group: row('Group'), column, expected: number(row(column)), found: found.get(row('Group'))?.[place] ?? Number.NaN }
      const isSame =
        Number.isNaN(pair.expected) === Number.isNaN(pair.found) &&
        !(Math.abs(pair.expected - pair.found) > tolerance * Math.max(1e-3, Math.abs(pair.expected)))
      if (!isSame) differences.push(pair)
    })
  }
  return { differences, cells: expected.length * columns.length, groups: expected.map((row) => row('Group')) }
}
