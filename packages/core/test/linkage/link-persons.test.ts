import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/kit/random.ts'
import { LINK_STEPS, type Linkage, type LinkStep, linkHouseholds, linkPersons, weighPersons } from '../../src/linkage/link-persons.ts'
import { CHILDREN } from '../../src/linkage/link-scheme.ts'
import type { LinkedPerson } from '../../src/linkage/person-columns.ts'
import { readPersonModel } from '../../src/linkage/person-model.ts'
import { inventHouseholds, inventLists } from './people/district.ts'
import { measure } from './people/measure.ts'
import { EMPTY, RARA } from './people/sample.ts'

const LISTS = inventLists(1, 2500)
const LINKAGE = linkPersons(LISTS.children, LISTS.families)
const said = ({ pairs }: Linkage, leftOf = (row: number) => row, rightOf = (row: number) => row) =>
  pairs.map(({ left, right, standing, weight }) => `${leftOf(left)}-${rightOf(right)} ${standing} ${weight.toFixed(9)}`).toSorted()

describe('linkPersons on an invented district', () => {
  it.each([[1], [2], [3]])('seed %i: precision, recall and what is left to people', (seed) => {
    const lists = seed === 1 ? LISTS : inventLists(seed, 2500)
    const { precision, recall, review } = measure(seed === 1 ? LINKAGE : linkPersons(lists.children, lists.families), lists.truth)
    expect(precision).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(review).toBeLessThanOrEqual(0.05)
  })

  it('with twice the errors and gaps it loses pairs, and joins no more wrongly', () => {
    const lists = inventLists(4, 2500, 2)
    const { precision, recall } = measure(linkPersons(lists.children, lists.families), lists.truth)
    expect(precision).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  it('neither the order of rows nor which list is left changes a pair or a weight; it tells its steps', () => {
    const random = seededRandom(9)
    const shuffled = (count: number) =>
      Array.from({ length: count }, (_, row) => ({ row, lot: random() }))
        .toSorted((a, b) => a.lot - b.lot)
        .map(({ row }) => row)
    const [lefts, rights] = [shuffled(LISTS.children.length), shuffled(LISTS.families.length)]
    const other = linkPersons(
      lefts.map((row) => LISTS.children[row]!),
      rights.map((row) => LISTS.families[row]!),
    )
    expect(
      said(
        other,
        (row) => lefts[row]!,
        (row) => rights[row]!,
      ),
    ).toEqual(said(LINKAGE))
    const steps: LinkStep[] = []
    const turned = linkPersons(LISTS.families, LISTS.children, { onStep: (step) => steps.push(step) })
    expect(steps).toEqual(LINK_STEPS)
    expect(
      said(turned)
        .map((text) => text.replace(/^(\d+)-(\d+)/, '$2-$1'))
        .toSorted(),
    ).toEqual(said(LINKAGE))
  })

  it('with the kept model a list that grew gives the pairs of its new rows alone', () => {
    const model = readPersonModel(JSON.parse(JSON.stringify(LINKAGE.model)), CHILDREN)!
    const whole = linkPersons(LISTS.children, LISTS.families, { model })
    expect(said(whole)).toEqual(said(LINKAGE))
    const isNew = LISTS.children.map((_, row) => row % 10 === 0)
    const grown = linkPersons(LISTS.children, LISTS.families, { model, fresh: { left: isNew, right: LISTS.families.map(() => false) } })
    expect(grown.compared).toBeLessThan(whole.compared / 5)
    expect(grown.pairs.every(({ left }) => isNew[left] === true)).toBe(true)
    const automatic = ({ pairs }: Linkage) =>
      pairs.filter(({ left, standing }) => isNew[left] === true && standing === 'automatic').map(({ left, right }) => `${left}-${right}`)
    const found = new Set(automatic(grown))
    expect(automatic(whole).filter((pair) => !found.has(pair))).toEqual([])
  })

  it('holds no name or number of a person in its model', () => {
    const text = JSON.stringify(LINKAGE.model)
    expect(text).not.toContain('SITI')
    expect(text).not.toMatch(/\d{16}(?!\d*[,\]}e-])/)
  })
})

describe('linkHouseholds', () => {
  const lists = inventHouseholds(3, 2500)
  const linkage = linkHouseholds(lists.children, lists.families)

  it('gives children their family, several children one, and each child one at most', () => {
    expect(measure(linkage, lists.truth).precision).toBeGreaterThanOrEqual(0.99)
    const automatic = linkage.pairs.filter(({ standing }) => standing === 'automatic')
    expect(new Set(automatic.map(({ left }) => left)).size).toBe(automatic.length)
    expect(new Set(automatic.map(({ right }) => right)).size).toBeLessThan(automatic.length)
  })

  it('with card, mother, father and village known it finds nearly all', () => {
    const isWhole = ({ kk, ibu, ayah }: LinkedPerson) => kk !== null && ibu !== null && ayah !== null
    const whole = lists.truth.map((row, child) => (row >= 0 && isWhole(lists.children[child]!) && isWhole(lists.families[row]!) ? row : -1))
    const pairs = linkage.pairs.filter(({ left }) => whole[left]! >= 0)
    expect(measure({ pairs }, whole).recall).toBeGreaterThanOrEqual(0.95)
  })
})

describe('linkHouseholds where the list of children has no card', () => {
  const lists = inventHouseholds(1, 1000, { cards: false })
  const without = (persons: readonly LinkedPerson[]) => persons.map((person): LinkedPerson => ({ ...person, rumah: null, balita: null }))
  const whole = measure(linkHouseholds(lists.children, lists.families), lists.truth)

  it('is sure of more when it knows where they live and how old their children are, and asks less', () => {
    const bare = measure(linkHouseholds(without(lists.children), without(lists.families)), lists.truth)
    expect(whole.precision).toBeGreaterThanOrEqual(0.99)
    expect(whole.recall).toBeGreaterThan(bare.recall + 0.1)
    expect(whole.review).toBeLessThan(bare.review / 2)
  })
})

describe('weighPersons', () => {
  it('lets no pair compete: a child that the other list has twice is found in both rows', () => {
    const { pairs } = weighPersons([RARA], [RARA, EMPTY, { ...RARA, kk: null }], { model: LINKAGE.model })
    expect(pairs.map(({ right, standing }) => `${right} ${standing}`)).toEqual(['0 automatic', '2 automatic'])
  })
})

describe('linkPersons at its edges', () => {
  it('without any sure pair there is nothing to learn from, and no pair', () => {
    expect(linkPersons([EMPTY], [RARA])).toMatchObject({ pairs: [], model: null })
    expect(linkPersons([], [])).toMatchObject({ pairs: [], model: null, compared: 0 })
  })

  it('a few children written alike are found', () => {
    const { pairs } = linkPersons([RARA], [EMPTY, RARA], { model: LINKAGE.model })
    expect(pairs).toEqual([expect.objectContaining({ left: 0, right: 1, standing: 'automatic' })])
  })

  it('refuses new rows without a model, and a model of something else', () => {
    expect(() => linkPersons([RARA], [RARA], { fresh: { left: [true], right: [true] } })).toThrow(RangeError)
    expect(() => linkPersons([RARA], [RARA], { model: { ...LINKAGE.model!, comparisons: [] } })).toThrow(RangeError)
  })
})
