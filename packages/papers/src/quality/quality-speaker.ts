/**
 * How the tables of the quality report say numbers: what is not known is a dash, never a zero.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import type { UnitCount } from '@konvergen/core/quality/funnel.ts'
import { saySigned } from '@konvergen/core/quality/say-quality-findings.ts'
import { QUALITY_WORDS } from './quality-words.ts'

/** 0–100; null when there was nothing to count. */
export function percentOf({ cases, n }: UnitCount): number | null {
  return n === 0 ? null : (100 * cases) / n
}

export class QualitySpeaker {
  readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  get words() {
    return QUALITY_WORDS[this.language]
  }

  number(value: number | null, digits = 0): string {
    return value === null ? this.words.empty : saySigned(value, this.language, digits)
  }

  /** Without the sign, for columns whose head carries it. */
  share(count: UnitCount): string {
    const percent = percentOf(count)
    return percent === null ? this.words.empty : sayNumber(percent, this.language, 1)
  }

  /** `12 (3,4)` under a head that says %. */
  parts(count: UnitCount): string {
    return count.n === 0 ? this.words.empty : `${this.number(count.cases)} (${this.share(count)})`
  }
}
