/**
 * A table as the template `house.typ` sets it: columns with their heads and sides, rows of finished text. All numbers are already said in
 * the reader's language; the template only places them.
 */
import type { Figure } from '@konvergen/core/kit/figure.ts'
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import type { Interval } from '@konvergen/core/situation/situation.ts'
import { STATES, WITHHELD, WORDS } from './words.ts'

export interface PaperColumn {
  readonly head: string
  /** A Typst track: `auto`, or a number of fractions of what is left. */
  readonly width: 'auto' | number
  readonly side: 'left' | 'right'
  /** Numbers that a reader looks for first are set in bold. */
  readonly strong?: boolean
}

/** Position of an interval mark, as shares of the width from 0 to 1. */
export interface PaperMark {
  readonly low: number
  readonly high: number
  readonly point: number
}

/** `text` of a mark: what it shows, for papers without pictures in their tables. */
export type PaperCell =
  | string
  | { readonly mark: PaperMark | null; readonly text: string }
  | { readonly tag: string; readonly tone: 'strong' | 'soft' | 'plain' }

/** `group` and `note` have one cell that runs over the whole width; `total` is set apart by a line and weight. */
export interface PaperRow {
  readonly kind: 'row' | 'group' | 'note' | 'total'
  readonly cells: readonly PaperCell[]
}

export interface PaperTable {
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
}

export const row = (...cells: PaperCell[]): PaperRow => ({ kind: 'row', cells })
export const left = (head: string, width: 'auto' | number = 'auto'): PaperColumn => ({ head, width, side: 'left' })
export const right = (head: string, width: 'auto' | number = 'auto'): PaperColumn => ({ head, width, side: 'right' })
export const rightStrong = (head: string, width: 'auto' | number = 'auto'): PaperColumn => ({ head, width, side: 'right', strong: true })

/** What the cells of a report need to speak. */
export class Speaker {
  readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  count(value: number | null): string {
    return value === null ? WORDS[this.language].empty : sayNumber(value, this.language)
  }

  /** One part of a figure; withheld is not unknown. */
  part(figure: Pick<Figure, 'state' | 'numerator' | 'denominator'>, side: 'numerator' | 'denominator'): string {
    const value = figure[side]
    return value === null && figure.state === 'disembunyikan' ? STATES[this.language].disembunyikan : this.count(value)
  }

  /** Without the sign, for columns whose head carries it; a figure without percentage says why. */
  bare({ percent, state }: Figure): string {
    return percent === null ? STATES[this.language][state] : sayNumber(percent, this.language, 1)
  }

  /** In a sentence or a tile, where there is room for the word. */
  percent({ percent, state }: Figure): string {
    if (state === 'disembunyikan') return WITHHELD[this.language]
    return percent === null ? STATES[this.language][state] : sayPercent(percent, this.language)
  }

  interval(interval: Interval | null): string {
    if (interval === null) return WORDS[this.language].empty
    return `${sayNumber(interval.low, this.language, 1)}–${sayNumber(interval.high, this.language, 1)}`
  }

  /** A probability (0–1) in whole percent that never reads as certainty: `> 99 %`, `< 1 %`. */
  chance(probability: number | null): string {
    if (probability === null) return WORDS[this.language].empty
    const whole = (percent: number) => sayPercent(percent, this.language, 0)
    if (probability > 0.99 && probability < 1) return `> ${whole(99)}`
    if (probability < 0.01 && probability > 0) return `< ${whole(1)}`
    return whole(100 * probability)
  }

  /** `2.342 dari 10.832` */
  parts(figure: Figure): string {
    return `${this.part(figure, 'numerator')} ${WORDS[this.language].outOf} ${this.part(figure, 'denominator')}`
  }
}

/** Where an interval lies on an axis from 0 to `max` percent; null without a percentage. */
export function markOf(percent: number | null, interval: Interval | null, max: number): PaperMark | null {
  if (percent === null || interval === null) return null
  const at = (value: number) => Math.round(Math.min(1, Math.max(0, value / max)) * 1000) / 1000
  return { low: at(interval.low), high: at(interval.high), point: at(percent) }
}
