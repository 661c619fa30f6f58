/** Reads the golden surveys of `test-data/golden/prevalence`: the children, and what R printed for each design. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PrevalenceTable, SurveyChildren, SurveyDesign, SurveyGroupings } from '../../src/survey/survey.ts'
import { type Figures, referenceZ } from './reference-z.ts'

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
  readonly children: SurveyChildren
  readonly design: Required<SurveyDesign>
  readonly groupings: Required<SurveyGroupings>
}

const number = (text: string) => (text === '' || text === 'NA' ? Number.NaN : Number(text))
const label = (text: string) => (text === '' || text === 'NA' ? null : text)

/** `ageUnit` months: the ages of the file, which are days, are turned into months first. */
export function goldenSurvey(name: string, figures: Figures, ageUnit: 'days' | 'months' = 'days'): GoldenSurvey {
  const rows = readRows(name)
  const column = (of: string) => rows.map((row) => number(row(of)))
  const labels = (of: string) => rows.map((row) => label(row(of)))
  const age = column('age').map((days) => (ageUnit === 'months' ? days / 30.4375 : days))
  const z = rows.map((row, i) =>
    referenceZ(figures, {
      sex: number(row('sex')),
      age: age[i] ?? Number.NaN,
      unit: ageUnit,
      weight: number(row('weight')),
      lenhei: number(row('lenhei')),
      measure: row('measure').toLowerCase().replace('na', ''),
      oedema: row('oedema') === 'y',
    }),
  )
  const zColumn = (place: 0 | 1 | 2 | 3) => Float64Array.from(z, (four) => four[place])
  return {
    children: {
      sex: column('sex'),
      age,
      ageUnit,
      zlen: zColumn(0),
      zwei: zColumn(1),
      zbmi: zColumn(2),
      zwfl: zColumn(3),
      oedema: rows.map((row) => row('oedema') === 'y'),
    },
    design: { strata: labels('strata'), cluster: labels('cluster'), weight: column('sw') },
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
