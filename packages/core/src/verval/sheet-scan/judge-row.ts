/** What the boxes of a row say together. Nothing is guessed: several ticks, a faint one, or factors of a family that is not ticked as there are left to a person. */
import { MARKS, type MarkName } from '../../sasaran/family-marks.ts'
import { FINDINGS, type Finding } from '../finding.ts'
import type { BoxState } from './read-box.ts'

export interface Doubt {
  readonly at: 'hasil' | MarkName
  readonly why: Exclude<BoxState, 'kosong' | 'centang'> | 'ganda-tanda' | 'tanpa-ada'
}

export interface JudgedRow {
  /** null = nothing is ticked, or it is doubtful. */
  readonly finding: Finding | null
  /** Factors that were ticked; one that is absent stays as printed, or is doubtful. */
  readonly marks: Readonly<Partial<Record<MarkName, boolean>>>
  readonly doubtful: readonly Doubt[]
}

interface Choice {
  /** Index of the only tick; null = none, or doubtful. */
  readonly chosen: number | null
  readonly doubt: Doubt['why'] | null
}

function choiceOf(boxes: readonly BoxState[]): Choice {
  const unclear = boxes.find((state) => state !== 'kosong' && state !== 'centang')
  if (unclear !== undefined) return { chosen: null, doubt: unclear }
  const ticked = boxes.flatMap((state, at) => (state === 'centang' ? [at] : []))
  return ticked.length > 1 ? { chosen: null, doubt: 'ganda-tanda' } : { chosen: ticked[0] ?? null, doubt: null }
}

/** `findings` as in `FINDINGS`, `factors` as in `MARKS`: yes, then no. */
export function judgeRow(findings: readonly BoxState[], factors: readonly (readonly [BoxState, BoxState])[]): JudgedRow {
  const found = choiceOf(findings)
  const finding = found.chosen === null ? null : (FINDINGS[found.chosen] ?? null)
  const answers = MARKS.map((name, at) => ({ name, ...choiceOf(factors[at] ?? []) }))
  const marks = Object.fromEntries(answers.flatMap(({ name, chosen }) => (chosen === null ? [] : [[name, chosen === 0]])))
  const doubts = [{ name: 'hasil' as const, doubt: found.doubt }, ...answers].flatMap(({ name, doubt }): Doubt[] =>
    doubt === null ? [] : [{ at: name, why: doubt }],
  )
  const ticked = answers.some(({ chosen, doubt }) => chosen !== null || doubt === 'ganda-tanda')
  const isOdd = found.doubt === null && finding !== 'ada' && ticked
  return { finding: isOdd ? null : finding, marks, doubtful: isOdd ? [{ at: 'hasil', why: 'tanpa-ada' }, ...doubts] : doubts }
}
