/**
 * What is true of a child now, in sentences: its last measurement that counts, then whether its weight rose. Plain words for a kader and a
 * bidan; nothing is said that was not measured, and an implausible value is to be measured again, not interpreted.
 */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { SAID } from '../../text/measurement.ts'
import type { Say } from '../../text/say.ts'
import { sayAge } from '../../text/say-child.ts'
import type { Speak } from '../../text/text.ts'

/** In the order in which they are said: what is most urgent first. */
const INDICES = ['wfl', 'len', 'wei'] as const
const GAINS = ['N', 'T', 'O', 'B'] as const
const AGAIN = 'ukur-ulang'

const PROBLEMS = [
  'gizi-buruk',
  'gizi-kurang',
  'berisiko-gizi-lebih',
  'gizi-lebih',
  'obesitas',
  'sangat-pendek',
  'pendek',
  'bb-sangat-kurang',
  'bb-kurang',
] as const

/** The newest that counts; null = none does. */
export function lastCounting(child: Pick<ChildDetail, 'measurements'>): MeasurementSchema | null {
  return child.measurements.filter(({ counts, undone }) => counts && !undone).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null
}

/** `a, b dan c`. */
function list(parts: readonly string[], t: Speak): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${t(SAID.and)} ${parts.at(-1)}`
}

function sayClasses({ classes }: MeasurementSchema, t: Speak, where: { day: string; age: string }): string {
  const answers = INDICES.map((index) => classes[index]?.answer ?? null)
  const found = PROBLEMS.filter((problem) => answers.includes(problem)).map((problem) => t(SAID[problem]))
  if (found.length > 0) return t(SAID.at, { ...where, what: list(found, t) })
  return t(answers.some((answer) => answer === null || answer === AGAIN) ? SAID.atPartly : SAID.atFine, where)
}

/** A rule that nobody has compared with its source says so at once. */
function sayGain({ twice }: ChildDetail, { gain }: MeasurementSchema, t: Speak): string[] {
  const known = GAINS.find((one) => one === gain?.answer)
  const verdict = twice ?? gain
  if (verdict === null || (twice === null && known === undefined)) return []
  const said = t(twice === null && known !== undefined ? SAID[known] : SAID.twice)
  return [verdict.verified ? said : t(SAID.unverified, { said })]
}

/** At least one sentence; the first one stands out. */
export function sayState(child: ChildDetail, t: Speak, say: Say): string[] {
  const last = lastCounting(child)
  if (last === null) return [t(SAID.never)]
  const where = { day: say.day(last.day), age: sayAge(child.birth, last.day, t) }
  const doubtful = INDICES.filter((index) => last.classes[index]?.answer === AGAIN).map((index) => t(SAID[index]))
  return [
    sayClasses(last, t, where),
    ...(doubtful.length === 0 ? [] : [t(SAID.again, { what: list(doubtful, t) })]),
    ...sayGain(child, last, t),
  ]
}
