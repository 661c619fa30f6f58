/**
 * The scores and classes that e-PPGBM printed beside those that we computed from the same measurement. Ours are used; a difference is shown
 * with its likely reason, found by scoring the child also in the ways in which the exporting program may have done it.
 */
import type { Issue } from '../kit/issue.ts'
import { CHILD_INDICES, type ChildClass, type ChildIndex, CLASS_NAMES } from './child-classes.ts'
import { childIssue } from './child-issue.ts'
import type { ChildListPlace, EppgbmRow } from './child-rows.ts'

export interface ComputedScore {
  /** null = not computed (flagged, or something was missing). */
  readonly z: number | null
  readonly kelas: ChildClass | null
}

export type ComputedScores = Readonly<Record<ChildIndex, ComputedScore>>

export interface ComputedRow {
  readonly scores: ComputedScores
  /** z when the length is taken as measured in the other position. */
  readonly otherPosition: Readonly<Record<ChildIndex, number | null>>
  /** z of every other reading of the dates: day and month swapped, age in whole months. */
  readonly otherDates: readonly Readonly<Record<ChildIndex, number | null>>[]
}

/** null = no class, then the export's is not doubted. */
export type ClassifyZ = (index: ChildIndex, z: number) => ChildClass | null

/** SPEC 6.2: from here on a difference is no rounding. */
const Z_TOLERANCE = 0.05

const SCORE_COLUMNS = { bbU: 'zsBbU', tbU: 'zsTbU', bbTb: 'zsBbTb' } as const

/** True when `compareExported` has something to say, whatever the reason. */
export function differsFromExport(row: EppgbmRow, scores: ComputedScores): boolean {
  return CHILD_INDICES.some((index) => zDiffers(row, index, scores[index]) || classDiffers(row, index, scores[index]))
}

function zDiffers(row: EppgbmRow, index: ChildIndex, { z }: ComputedScore): boolean {
  const exported = row[SCORE_COLUMNS[index]]
  return exported !== null && z !== null && !near(exported, z)
}

function classDiffers(row: EppgbmRow, index: ChildIndex, { kelas }: ComputedScore): boolean {
  return row[index] !== null && kelas !== null && row[index] !== kelas
}

/** `classify`: the class of a z-score, to see whether the export's class follows from its own score. */
export function compareExported(row: EppgbmRow, computed: ComputedRow, classify: ClassifyZ, place: ChildListPlace): Issue[] {
  return CHILD_INDICES.flatMap((index) => [
    ...compareZ(row, index, computed, place),
    ...compareClass(row, index, computed, classify, place),
  ])
}

function compareZ(row: EppgbmRow, index: ChildIndex, computed: ComputedRow, place: ChildListPlace): Issue[] {
  const column = SCORE_COLUMNS[index]
  const exported = row[column]
  const { z } = computed.scores[index]
  if (exported === null || z === null || near(exported, z)) return []
  return [childIssue(reasonOf(row.raw[column], exported, z, index, computed), row, place, column, { ekspor: exported, hitungan: z })]
}

function reasonOf(raw: string | null, exported: number, z: number, index: ChildIndex, { otherPosition, otherDates }: ComputedRow) {
  const position = otherPosition[index]
  if (isRounded(raw, exported, z)) return 'anak.zs-pembulatan'
  if (position !== null && near(exported, position)) return 'anak.zs-posisi'
  return otherDates.some((scores) => isNear(scores[index], exported)) ? 'anak.zs-tanggal' : 'anak.zs-beda'
}

function compareClass(row: EppgbmRow, index: ChildIndex, computed: ComputedRow, classify: ClassifyZ, place: ChildListPlace): Issue[] {
  const exported = row[index]
  const { z, kelas } = computed.scores[index]
  if (exported === null || kelas === null || exported === kelas) return []
  const exportedZ = row[SCORE_COLUMNS[index]]
  const params = { ekspor: CLASS_NAMES[exported], hitungan: CLASS_NAMES[kelas] }
  const itsOwn = exportedZ === null ? null : classify(index, exportedZ)
  if (itsOwn !== null && itsOwn !== exported) return [childIssue('anak.kelas-bukan-dari-zs', row, place, index, params)]
  // The two scores are as good as equal, but a class begins between them.
  if (exportedZ !== null && isNear(z, exportedZ)) return [childIssue('anak.kelas-di-batas', row, place, index, params)]
  return [childIssue('anak.kelas-beda', row, place, index, params)]
}

/** Differences of two decimal numbers carry the noise of their binary forms. */
const FLOAT_NOISE = 1e-9

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Z_TOLERANCE + FLOAT_NOISE
}

function isNear(a: number | null | undefined, b: number): boolean {
  return a !== null && a !== undefined && near(a, b)
}

/** True when the export's fewer decimals alone explain the difference: `-2` for −2.31, also when they were cut off and not rounded. */
function isRounded(raw: string | null, exported: number, z: number): boolean {
  const decimals = /[.,](\d+)/.exec(raw ?? '')?.[1]?.length ?? 0
  const step = 10 ** -decimals
  const isRoundedTo = Math.abs(exported - z) <= step / 2 + FLOAT_NOISE
  const isCutTo = Math.abs(Math.trunc(z / step) * step - exported) < FLOAT_NOISE
  return decimals < 2 && (isRoundedTo || isCutTo)
}
