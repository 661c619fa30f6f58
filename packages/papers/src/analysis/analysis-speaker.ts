/**
 * How the papers of the analysis say things: as the report does, with two languages side by side, days, sources, and figures of services in their unit.
 */
import type { Figure } from '@konvergen/core/kit/figure.ts'
import { sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { TrendPoint } from '@konvergen/core/situation/area-trends.ts'
import type { GapLine } from '@konvergen/core/situation/gap-lines.ts'
import { Speaker } from '../ansit/paper-table.ts'
import { STATES, WITHHELD, WORDS } from '../ansit/words.ts'

const MONTH_FROM = 7

/** Yes or no of one area, or of the district; of many areas it is a share. */
function isAnswer({ unit, denominator }: Pick<GapLine, 'unit' | 'denominator'>): boolean {
  return unit === 'ya-tidak' || (unit === 'tanda' && denominator === null)
}

const NOT_APPLICABLE = { id: 'tidak berlaku', en: 'does not apply' }

/** A month of a trend, as figures are said; how many villages there were is not known of it. */
export function asFigure({ month, villagesWith, ...point }: TrendPoint): Figure {
  return { ...point, source: '', period: month, villagesWith, villagesAll: villagesWith }
}

export class AnalysisSpeaker extends Speaker {
  say(id: string, en: string): string {
    return this.language === 'id' ? id : en
  }

  get withheld(): string {
    return WITHHELD[this.language]
  }

  get unknown(): string {
    return WORDS[this.language].empty
  }

  number(value: number | null, digits = 0): string {
    return value === null ? this.unknown : sayNumber(value, this.language, digits)
  }

  share(percent: number | null): string {
    return percent === null ? this.unknown : sayPercent(percent, this.language)
  }

  /** `28 November 2026` of `2026-11-28`. */
  day(day: string): string {
    return `${Number(day.slice(MONTH_FROM + 1))} ${sayPeriod(day.slice(0, MONTH_FROM), this.language)}`
  }

  period(period: string | null): string {
    return period === null || period === '' ? this.unknown : sayPeriod(period, this.language)
  }

  /** Source and period of a figure. */
  origin({ source, period }: Pick<Figure, 'source' | 'period'>): string {
    return source === '' ? WORDS[this.language].noSource : `${source}, ${this.period(period)}`
  }

  yesOrNo(value: number): string {
    return value === 0 ? this.say('tidak', 'no') : this.say('ya', 'yes')
  }

  /** Percent with its sign, yes or no of the district as a word, anything else as a number. */
  value({ unit }: Pick<GapLine, 'unit'>, value: number | null): string {
    if (value === null) return this.unknown
    if (unit === 'ya-tidak') return this.yesOrNo(value)
    return unit === 'persen' || unit === 'tanda' ? this.share(value) : this.number(value)
  }

  /** What stands in place of a figure of a service that has none. */
  figureOf(line: Pick<GapLine, 'unit' | 'denominator' | 'state' | 'value'>): string {
    if (line.state === 'ada' && isAnswer(line)) return line.value === null ? this.unknown : this.yesOrNo(line.value)
    if (line.state === 'ada') return this.value(line, line.value)
    return line.state === 'tidak-berlaku' ? NOT_APPLICABLE[this.language] : STATES[this.language][line.state]
  }

  partOf({ state, ...line }: GapLine, side: 'numerator' | 'denominator'): string {
    return line[side] === null && state === 'disembunyikan' ? STATES[this.language].disembunyikan : this.number(line[side])
  }

  /** People against the target: those still to be reached, or, where less is better, those who are too many. */
  shortOf(line: Pick<GapLine, 'unit' | 'denominator' | 'state' | 'value' | 'direction' | 'people'>): string {
    if (line.state === 'disembunyikan') return this.figureOf(line)
    const count = this.number(line.people)
    return line.direction === 'turun' && (line.people ?? 0) > 0 ? this.say(`${count} terlalu banyak`, `${count} too many`) : count
  }

  /** `1.204 orang` */
  people(count: number): string {
    return this.say(`${this.number(count)} orang`, `${this.number(count)} people`)
  }
}
