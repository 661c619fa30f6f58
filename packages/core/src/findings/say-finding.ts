/**
 * A finding in words, for a page, a task or a paper.
 */
import type { Words } from '../indicators/indicator.ts'
import { type Language, sayNumber } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import type { Found, FoundNumber } from './finding.ts'
import { FINDING_TEXTS, TOGETHER, TOGETHER_SOURCES, TOGETHER_TODO } from './finding-texts.ts'
import { nameOfThing } from './name-things.ts'

export interface SaidFinding {
  readonly title: string
  readonly seen: string
  readonly why: string
  readonly todo: string
}

/** Whole numbers as they are, others with one decimal. */
function sayValue(value: number, language: Language): string {
  const sign = value < 0 ? '−' : ''
  return sign + sayNumber(Math.abs(value), language, Number.isInteger(value) ? 0 : 1)
}

/** The one from before: of a leap the same thing in an earlier period, else what stands beside it. */
function heldAgainst({ numbers }: Pick<Found, 'numbers'>): FoundNumber | undefined {
  const [first] = numbers
  return numbers.find((each) => each.thing === first?.thing && each.period !== first.period)
}

/** `nameOf`: for a district that calls indicators otherwise, or has its own. */
export function sayFinding(
  found: Pick<Found, 'rule' | 'numbers' | 'detail'>,
  language: Language,
  nameOf: (thing: string) => Words = nameOfThing,
): SaidFinding {
  const { rule, numbers, detail } = found
  const text = FINDING_TEXTS[rule]
  const isTogether = detail['desa'] !== undefined
  const name = (number: FoundNumber | undefined) => (number === undefined ? '' : nameOf(number.thing)[language])
  const [first, second, third] = numbers
  const before = heldAgainst(found)
  const other = isTogether ? (before ?? second) : second
  const together = before === undefined ? TOGETHER_SOURCES : TOGETHER
  const said: Record<string, string> = {
    hal: name(first),
    hal2: name(other),
    hal3: name(third),
    a: first === undefined ? '' : sayValue(first.value, language),
    b: other === undefined ? '–' : sayValue(other.value, language),
    c: third === undefined ? '–' : sayValue(third.value, language),
    per2: other === undefined ? '' : sayPeriod(other.period, language),
    bagian: numbers.slice(1).map(name).join(' + '),
  }
  for (const [key, value] of Object.entries(detail)) said[key] = sayValue(value, language)
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (whole, key: string) => said[key] ?? whole)
  return {
    title: text.title[language],
    seen: fill((isTogether ? together : text.seen)[language]),
    why: text.why[language],
    todo: (isTogether ? TOGETHER_TODO : text.todo)[language],
  }
}
