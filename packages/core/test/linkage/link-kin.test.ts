import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/kit/random.ts'
import { type Kin, type KinLists, type KinStep, linkKin } from '../../src/linkage/link-kin.ts'
import { linkHouseholds } from '../../src/linkage/link-persons.ts'
import { CHILDREN_OF_FAMILIES } from '../../src/linkage/link-scheme.ts'
import { readPersonModel } from '../../src/linkage/person-model.ts'
import { inventHouseholds } from './people/district.ts'
import { measure, recallAmong } from './people/measure.ts'
import { inventRegisters } from './people/registers.ts'

const invent = (seed: number, times = 1) => {
  const households = inventHouseholds(seed, 2000, { cards: false, times })
  return { ...households, persons: inventRegisters(seed, households, times) }
}
const LISTS = invent(1)
const KIN = linkKin(LISTS)
const asIs = (row: number) => row
/** Persons by what is written of them: nameless twins are written alike. */
const said = ({ pairs }: Pick<Kin, 'pairs'>, childOf = asIs, familyOf = asIs, personOf = asIs) =>
  pairs
    .map(({ left, right, person, standing, weight, disputed }) => {
      const by = person === null ? 'row' : JSON.stringify(LISTS.persons[personOf(person)])
      return `${childOf(left)}-${familyOf(right)} by ${by} ${standing} ${weight.toFixed(9)} ${disputed}`
    })
    .toSorted()

describe('linkKin on an invented district whose children have no card', () => {
  it.each([[1], [2], [3]])(
    'seed %i: precision, recall where other lists name the family’s children, and what is left to people',
    (seed) => {
      const lists = seed === 1 ? LISTS : invent(seed)
      const kin = seed === 1 ? KIN : linkKin(lists)
      const { precision, review } = measure(kin, lists.truth)
      expect(precision).toBeGreaterThanOrEqual(0.99)
      expect(review).toBeLessThanOrEqual(0.05)
      const named = new Set(lists.persons.map(({ family }) => family))
      expect(recallAmong(kin, lists.truth, named)).toBeGreaterThanOrEqual(0.95)
    },
  )

  it('is surer than by the families’ rows alone, and asks less', () => {
    const alone = measure(linkHouseholds(LISTS.children, LISTS.families), LISTS.truth)
    const both = measure(KIN, LISTS.truth)
    expect(both.recall).toBeGreaterThan(alone.recall + 0.05)
    expect(both.review).toBeLessThan(alone.review)
  })

  it('without persons the answer is that of families’ rows', () => {
    const alone = linkHouseholds(LISTS.children, LISTS.families)
    const kin = linkKin({ ...LISTS, persons: [] })
    expect(kin.pairs).toEqual(alone.pairs.map((pair) => ({ ...pair, person: null, disputed: false })))
    expect(kin.models).toEqual({ 'anak-keluarga': alone.model, 'anak-orang': null })
    expect(kin.compared).toBe(alone.compared)
  })

  it('gives each child one family at most, and asks of every dispute', () => {
    const automatic = KIN.pairs.filter(({ standing }) => standing === 'automatic')
    expect(new Set(automatic.map(({ left }) => left)).size).toBe(automatic.length)
    const pairs = new Set(KIN.pairs.map(({ left, right }) => `${left} ${right}`))
    expect(pairs.size).toBe(KIN.pairs.length)
    const disputed = KIN.pairs.filter((pair) => pair.disputed)
    expect(disputed.length).toBeGreaterThan(0)
    expect(disputed.every(({ standing }) => standing === 'review')).toBe(true)
  })

  it('no order of rows changes a pair, a weight or the person it stands on', () => {
    const random = seededRandom(9)
    const shuffled = (count: number) =>
      Array.from({ length: count }, (_, row) => ({ row, lot: random() }))
        .toSorted((a, b) => a.lot - b.lot)
        .map(({ row }) => row)
    const { children, families, persons } = LISTS
    const [childRows, familyRows, personRows] = [shuffled(children.length), shuffled(families.length), shuffled(persons.length)]
    const placeOf = familyRows.reduce<number[]>((places, row, place) => {
      places[row] = place
      return places
    }, [])
    const other = linkKin({
      children: childRows.map((row) => children[row]!),
      families: familyRows.map((row) => families[row]!),
      persons: personRows.map((row) => ({ ...persons[row]!, family: placeOf[persons[row]!.family]! })),
    })
    expect(
      said(
        other,
        (row) => childRows[row]!,
        (row) => familyRows[row]!,
        (row) => personRows[row]!,
      ),
    ).toEqual(said(KIN))
  })

  it('tells its steps', () => {
    const steps: KinStep[] = []
    linkKin(LISTS, { onStep: (step) => steps.push(step) })
    expect(steps).toEqual(['orang', 'baca', 'cari', 'latih', 'nilai'])
  })
})

