/**
 * Which repeated values were written without measuring, and which may be chance: weighed by how often honest visits of that age repeat, and by
 * how much more often the posyandu repeats than that. A posyandu that copies half of its visits is believed in none; one that rounds is excused.
 */
import { type Agreement, digitAgreement, honestRepeat } from './repeat-chance.ts'
import { daysOf, historiesOf, type Visits, valueAt } from './visits.ts'

/** Chance of being wrong that is accepted when a repeat is called certain. */
const DOUBT = 0.05
/** Own assumption: of the visits of any posyandu at least this share was written from the visit before. */
const LEAST_COPIED = 0.01
/** Of what is repeated above chance so many standard errors are not counted: one repeat of one child proves nothing about its posyandu. */
const ERRORS = 1.5

interface Pair {
  readonly before: number
  readonly after: number
  readonly isRepeat: boolean
}

/** Whose habits a visit shares: its posyandu, or where that is not known its child. */
export type Groups = (place: number) => string | number | null

function pairsOf(visits: Visits, history: readonly number[]): Pair[] {
  const hasWeight = history.filter((place) => !Number.isNaN(valueAt(visits, 'berat', place)))
  const days = daysOf(visits, 'tinggi', hasWeight)
  return days.slice(1).flatMap((places, at) =>
    places.map((after): Pair => {
      const earlier = days[at] ?? []
      const isAlike = (before: number) =>
        valueAt(visits, 'berat', before) === valueAt(visits, 'berat', after) &&
        valueAt(visits, 'tinggi', before) === valueAt(visits, 'tinggi', after)
      const source = earlier.find(isAlike)
      return { before: source ?? (earlier[0] as number), after, isRepeat: source !== undefined }
    }),
  )
}

function certainOf(visits: Visits, pairs: readonly Pair[]): number[] {
  // A copy ends as its model does and would excuse itself.
  const places = pairs.filter(({ isRepeat }) => !isRepeat).map(({ after }) => after)
  const agreement: Agreement = { berat: digitAgreement(visits, 'berat', places), tinggi: digitAgreement(visits, 'tinggi', places) }
  const chances = pairs.map(({ before, after }) => honestRepeat(visits, before, after, agreement))
  const expected = chances.reduce((sum, chance) => sum + chance, 0)
  const repeats = pairs.filter(({ isRepeat }) => isRepeat).length
  const copied = Math.max(LEAST_COPIED, (repeats - expected - ERRORS * Math.sqrt(repeats)) / pairs.length)
  return pairs.flatMap(({ after, isRepeat }, at) => {
    const honest = (1 - copied) * (chances[at] ?? 1)
    return isRepeat && honest <= DOUBT * (honest + copied) ? [after] : []
  })
}

/** Places at which weight and height both repeat the measuring day before, beyond what chance explains. */
export function certainRepeats(visits: Visits, groupOf: Groups = () => null): ReadonlySet<number> {
  const groups = new Map<string | number, Pair[]>()
  historiesOf(visits).forEach((history, child) => {
    for (const pair of pairsOf(visits, history)) {
      const key = groupOf(pair.after) ?? `anak ${child}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [pair])
      else group.push(pair)
    }
  })
  return new Set([...groups.values()].flatMap((pairs) => certainOf(visits, pairs)))
}
