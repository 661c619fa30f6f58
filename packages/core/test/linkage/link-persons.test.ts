import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/kit/random.ts'
import { LINK_STEPS, type Linkage, type LinkStep, linkPersons } from '../../src/linkage/link-persons.ts'
import { readPersonModel } from '../../src/linkage/person-model.ts'
import { inventLists } from './people/district.ts'
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

  it('neither the order of rows nor which list is left changes a pair or a weight', () => {
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
    const turned = linkPersons(LISTS.families, LISTS.children)
    expect(
      said(turned)
        .map((text) => text.replace(/^(\d+)-(\d+)/, '$2-$1'))
        .toSorted(),
    ).toEqual(said(LINKAGE))
  })

  it('with the kept model a list that grew gives the pairs of its new rows alone', () => {
    const model = readPersonModel(JSON.parse(JSON.stringify(LINKAGE.model)))!
    const whole = linkPersons(LISTS.children, LISTS.families, { model })
    expect(said(whole)).toEqual(said(LINKAGE))
    const isNew = LISTS.children.map((_, row) => row % 10 === 0)
    const grown = linkPersons(LISTS.children, LISTS.families, { model, fresh: { left: isNew, right: LISTS.families.map(() => false) } })
    expect(grown.compared).toBeLessThan(whole.compared / 5)
    expect(grown.pairs.every(({ left }) => isNew[left])).toBe(true)
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

  it('tells its steps', () => {
    const steps: LinkStep[] = []
    linkPersons(LISTS.children.slice(0, 300), LISTS.families, { onStep: (step) => steps.push(step) })
    expect(steps).toEqual(LINK_STEPS)
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
