/**
 * Which numbers of one count are not told to the public: small ones, and as many others as it takes that no small one can be had by subtraction. The count
 * stands in villages, their kecamatan and the district; each total is the sum of what stands below it. What is left out stays out at every place of the count.
 *
 * Why nobody can compute a withheld number: villages that go into the same totals and are withheld together come to at least 5, and so does what is left of
 * their denominators. One of them can therefore be one more and another one less, and every number that is told stays as it is.
 */

/** The smallest number of people that is told of a place. The product's own rule (docs/methods/situation.md). */
export const LEAST_TOLD = 5

/** Nobody is not a few. */
export function isSmall(count: number): boolean {
  return count > 0 && count < LEAST_TOLD
}

export interface VillageCount {
  readonly kode: string
  readonly kecamatan: string
  readonly count: number
  /** What is left of its denominator; null = it has none, or the two do not fit. */
  readonly rest: number | null
  /** Names the totals that it goes into, the same for villages that go into the same; empty = into none. */
  readonly totals: string
  /** Not told whatever the others are. */
  readonly small: boolean
}

export interface CountTree {
  readonly district: string
  readonly villages: readonly VillageCount[]
  /** The kecamatan, and the district, whose total must not be told. */
  readonly small: ReadonlySet<string>
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

interface Need {
  readonly partner: boolean
  readonly count: boolean
  readonly rest: boolean
}

function needOf(hidden: readonly VillageCount[]): Need {
  return {
    partner: hidden.length < 2,
    count: sum(hidden.map(({ count }) => count)) < LEAST_TOLD,
    rest: sum(hidden.map(({ rest }) => rest ?? Number.POSITIVE_INFINITY)) < LEAST_TOLD,
  }
}

const isMet = ({ partner, count, rest }: Need): boolean => !partner && !count && !rest

const byKode = (a: { readonly kode: string }, b: { readonly kode: string }): number => (a.kode < b.kode ? -1 : Number(a.kode > b.kode))

/** The smallest first, those with nobody last: zero is withheld only where nothing else helps. */
function bySize(a: VillageCount, b: VillageCount): number {
  if ((a.count === 0) !== (b.count === 0)) return a.count === 0 ? 1 : -1
  return a.count === b.count ? byKode(a, b) : a.count - b.count
}

/** Withholds villages beside those that are until they protect each other, or no village is left that would help. */
function pairUp(villages: readonly VillageCount[], hidden: Set<string>): boolean {
  const told = villages.filter(({ kode }) => !hidden.has(kode)).toSorted(bySize)
  const own = villages.filter(({ kode }) => hidden.has(kode))
  for (let need = needOf(own); !isMet(need); need = needOf(own)) {
    const at = told.findIndex(({ count, rest }) => (!need.count || count > 0) && (!need.rest || rest !== 0))
    const [next] = at < 0 ? [] : told.splice(at, 1)
    if (next === undefined) return false
    own.push(next)
    hidden.add(next.kode)
  }
  return true
}

interface Kecamatan {
  readonly kode: string
  readonly villages: readonly VillageCount[]
}

function hiddenOf({ villages }: Kecamatan, hidden: ReadonlySet<string>): VillageCount[] {
  return villages.filter(({ kode }) => hidden.has(kode))
}

/** Opens one more kecamatan: its total is withheld, with at least one of its villages. The one that costs least; false = none is left. */
function openAnother(closed: Kecamatan[], hidden: Set<string>): Kecamatan | null {
  const cost = (own: Kecamatan): number => {
    if (hidden.has(own.kode)) return -2
    return hiddenOf(own, hidden).length > 0 ? -1 : sum(own.villages.map(({ count }) => count))
  }
  const [next] = closed
    .filter(({ villages }) => villages.some(({ count }) => count > 0))
    .toSorted(byKode)
    .toSorted((a, b) => cost(a) - cost(b))
  if (next === undefined) return null
  closed.splice(closed.indexOf(next), 1)
  const [smallest] = next.villages.toSorted(bySize)
  if (hiddenOf(next, hidden).length === 0 && smallest !== undefined) hidden.add(smallest.kode)
  hidden.add(next.kode)
  return next
}

/** Villages that go into the same totals. */
function protectAlike(villages: readonly VillageCount[], tree: CountTree, hidden: Set<string>): void {
  const kecamatan = [...Map.groupBy(villages, (own) => own.kecamatan)].map(([kode, own]): Kecamatan => ({ kode, villages: own }))
  const withHidden = kecamatan.filter((own) => hiddenOf(own, hidden).length > 0)
  const open = withHidden.filter((own) => !pairUp(own.villages, hidden) || tree.small.has(own.kode))
  if (open.length === 0) return
  for (const { kode } of open) hidden.add(kode)
  const closed = kecamatan.filter((own) => !open.includes(own))
  while (!hidden.has(tree.district)) {
    if (open.length > 1 && isMet(needOf(open.flatMap((own) => hiddenOf(own, hidden))))) return
    const next = openAnother(closed, hidden)
    if (next === null) hidden.add(tree.district)
    else open.push(next)
  }
}

/** A total that must not be told needs a village below it that is not told either; there is one wherever the total is small by itself. */
function withholdBelow({ villages, small }: CountTree, hidden: Set<string>): void {
  for (const kecamatan of small) {
    const own = villages.filter((village) => village.kecamatan === kecamatan && village.totals !== '')
    const [smallest] = own.toSorted(bySize)
    if (smallest !== undefined && !own.some(({ kode }) => hidden.has(kode))) hidden.add(smallest.kode)
  }
}

/** Codes of the villages, kecamatan and the district whose number is not told. The same for the same numbers, in whatever order they come. */
export function withholdCounts(tree: CountTree): ReadonlySet<string> {
  const hidden = new Set([...tree.small, ...tree.villages.filter(({ small }) => small).map(({ kode }) => kode)])
  withholdBelow(tree, hidden)
  const alike = Map.groupBy(
    tree.villages.toSorted(byKode).filter(({ totals }) => totals !== ''),
    ({ totals }) => totals,
  )
  for (const totals of [...alike.keys()].toSorted()) protectAlike(alike.get(totals) ?? [], tree, hidden)
  return hidden
}
