/**
 * The scores of many children at once, several times as fast as the plain kernel and never different from it. Whoever is ordinary (a length
 * on the grid of the board, a score that is not on the edge between two hundredths) goes the quick way: a looked-up logarithm, a short
 * polynomial, a straight line in the tails. Whoever is not is handed to the plain kernel. Why, and what else was tried:
 * docs/decisions/0008-growth-kernel.md. Only for the mode `exact`.
 */
import { LAST_DAY, LAST_MONTH } from './age.ts'
import { type Children, FEMALE, type IndexName, NO_FLAG, type Scores } from './children.ts'
import { CURVE_STRIDE, DAYS, FIRST_TENTH, fastTable, LINE_STRIDE, TENTHS } from './fast-tables.ts'
import { PLAUSIBLE } from './flag.ts'
import { lnOnGrid } from './ln-grid.ts'
import { columnOf, fillBody, fillScore } from './plain-kernel.ts'
import { SAME_TENTH, usesHeightTable } from './weight-for-length.ts'

/** Children worked on together: few enough that their columns stay in the nearest cache. */
const BLOCK = 1024
/** In hundredths of a z-score. Closer to the edge between two of them than this, the plain kernel decides; the quick way errs by less than 2·10⁻⁴. */
const EDGE = 1e-3
/** z beyond which hundredths drown in the error. */
const FAR = 1e4
const NO_ROW = -1

/** What several indices need of the children of a block. */
interface Block {
  /** Row in tables by day; NO_ROW = no sex, no age, or too old. */
  readonly dayRow: Int32Array
  /** The same, and NO_ROW for a child with oedema. */
  readonly weightRow: Int32Array
  readonly lnWeight: Float64Array
  readonly lnBmi: Float64Array
  /** Logarithms of the one other column that is worked on. */
  readonly ln: Float64Array
}

function emptyBlock(): Block {
  return {
    dayRow: new Int32Array(BLOCK),
    weightRow: new Int32Array(BLOCK),
    lnWeight: new Float64Array(BLOCK),
    lnBmi: new Float64Array(BLOCK),
    ln: new Float64Array(BLOCK),
  }
}

const LN_CM2_PER_M2 = Math.log(1e4)

function fillBlock(children: Children, from: number, to: number, scores: Scores, block: Block): void {
  for (let i = from; i < to; i += 1) {
    fillBody(children, i, scores, 'exact')
    const sex = children.sex[i] ?? 0
    const day = children.day[i] ?? Number.NaN
    const inside = sex > 0 && sex <= FEMALE && day >= 0 && day <= LAST_DAY && (children.month[i] ?? Number.NaN) < LAST_MONTH
    const row = inside ? (sex - 1) * DAYS + day : NO_ROW
    const lnWeight = lnOnGrid(children.weight[i] ?? Number.NaN)
    block.dayRow[i - from] = row
    block.weightRow[i - from] = children.oedema[i] === 1 ? NO_ROW : row
    block.lnWeight[i - from] = lnWeight
    block.lnBmi[i - from] = lnWeight - 2 * lnOnGrid(scores.clenhei[i] ?? Number.NaN) + LN_CM2_PER_M2
  }
}

/** (eᵃ − 1) / a by its series up to a⁸: within 4·10⁻⁷ for |a| ≤ 1.02, which WHO's curves keep to between −3 and 3. */
function growth(a: number): number {
  const square = a * a
  const low = 1 + a / 2 + square * (1 / 6 + a / 24)
  const high = 1 / 120 + a / 720 + square * (1 / 5040 + a / 40_320 + square / 362_880)
  return low + square * square * high
}

/** z of `y` on row `row` of a curve. */
function curveZ(table: Float64Array, row: number, y: number, lnY: number): number {
  const at = row * CURVE_STRIDE
  const high = table[at + 3] ?? Number.NaN
  const low = table[at + 5] ?? Number.NaN
  if (y > high) return 3 + (y - high) * (table[at + 4] ?? Number.NaN)
  if (y < low) return -3 + (y - low) * (table[at + 6] ?? Number.NaN)
  const distance = lnY - (table[at + 1] ?? Number.NaN)
  return distance * (table[at + 2] ?? Number.NaN) * growth((table[at] ?? Number.NaN) * distance)
}

/** Writes the rounded score and its flag. False = too close to an edge or too far out: the plain kernel has to say. */
function write(z: number, i: number, out: Float64Array, flags: Uint8Array, least: number, most: number): boolean {
  const halfUp = z * 100 + 0.5
  const hundredths = Math.floor(halfUp)
  const fromEdge = halfUp - hundredths
  if (!(fromEdge > EDGE && fromEdge < 1 - EDGE && z < FAR && z > -FAR)) return false
  const rounded = hundredths / 100
  out[i] = rounded
  flags[i] = rounded < least || rounded > most ? 1 : 0
  return true
}

