/** Figures of indicators in words: by their unit, and each way of having none by its own word. */
import type { BoardAnswer, CoverageSchema } from '@konvergen/contract/coverage.ts'
import type { Denominator, Direction, Level, Unit } from '@konvergen/core/indicators/indicator.ts'
import { DENOMINATORS_DATA } from '@konvergen/core/indicators/packs/denominators.data.ts'
import { CERTAINTY_NAMES, GROUP_NAMES } from '../../text/catalogue.ts'
import { COVERAGE_STATES, INDICATORS } from '../../text/coverage.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

export type BoardIndicator = BoardAnswer['indikator'][number]
export type Gap = BoardIndicator['selisih'][number]
type Total = BoardIndicator['jumlah']

/** Without the definitions, which are many times as large. */
function denominatorOf(code: string | null): Denominator | undefined {
  return DENOMINATORS_DATA.find((one) => one.code === code)
}

/** Of the district, or of a kecamatan: yes or no of villages is the share that said yes. */
export function sayTotal(unit: Unit, { state, value }: CoverageSchema, { t, say }: Speech): string {
  if (state !== 'ada' || value === null) return t(COVERAGE_STATES[state])
  return unit === 'tanda' ? say.percent(value) : sayAmount(unit, value, { t, say })
}

/** Of one area: its own yes or no. */
export function sayOwn(unit: Unit, { state, value }: CoverageSchema, speech: Speech): string {
  if (state !== 'ada' || value === null) return speech.t(COVERAGE_STATES[state])
  return sayAmount(unit, value, speech)
}

function sayAmount(unit: Unit, value: number, { t, say }: Speech): string {
  if (unit === 'persen') return say.percent(value)
  if (unit === 'jumlah') return say.number(value)
  return t(value > 0 ? INDICATORS.yes : INDICATORS.no)
}

export function sayTarget(unit: Unit, value: number, { t, say }: Speech): string {
  return unit === 'ya-tidak' ? t(value > 0 ? INDICATORS.yes : INDICATORS.no) : unit === 'jumlah' ? say.number(value) : say.percent(value)
}

/** What is counted: people, families, children; `sasaran` where the definition has no governed number. */
export function unitOf(code: string | null, { say, t }: Speech): string {
  return denominatorOf(code)?.unit[say.language] ?? t(INDICATORS.people)
}

export function areaWord(level: Level, { t }: Speech): string {
  return t(level === 'kec' ? INDICATORS.kecamatan : INDICATORS.villages)
}

/** `2.375 dari 3.112 orang`; null where there is nothing to say. */
export function sayPair(unit: Unit, { numerator, denominator }: CoverageSchema, counted: string, { t, say }: Speech): string | null {
  if (numerator === null || denominator === null) return null
  return t(INDICATORS.pair, {
    n: say.number(numerator),
    d: say.number(denominator),
    unit: unit === 'tanda' ? t(INDICATORS.villages) : counted,
  })
}

/** Who reported of those that were asked. */
export function sayCompleteness(level: Level, { completeness: { reported, expected } }: Total, speech: Speech): string {
  const { t, say } = speech
  if (level === 'kab') return t(reported > 0 ? INDICATORS.districtIn : INDICATORS.districtOut)
  return t(INDICATORS.reported, { n: say.number(reported), d: say.number(expected), unit: areaWord(level, speech) })
}

const ONE_DIGIT = 1
/** Below what one digit shows. */
const HARDLY = 0.05

/** `kurang 12,3 poin`; where lower is better `lebih 4 poin`; reached. */
export function sayGap(unit: Unit, direction: Direction, { short }: Pick<Gap, 'short'>, { t, say }: Speech): string {
  if (short <= 0) return t(INDICATORS.reached)
  const digits = short < HARDLY ? ONE_DIGIT + 1 : ONE_DIGIT
  const amount = unit === 'jumlah' ? say.number(short) : t(INDICATORS.points, { n: say.number(short, digits) })
  return t(direction === 'naik' ? INDICATORS.short : INDICATORS.over, { poin: amount })
}

/** People still to be reached for the target; null where none are counted or none are left. */
export function sayPeople(direction: Direction, { people }: Pick<Gap, 'people'>, counted: string, { t, say }: Speech): string | null {
  if (people === null || people === 0) return null
  return t(direction === 'naik' ? INDICATORS.peopleShort : INDICATORS.peopleOver, { n: say.number(people), unit: counted })
}

export function sayTargetSource({ target: { source, year, certainty } }: Pick<Gap, 'target'>, { t }: Speech): string {
  return t(INDICATORS.source, { sumber: source, tahun: String(year), kepastian: t(CERTAINTY_NAMES[certainty]) })
}

/** Over which governed number a figure stands, and of which period that is; null = over none. */
export function sayBase(
  { sasaran, periodeSasaran }: Pick<BoardIndicator, 'sasaran' | 'periodeSasaran'>,
  { t, say }: Speech,
): string | null {
  if (sasaran === null) return null
  const nama = denominatorOf(sasaran)?.name[say.language] ?? sasaran
  return periodeSasaran === null
    ? t(INDICATORS.baseNone, { nama, kode: sasaran })
    : t(INDICATORS.base, { nama, kode: sasaran, periode: say.period(periodeSasaran) })
}

export function sayGroup(group: string, { t }: Pick<Speech, 't'>): string {
  const name = GROUP_NAMES[group]
  return name === undefined ? group : t(name)
}
