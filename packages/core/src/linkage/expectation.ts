/**
 * Learning m from pairs that nobody has labelled: expectation and maximisation (Dempster, Laird, Rubin, JRSS B 39 (1977) 1–38; for linkage:
 * Winkler 1988), on counts of patterns. The share of pairs of one person, and of each class, is that of the pairs at hand, found along the way.
 */
import { type PatternCounts, type PatternSpace, UNKNOWN } from './agreement.ts'
import { type ComparisonModel, type LinkageModel, sharesOf, strangersShare } from './linkage-model.ts'

export interface StepOptions {
  /** Comparisons that say nothing here, since all pairs agree in them: the pairs were found by them. */
  readonly without?: ReadonlySet<string>
  /** Learn u as well; only sound where the pairs were not picked by any agreement. */
  readonly learnU?: boolean
}

interface Tally {
  readonly one: Float64Array
  readonly strangers: Float64Array
}

/** One round; `counts.bits` speak of strangers only. Comparisons left out, and levels of which no pair is known, stay as they are. */
export function stepModel(model: LinkageModel, counts: PatternCounts, space: PatternSpace, options: StepOptions = {}): LinkageModel {
  const places = model.comparisons.flatMap(({ key }, place) => (options.without?.has(key) === true ? [] : [place]))
  const kinds = [null, ...model.classes]
  const shares = kinds.map((kind) => model.comparisons.map((comparison) => sharesOf(kind, comparison)))
  const kindShares = [strangersShare(model.classes), ...model.classes.map(({ share }) => share)].map((share) => share * (1 - model.prior))
  const tallies = model.comparisons.map(
    ({ levels }): Tally => ({ one: new Float64Array(levels.length), strangers: new Float64Array(levels.length) }),
  )
  const kindSums = kinds.map(() => 0)
  const odds = kinds.map(() => 0)
  let oneSum = 0
  let total = 0
  for (let at = 0; at < counts.codes.length; at += 1) {
    const code = counts.codes[at] as number
    const count = counts.counts[at] as number
    let one = model.prior
    for (let kind = 0; kind < kinds.length; kind += 1) odds[kind] = kindShares[kind] as number
    if (counts.bits !== null) odds[0] = (odds[0] as number) * 2 ** -(counts.bits[at] as number)
    for (const place of places) {
      const level = space.levelOf(code, place)
      if (level === UNKNOWN) continue
      one *= model.comparisons[place]?.m[level] as number
      for (let kind = 0; kind < kinds.length; kind += 1) odds[kind] = (odds[kind] as number) * (shares[kind]?.[place]?.[level] as number)
    }
    const sum = odds.reduce((all, share) => all + share, one)
    if (sum === 0) continue
    total += count
    oneSum += (count * one) / sum
    for (let kind = 0; kind < kinds.length; kind += 1) kindSums[kind] = (kindSums[kind] as number) + (count * (odds[kind] as number)) / sum
    for (const place of places) {
      const level = space.levelOf(code, place)
      if (level === UNKNOWN) continue
      const tally = tallies[place] as Tally
      let asOne = one
      for (let kind = 1; kind < kinds.length; kind += 1) {
        if (shares[kind]?.[place] === model.comparisons[place]?.m) asOne += odds[kind] as number
      }
      tally.one[level] = (tally.one[level] as number) + (count * asOne) / sum
      tally.strangers[level] = (tally.strangers[level] as number) + (count * (odds[0] as number)) / sum
    }
  }
  if (total === 0) return model
  const learned = new Set(places)
  const comparisons = model.comparisons.map((comparison, place): ComparisonModel => {
    if (!learned.has(place)) return comparison
    const { one, strangers } = tallies[place] as Tally
    return { ...comparison, m: sharesIn(one) ?? comparison.m, u: (options.learnU === true ? sharesIn(strangers) : null) ?? comparison.u }
  })
  const two = total - oneSum
  const classes = model.classes.map((one, place) => ({ ...one, share: two === 0 ? 0 : (kindSums[place + 1] as number) / two }))
  return { ...model, prior: oneSum / total, comparisons, classes }
}

function sharesIn(tally: Float64Array): number[] | null {
  const sum = tally.reduce((all, count) => all + count, 0)
  return sum === 0 ? null : Array.from(tally, (count) => count / sum)
}

export interface LearnOptions extends StepOptions {
  /** Rounds at most. */
  readonly most: number
  /** Ends when no m moves by more in a round. */
  readonly until: number
}

/** The model after rounds of `stepModel`, and how many it took. */
export function learnModel(
  start: LinkageModel,
  counts: PatternCounts,
  space: PatternSpace,
  options: LearnOptions,
): { readonly model: LinkageModel; readonly rounds: number } {
  let model = start
  for (let round = 1; round <= options.most; round += 1) {
    const next = stepModel(model, counts, space, options)
    const moved = next.comparisons.flatMap(({ m }, place) =>
      m.map((share, level) => Math.abs(share - (model.comparisons[place]?.m[level] as number))),
    )
    model = next
    if (Math.max(...moved) <= options.until) return { model, rounds: round }
  }
  return { model, rounds: options.most }
}
