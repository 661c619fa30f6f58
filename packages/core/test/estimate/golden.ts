/**
 * Reads the expected figures of the estimates: our synthetic district from `test-data/`, others from the shared folder beside the repository,
 * which need not be there.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const REPOSITORY = path.resolve(import.meta.dirname, '../../../..')
export const VILLAGE60 = path.join(REPOSITORY, 'test-data/golden/ebbb/village60_expected.csv')
export const VILLAGE60_HYPER = path.join(REPOSITORY, 'test-data/golden/ebbb/village60_hyper.csv')
export const LIRAT = path.resolve(REPOSITORY, '../shared/data/golden/ebbb/lirat_input.csv')
export const LIRAT_EXPECTED = path.resolve(REPOSITORY, '../shared/data/golden/ebbb/lirat_expected.csv')

type Row = (column: string) => string

/** The rows of a csv without commas inside its cells; null when there is no such file. */
export function readGolden(file: string): Row[] | null {
  if (!existsSync(file)) return null
  const [head = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('"', '').split(','))
  return rows.map((row) => (column) => row[head.indexOf(column)] ?? '')
}

/** The column `value` of the row whose `param` is this. */
export function goldenParam(rows: readonly Row[], param: string): number {
  return Number(rows.find((row) => row('param') === param)?.('value'))
}

export interface GoldenVillage {
  readonly cases: number
  readonly measured: number
  readonly wilson: { readonly low: number; readonly high: number }
  readonly estimate: { readonly mean: number; readonly low: number; readonly high: number }
  readonly worst10: number
}

export function village60(): GoldenVillage[] {
  return (readGolden(VILLAGE60) ?? []).map((row) => ({
    cases: Number(row('y')),
    measured: Number(row('n')),
    wilson: { low: Number(row('wilson_lo')), high: Number(row('wilson_hi')) },
    estimate: { mean: Number(row('eb_mean')), low: Number(row('eb_lo')), high: Number(row('eb_hi')) },
    worst10: Number(row('p_worst10')),
  }))
}
