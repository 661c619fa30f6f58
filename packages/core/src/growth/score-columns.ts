/**
 * Scores as the columns that WHO's R package writes, under its names, so that a table from here can stand beside one from there. An empty
 * text is missing.
 */
import { type Children, INDICES, LYING, NO_FLAG, type Scores, STANDING } from './children.ts'

export const OUTPUT_COLUMNS: readonly string[] = [
  'clenhei',
  'cmeasure',
  'c9mo_flag',
  'cbmi',
  'csex',
  ...INDICES.flatMap((index) => [`z${index}`, `f${index}`]),
]

const POSITIONS: Readonly<Record<number, string>> = { [LYING]: 'l', [STANDING]: 'h' }

function sayValue(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return ''
  return Number.isFinite(value) ? String(value) : value > 0 ? 'Inf' : '-Inf'
}

function sayFlag(flag: number | undefined): string {
  return flag === undefined || flag === NO_FLAG ? '' : String(flag)
}

/** The cells of child `i`, one for each of OUTPUT_COLUMNS. */
export function scoreCells(children: Children, scores: Scores, i: number): readonly string[] {
  const sex = children.sex[i] ?? 0
  const cells = [
    sayValue(scores.clenhei[i]),
    POSITIONS[scores.cmeasure[i] ?? 0] ?? '',
    String(scores.c9mo[i] ?? 0),
    sayValue(scores.cbmi[i]),
    sex === 0 ? '' : String(sex),
  ]
  for (const index of INDICES) cells.push(sayValue(scores.z[index][i]), sayFlag(scores.flag[index][i]))
  return cells
}
