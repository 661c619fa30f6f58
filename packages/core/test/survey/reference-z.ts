/**
 * z-scores for the golden surveys, as plainly as they can be written: WHO's figures from the shared folder, the rules of anthro 1.1 for the
 * four indices of a survey. Only to feed the tests of the survey with what R fed its own.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const FIGURES = path.resolve(import.meta.dirname, '../../../../../shared/data/growth-standards/who-lms.csv.gz')
export const FIGURES_ABSENT = 'absent: ../shared/data/growth-standards/who-lms.csv.gz'

type Lms = readonly [l: number, m: number, s: number]
export type Figures = ReadonlyMap<string, Lms>

/** null when there is no such file. */
export function readFigures(): Figures | null {
  if (!existsSync(FIGURES)) return null
  const [, ...lines] = gunzipSync(readFileSync(FIGURES)).toString('utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [index, sex, x, l, m, s] = line.split(',')
      return [`${index} ${sex} ${Number(x)}`, [Number(l), Number(m), Number(s)]] as const
    }),
  )
}

/** R ≥ 4 `round(x, 2)`: the nearer of the two candidates, a tie to the even digit. */
function round2(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN
  const low = Math.floor(x * 100)
  const [below, above] = [low / 100, (low + 1) / 100]
  const [down, up] = [x - below, above - x]
  return down < up || (down === up && low % 2 === 0) ? below : above
}

function zOf(y: number, lms: Lms | undefined, extended: boolean): number {
  if (lms === undefined) return Number.NaN
  const [l, m, s] = lms
  const z = ((y / m) ** l - 1) / (s * l)
  const at = (k: number) => m * (1 + l * s * k) ** (1 / l)
  if (!extended || Math.abs(z) <= 3) return z
  return z > 3 ? 3 + (y - at(3)) / (at(3) - at(2)) : -3 + (y - at(-3)) / (at(-2) - at(-3))
}

export interface Measured {
  readonly sex: number
  readonly age: number
  readonly unit: 'days' | 'months'
  readonly weight: number
  readonly lenhei: number
  readonly measure: string
  readonly oedema: boolean
}

const roundHalfUp = (x: number) => Math.floor(x) + (x - Math.floor(x) >= 0.5 ? 1 : 0)

function byHeight(figures: Figures, table: string, sex: string, height: number): Lms | undefined {
  const low = Math.trunc(height * 10) / 10
  const high = Math.trunc(height * 10 + 1) / 10
  const [a, b] = [figures.get(`${table} ${sex} ${low}`), figures.get(`${table} ${sex} ${high}`)]
  const d = (height - low) / 0.1
  if (d <= 0 || a === undefined || b === undefined) return a
  return [a[0] + d * (b[0] - a[0]), a[1] + d * (b[1] - a[1]), a[2] + d * (b[2] - a[2])]
}

/** zlen, zwei, zbmi, zwfl; NaN where there is none. */
export function referenceZ(figures: Figures, child: Measured): [number, number, number, number] {
  const { age, unit, weight, lenhei, oedema } = child
  const sex = child.sex === 1 ? 'M' : 'F'
  if (child.sex !== 1 && child.sex !== 2) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  const months = unit === 'months' ? age : age / 30.4375
  const day = roundHalfUp(unit === 'months' ? age * 30.4375 : age)
  const measure = child.measure === 'h' && months < 9 ? '' : child.measure
  let height = lenhei
  if (day < 731 && measure === 'h') height += 0.7
  if (day >= 731 && measure === 'l') height -= 0.7
  const ageOk = months < 60
  const byAge = (table: string) => (ageOk ? figures.get(`${table} ${sex} ${day}`) : undefined)
  const bmi = weight / (height / 100) ** 2
  const length = Number.isNaN(age) ? measure === 'l' || (measure === '' && height < 87) : day < 731
  const [table, least, most] = length ? ['wfl', 45, 110] : ['wfh', 65, 120]
  const inTable = height >= Number(least) && height <= Number(most) && !(months >= 60)
  return [
    height > 0 ? round2(zOf(height, byAge('len'), false)) : Number.NaN,
    weight > 0 && !oedema ? round2(zOf(weight, byAge('wei'), true)) : Number.NaN,
    bmi > 0 && !oedema ? round2(zOf(bmi, byAge('bmi'), true)) : Number.NaN,
    inTable && !oedema ? round2(zOf(weight, byHeight(figures, String(table), sex, height), true)) : Number.NaN,
  ]
}