describe('linkKin with what it kept', () => {
  const models = {
    'anak-keluarga': KIN.models['anak-keluarga'],
    'anak-orang': readPersonModel(JSON.parse(JSON.stringify(KIN.models['anak-orang'])), CHILDREN_OF_FAMILIES),
  }
  const none = (rows: readonly unknown[]) => rows.map(() => false)
  const nothing = { children: none(LISTS.children), families: none(LISTS.families), persons: none(LISTS.persons) }

  it('compares nothing where nothing is new', () => {
    expect(linkKin(LISTS, { models, fresh: nothing })).toMatchObject({ pairs: [], compared: 0, models })
  })

  it('new persons make their pairs new, also beside children and families that were compared', () => {
    const isNew = LISTS.persons.map((_, place) => place % 20 === 0)
    const kin = linkKin(LISTS, { models, fresh: { ...nothing, persons: isNew } })
    expect(kin.compared).toBeLessThan(KIN.compared / 5)
    const viaNew = ({ pairs }: Kin) => pairs.filter(({ person, standing }) => isNew[person ?? -1] === true && standing === 'automatic')
    const found = new Set(said(kin))
    expect(viaNew(KIN).length).toBeGreaterThan(20)
    expect(said({ pairs: viaNew(KIN) }).filter((pair) => !found.has(pair))).toEqual([])
  })

  it('a child that a new person names elsewhere than the families’ rows do is disputed', () => {
    const row = KIN.pairs.find(({ person, standing }) => person === null && standing === 'automatic')!
    const { rumah: _, ...child } = LISTS.children[row.left]!
    const elsewhere = { family: (row.right + 1) % LISTS.families.length, person: { ...child, nik: '9901011212230077' } }
    const children = LISTS.children.map((one, place) => (place === row.left ? { ...one, nik: '9901011212230077' } : one))
    const lists: KinLists = { ...LISTS, children, persons: [...LISTS.persons, elsewhere] }
    const kin = linkKin(lists, { models, fresh: { ...nothing, persons: [...nothing.persons, true] } })
    const ofChild = kin.pairs.filter(({ left }) => left === row.left)
    expect(ofChild.map(({ right }) => right).toSorted((a, b) => a - b)).toEqual([row.right, elsewhere.family].toSorted((a, b) => a - b))
    expect(ofChild.every(({ standing, disputed }) => standing === 'review' && disputed)).toBe(true)
  })

  it('a family that is new is compared by its persons too', () => {
    const via = KIN.pairs.find(({ person, standing }) => person !== null && standing === 'automatic')!
    const families = LISTS.families.map((_, place) => place === via.right)
    const { pairs } = linkKin(LISTS, { models, fresh: { ...nothing, families } })
    expect(pairs).toContainEqual(via)
  })

  it('without a kept model of persons all of them are compared, and taught from', () => {
    const kin = linkKin(LISTS, { models: { ...models, 'anak-orang': null }, fresh: nothing })
    expect(kin.models['anak-orang']).toEqual(KIN.models['anak-orang'])
    expect(kin.pairs.filter(({ person }) => person !== null).length).toBe(KIN.pairs.filter(({ person }) => person !== null).length)
  })

  it('refuses new rows without a model of families, and holds no name', () => {
    expect(() => linkKin(LISTS, { fresh: nothing })).toThrow(RangeError)
    expect(JSON.stringify(KIN.models)).not.toContain('SITI')
  })
})
