/**
 * The growth standards laid out for the fast kernel: what the formulas need of a row, computed once and kept side by side, both sexes one
 * after the other. Layout and reasons: docs/decisions/0008-growth-kernel.md.
 */
import { LAST_DAY } from './age.ts'
import { type LmsTable, lmsTable, type Sex, type TableName } from './lms-table.ts'
import { sdLine } from './z-score.ts'

/** Rows of one sex in every table by day; rows that WHO does not give hold NaN. */
export const DAYS = LAST_DAY + 1

/** Numbers in a row of a straight line: z = (y − M) · 1/(S·M), since L is 1. */
export const LINE_STRIDE = 2
/** Numbers in a row of a curve: L, ln M, 1/S, SD3, 1/(SD3 − SD2), SD−3, 1/(SD−2 − SD−3) and one blank, so that a row is one cache line. */
export const CURVE_STRIDE = 8

const SEXES: readonly Sex[] = [1, 2]

function lineRow(l: number, m: number, s: number): readonly number[] {
  if (l !== 1) throw new RangeError('lineRow: L is not 1')
  return [m, 1 / (s * m)]
}

function curveRow(l: number, m: number, s: number): readonly number[] {
  const [high, low] = [sdLine(3, l, m, s), sdLine(-3, l, m, s)]
  return [l, Math.log(m), 1 / s, high, 1 / (high - sdLine(2, l, m, s)), low, 1 / (sdLine(-2, l, m, s) - low)]
}

function layOut(target: Float64Array, stride: number, start: number, table: LmsTable, row: typeof curveRow): void {
  table.l.forEach((l, i) => target.set(row(l, table.m[i] ?? Number.NaN, table.s[i] ?? Number.NaN), (start + i) * stride))
}

/** Row of a child: (sex − 1) · DAYS + day. */
function byDay(name: TableName, stride: number, row: typeof curveRow): Float64Array {
  const values = new Float64Array(2 * DAYS * stride).fill(Number.NaN)
  for (const sex of SEXES) layOut(values, stride, (sex - 1) * DAYS + lmsTable(name, sex).first, lmsTable(name, sex), row)
  return values
}

/** Length or height in tenths of a centimetre, 45–120 cm. */
export const FIRST_TENTH = 450
export const TENTHS = 1201 - FIRST_TENTH

/** Row of a child: ((standing ? 2 : 0) + sex − 1) · TENTHS + tenths − FIRST_TENTH. */
function byLength(): Float64Array {
  const values = new Float64Array(4 * TENTHS * CURVE_STRIDE).fill(Number.NaN)
  for (const [half, name] of (['wfl', 'wfh'] as const).entries()) {
    for (const sex of SEXES) {
      const table = lmsTable(name, sex)
      layOut(values, CURVE_STRIDE, (half * 2 + sex - 1) * TENTHS + table.first - FIRST_TENTH, table, curveRow)
    }
  }
  return values
}

const makers = {
  len: () => byDay('len', LINE_STRIDE, lineRow),
  hc: () => byDay('hc', LINE_STRIDE, lineRow),
  wei: () => byDay('wei', CURVE_STRIDE, curveRow),
  bmi: () => byDay('bmi', CURVE_STRIDE, curveRow),
  ac: () => byDay('ac', CURVE_STRIDE, curveRow),
  ts: () => byDay('ts', CURVE_STRIDE, curveRow),
  ss: () => byDay('ss', CURVE_STRIDE, curveRow),
  wfl: byLength,
}
const kept: Partial<Record<keyof typeof makers, Float64Array>> = {}

/** 30–240 KB each, made at first use. */
export function fastTable(name: keyof typeof makers): Float64Array {
  const table = kept[name] ?? makers[name]()
  kept[name] = table
  return table
}
