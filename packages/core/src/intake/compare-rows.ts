/**
 * The scores and classes that e-PPGBM printed for a list, held against ours. Nearly all rows agree; only those that do not are scored in the
 * other ways (`other-readings.ts`) by which `compare-exported.ts` finds a likely reason.
 */
import type { Children, IndexName, Scores } from '../growth/children.ts'
import { CLASSES, type ClassCode, type ClassifiedIndex, classify, NO_CLASS } from '../growth/permenkes-classes.ts'
import { scoreChildren } from '../growth/score-children.ts'
import { type ScoredRows, scoreRows } from '../growth/score-rows.ts'
import type { Issue } from '../kit/issue.ts'
import { CHILD_INDICES, type ChildClass, type ChildIndex } from './child-classes.ts'
import type { ChildListPlace, EppgbmRow } from './child-rows.ts'
import { type ClassifyZ, type ComputedScores, compareExported, differsFromExport } from './compare-exported.ts'
import { inOtherPosition, withOtherAges } from './other-readings.ts'

const GROWTH_INDEX = { bbU: 'wei', tbU: 'len', bbTb: 'wfl' } as const satisfies Readonly<Record<ChildIndex, ClassifiedIndex>>
const COMPARED: readonly IndexName[] = ['len', 'wei', 'wfl']

const CHILD_CLASSES: Readonly<Record<ClassCode, ChildClass>> = {
  'bb-sangat-kurang': 'bbSangatKurang',
  'bb-kurang': 'bbKurang',
  'bb-normal': 'bbNormal',
  'bb-risiko-lebih': 'bbRisikoLebih',
  'sangat-pendek': 'sangatPendek',
  pendek: 'pendek',
  normal: 'tbNormal',
  tinggi: 'tinggi',
  'gizi-buruk': 'giziBuruk',
  'gizi-kurang': 'giziKurang',
  'gizi-baik': 'giziBaik',
  'berisiko-gizi-lebih': 'risikoGiziLebih',
  'gizi-lebih': 'giziLebih',
  obesitas: 'obesitas',
}

const classifyZ: ClassifyZ = (index, z) => {
  const found = classify(GROWTH_INDEX[index], { z, flagged: false })
  return found === null || found.answer === 'ukur-ulang' ? null : CHILD_CLASSES[found.answer]
}

function each<Value>(of: (index: ChildIndex) => Value): Readonly<Record<ChildIndex, Value>> {
  return { bbU: of('bbU'), tbU: of('tbU'), bbTb: of('bbTb') }
}

/** An implausible score is none: nothing is compared with it. */
function zOf({ z, flag }: Scores, index: ChildIndex, i: number): number | null {
  const growth = GROWTH_INDEX[index]
  return flag[growth][i] === 0 ? (z[growth][i] ?? null) : null
}

function classOf({ classes }: ScoredRows, index: ChildIndex, i: number): ChildClass | null {
  const growth = GROWTH_INDEX[index]
  const place = classes[growth][i] ?? NO_CLASS
  const code = CLASSES[growth][place]?.code
  return code === undefined ? null : CHILD_CLASSES[code]
}

function computedScores(scored: ScoredRows, i: number): ComputedScores {
  return each((index) => ({ z: zOf(scored.scores, index, i), kelas: classOf(scored, index, i) }))
}

function scoreCompared(children: Children): Scores {
  return scoreChildren(children, { indices: COMPARED })
}

/** Issues in the order of rows. `scored` is `scoreRows(rows)`. */
export function compareRows(rows: readonly EppgbmRow[], scored: ScoredRows, place: ChildListPlace): Issue[] {
  const differing = rows.filter((row, i) => hasExport(row) && differsFromExport(row, computedScores(scored, i)))
  if (differing.length === 0) return []
  const again = scoreRows(differing)
  const position = scoreCompared(inOtherPosition(again))
  const dates = withOtherAges(differing, again.children).map(scoreCompared)
  return differing.flatMap((row, i) => {
    const computed = {
      scores: computedScores(again, i),
      otherPosition: each((index) => zOf(position, index, i)),
      otherDates: dates.map((scores) => each((index) => zOf(scores, index, i))),
    }
    return compareExported(row, computed, classifyZ, place)
  })
}

function hasExport(row: EppgbmRow): boolean {
  return CHILD_INDICES.some((index) => row[index] !== null) || row.zsBbU !== null || row.zsTbU !== null || row.zsBbTb !== null
}