type ByDay = Exclude<IndexName, 'wfl'>

function scoreCurve(index: ByDay, rows: Int32Array, ln: Float64Array, children: Children, from: number, to: number, scores: Scores): void {
  const table = fastTable(index)
  const y = columnOf(index, children, scores)
  const [out, flags, [least, most]] = [scores.z[index], scores.flag[index], PLAUSIBLE[index]]
  for (let i = from; i < to; i += 1) {
    const row = rows[i - from] ?? NO_ROW
    const value = y[i] ?? Number.NaN
    out[i] = Number.NaN
    flags[i] = NO_FLAG
    if (row === NO_ROW || !(value > 0)) continue
    const z = curveZ(table, row, value, ln[i - from] ?? Number.NaN)
    if (!write(z, i, out, flags, least, most)) fillScore(index, children, i, scores, 'exact')
  }
}

function scoreLine(index: 'len' | 'hc', rows: Int32Array, children: Children, from: number, to: number, scores: Scores): void {
  const table = fastTable(index)
  const y = columnOf(index, children, scores)
  const [out, flags, [least, most]] = [scores.z[index], scores.flag[index], PLAUSIBLE[index]]
  for (let i = from; i < to; i += 1) {
    const row = rows[i - from] ?? NO_ROW
    const value = y[i] ?? Number.NaN
    out[i] = Number.NaN
    flags[i] = NO_FLAG
    if (row === NO_ROW || !(value > 0)) continue
    const z = (value - (table[row * LINE_STRIDE] ?? Number.NaN)) * (table[row * LINE_STRIDE + 1] ?? Number.NaN)
    if (!write(z, i, out, flags, least, most)) fillScore(index, children, i, scores, 'exact')
  }
}

/** Row in the table of weight for length; NO_ROW = between two rows, outside, or not to be scored. */
function lengthRow(children: Children, i: number, scores: Scores): number {
  const sex = children.sex[i] ?? 0
  const clenhei = scores.clenhei[i] ?? Number.NaN
  const tenths = Math.floor(clenhei * 10 + 0.5)
  const inside = tenths >= FIRST_TENTH && tenths < FIRST_TENTH + TENTHS && Math.abs(clenhei * 10 - tenths) < SAME_TENTH
  if (!inside || sex === 0 || sex > FEMALE || children.oedema[i] === 1 || (children.month[i] ?? Number.NaN) >= LAST_MONTH) return NO_ROW
  const height = usesHeightTable(children.day[i] ?? Number.NaN, scores.cmeasure[i] ?? 0, clenhei)
  return ((height ? 2 : 0) + sex - 1) * TENTHS + tenths - FIRST_TENTH
}

function scoreWeightForLength(children: Children, from: number, to: number, scores: Scores, block: Block): void {
  const table = fastTable('wfl')
  const [out, flags, [least, most]] = [scores.z.wfl, scores.flag.wfl, PLAUSIBLE.wfl]
  for (let i = from; i < to; i += 1) {
    const row = lengthRow(children, i, scores)
    const weight = children.weight[i] ?? Number.NaN
    const z = row === NO_ROW || !(weight > 0) ? Number.NaN : curveZ(table, row, weight, block.lnWeight[i - from] ?? Number.NaN)
    if (!write(z, i, out, flags, least, most)) fillScore('wfl', children, i, scores, 'exact')
  }
}

function fillLn(y: Float64Array, from: number, to: number, ln: Float64Array): void {
  for (let i = from; i < to; i += 1) ln[i - from] = lnOnGrid(y[i] ?? Number.NaN)
}

function scoreBlock(index: IndexName, children: Children, from: number, to: number, scores: Scores, block: Block): void {
  switch (index) {
    case 'len':
    case 'hc':
      return scoreLine(index, block.dayRow, children, from, to, scores)
    case 'wfl':
      return scoreWeightForLength(children, from, to, scores, block)
    case 'wei':
      return scoreCurve(index, block.weightRow, block.lnWeight, children, from, to, scores)
    case 'bmi':
      return scoreCurve(index, block.weightRow, block.lnBmi, children, from, to, scores)
    case 'ac':
    case 'ts':
    case 'ss':
      fillLn(columnOf(index, children, scores), from, to, block.ln)
      return scoreCurve(index, block.dayRow, block.ln, children, from, to, scores)
  }
}

/** All children, `indices` only; every score and flag as `scorePlainly` gives it in mode `exact`. */
export function scoreFast(children: Children, scores: Scores, indices: readonly IndexName[]): void {
  const block = emptyBlock()
  for (let from = 0; from < children.count; from += BLOCK) {
    const to = Math.min(from + BLOCK, children.count)
    fillBlock(children, from, to, scores, block)
    for (const index of indices) scoreBlock(index, children, from, to, scores, block)
  }
}
