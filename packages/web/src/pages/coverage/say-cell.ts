/** A cell in words: what stands in it, what stands beside it in quiet type, and the sentence about it. */
import type { Unit } from '@konvergen/core/indicators/indicator.ts'
import type { MaybeReported } from '@konvergen/core/indicators/reported.ts'
import { ENTRY, ENTRY_FAULTS } from '../../text/entry.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'
import type { Cell, Refusal } from './arrange-cells.ts'
import type { Column } from './arrange-form.ts'

export const isAnswer = (unit: Unit): boolean => unit === 'tanda' || unit === 'ya-tidak'

export function sayHeld(held: MaybeReported, unit: Unit, t: Speak, say: Say): string {
  if (held === null) return t(ENTRY.empty)
  if (held.value === null) return t(ENTRY.notApplicable)
  if (isAnswer(unit)) return t(held.value === 1 ? ENTRY.yes : ENTRY.no)
  return say.number(held.value)
}

/** As it is typed, without groups, so that it can be read back in either language. */
export function typedText({ held, wrong }: Cell, unit: Unit): string {
  if (wrong !== null) return wrong.teks
  if (held === null) return ''
  if (held.value === null) return 'TB'
  return isAnswer(unit) ? (held.value === 1 ? 'ya' : 'tidak') : String(held.value)
}

/** The governed number and the percentage; empty where nothing is divided. */
export function sayBelow({ below, coverage, held }: Cell, t: Speak, say: Say): string {
  if (coverage === null || coverage.state === 'tidak-berlaku') return ''
  if (below === null) return t(ENTRY.noBelow)
  if (below === 0 && coverage.state !== 'tidak-sah') return t(ENTRY.nobody)
  const outOf = t(ENTRY.outOf, { n: say.number(below) })
  if (coverage.state === 'tidak-sah') return `${outOf} · ${t(ENTRY.tooMany)}`
  const elsewhere = held?.fromElsewhere === true ? ` · ${t(ENTRY.elsewhere)}` : ''
  return coverage.value === null ? outOf : `${outOf} · ${say.percent(coverage.value)}${elsewhere}`
}

export function sayBefore({ before }: Cell, unit: Unit, t: Speak, say: Say): string {
  return before === null ? '' : t(ENTRY.before, { n: sayHeld(before, unit, t, say) })
}

/** What is wrong with it; undefined = nothing. */
export function faultOfCell({ wrong, coverage }: Cell, refused: Refusal | undefined, t: Speak): string | undefined {
  if (wrong !== null) return t(ENTRY_FAULTS[wrong.sebab])
  if (refused !== undefined) return t(ENTRY.refused, { sebab: t(ENTRY_FAULTS[refused]) })
  return coverage?.state === 'tidak-sah' ? t(ENTRY.tooManyBody) : undefined
}

/** What a cell is about, when nothing is wrong with it; empty = nothing to say. */
export function hintOfCell(cell: Cell, { below }: Column, t: Speak, say: Say): string {
  if (cell.held === null) return t(ENTRY.emptyBody)
  if (below === null) return ''
  if (cell.below === null) return t(ENTRY.noBelowBody, { nama: t(below.name) })
  return cell.belowPeriod === null ? '' : t(ENTRY.belowOf, { nama: t(below.name), periode: say.period(cell.belowPeriod) })
}
