/**
 * Two lists of a district laid side by side: about 30,000 children × 60,000 families at risk, invented with their truth. Processor time of one
 * core from rows to assigned pairs, training included; then again with the kept model, and for one new month's tenth of the children; and how many
 * pairs were right, for several seeds and for lists with twice the errors; and the families of children without a card, before and after a civil list and
 * Elsimil name young persons in them.
 * Run: node bench/linkage.ts [families]
 */
import { linkKin } from '../packages/core/src/linkage/link-kin.ts'
import { type Linkage, type LinkOptions, linkHouseholds, linkPersons } from '../packages/core/src/linkage/link-persons.ts'
import { inventHouseholds, inventLists, type TwoLists } from '../packages/core/test/linkage/people/district.ts'
import { measure, recallAmong } from '../packages/core/test/linkage/people/measure.ts'
import { inventRegisters } from '../packages/core/test/linkage/people/registers.ts'

const FAMILIES = Number(process.argv[2] ?? 75_000)
const SEEDS = [1, 2, 3]
const MOST_SECONDS = 30

interface Timed {
  readonly linkage: Pick<Linkage, 'pairs' | 'compared' | 'model'>
  readonly seconds: number
}

function time({ children, families }: TwoLists, options: LinkOptions = {}, link = linkPersons): Timed {
  const before = process.cpuUsage()
  const linkage = link(children, families, options)
  const { user, system } = process.cpuUsage(before)
  return { linkage, seconds: (user + system) / 1e6 }
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

function say(what: string, { truth }: TwoLists, { linkage, seconds }: Timed): void {
  const { precision, recall, review, wrong } = measure(linkage, truth)
  const found = `precision ${percent(precision)} (${wrong} wrong), recall ${percent(recall)}, review ${percent(review)}`
  console.log(`${what.padEnd(34)} ${seconds.toFixed(1).padStart(5)} s CPU, ${linkage.compared} pairs; ${found}`)
}

let slowest = 0
for (const times of [1, 2]) {
  for (const seed of SEEDS) {
    const lists = inventLists(seed, FAMILIES, times)
    const whole = time(lists)
    slowest = Math.max(slowest, whole.seconds)
    const name = `seed ${seed}${times === 1 ? '' : `, errors × ${times}`}`
    console.log(`${name}: ${lists.children.length} children × ${lists.families.length} rows of families`)
    say('  trained and linked', lists, whole)
    if (seed !== SEEDS[0]) continue
    const { model } = whole.linkage
    say('  strangers only, no kin', lists, time(lists, { model: model && { ...model, classes: [] } }))
    const kept = time(lists, { model })
    say('  with the kept model', lists, kept)
    const fresh = { left: lists.children.map((_, row) => row % 10 === 0), right: lists.families.map(() => false) }
    const grown = time(lists, { model, fresh })
    console.log(`  a tenth of the children is new     ${grown.seconds.toFixed(1).padStart(5)} s CPU, ${grown.linkage.compared} pairs`)
  }
}
const households = inventHouseholds(1, FAMILIES)
const cardless = inventHouseholds(1, FAMILIES, { cards: false })
console.log(`families without children listed: ${households.children.length} children × ${households.families.length} families`)
say('  trained and linked', households, time(households, {}, linkHouseholds))
say('  children without a card', cardless, time(cardless, {}, linkHouseholds))
for (const times of [1, 2]) {
  for (const seed of SEEDS) {
    const lists = inventHouseholds(seed, FAMILIES, { cards: false, times })
    const persons = inventRegisters(seed, lists, times)
    const named = new Set(persons.map(({ family }) => family))
    console.log(`no cards, seed ${seed}, errors × ${times}: ${lists.children.length} children, ${persons.length} persons of families`)
    say('  by the families’ rows', lists, time(lists, {}, linkHouseholds))
    const before = process.cpuUsage()
    const kin = linkKin({ ...lists, persons })
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    slowest = Math.max(slowest, seconds)
    say('  by their young persons too', lists, { linkage: { ...kin, model: null }, seconds })
    console.log(`  recall where a list names children of the family: ${percent(recallAmong(kin, lists.truth, named))}`)
  }
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
if (slowest > MOST_SECONDS) {
  console.error(`slower than ${MOST_SECONDS} s: ${slowest.toFixed(1)} s`)
  process.exitCode = 1
}
