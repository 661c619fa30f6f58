/**
 * Invented children for tests and benchmarks: sizes drawn around WHO's medians with a spread a little wider than WHO's, read off scales and
 * boards as they are read here. The same seed gives the same children on every machine. `oddities` is the share of cells that are missing,
 * off the grid, impossible or out of range.
 */

import { ageOf } from '../../src/growth/age.ts'
import { type Children, emptyChildren, FEMALE, LYING, MALE, STANDING } from '../../src/growth/children.ts'
import { lmsTable, type Sex, type TableName } from '../../src/growth/lms-table.ts'
import { sdLine } from '../../src/growth/z-score.ts'
import { type Random, randomDeviate, randomInteger, seededRandom } from '../../src/kit/random.ts'

const SPREAD = 1.2
const COLUMNS = [
  ['weight', 'wei', 100],
  ['lenhei', 'len', 10],
  ['headc', 'hc', 10],
  ['armc', 'ac', 10],
  ['triskin', 'ts', 10],
  ['subskin', 'ss', 10],
] as const

/** A measurement of a child of this sex and day, before rounding. */
function size(random: Random, table: TableName, sex: Sex, day: number): number {
  const { first, l, m, s } = lmsTable(table, sex)
  const row = Math.min(Math.max(day - first, 0), l.length - 1)
  return sdLine(Math.max(-3.5, SPREAD * randomDeviate(random)), l[row] ?? 1, m[row] ?? 0, s[row] ?? 0)
}

function oddNumber(random: Random, value: number): number {
  const kinds = [
    Number.NaN,
    0,
    -1,
    value * 1000,
    value / 1000,
    value + random() / 1000,
    10 * random() * value,
    Math.round(value * 1000) / 1000,
  ]
  return kinds[randomInteger(random, 0, kinds.length - 1)] ?? value
}

export function inventChildren(count: number, seed: number, oddities: number): Children {
  const random = seededRandom(seed)
  const odd = () => random() < oddities
  const children = emptyChildren(count)
  for (let i = 0; i < count; i += 1) {
    const sex = random() < 0.5 ? MALE : FEMALE
    const days = randomInteger(random, 0, odd() ? 2000 : 1825)
    const age = random() < 0.5 ? ageOf(days, 'hari') : ageOf(days / 30.4375, 'bulan')
    children.sex[i] = odd() ? 0 : sex
    children.day[i] = odd() ? Number.NaN : age.day
    children.month[i] = Number.isNaN(children.day[i]) ? Number.NaN : age.month
    children.oedema[i] = odd() && odd() ? 1 : 0
    for (const [column, table, steps] of COLUMNS) {
      const value = Math.round(size(random, table, sex, days) * steps) / steps
      children[column][i] = odd() ? oddNumber(random, value) : value
    }
    const usual = days < 731 ? LYING : STANDING
    children.measure[i] = odd() ? randomInteger(random, 0, 2) : usual
  }
  return children
}
