import { describe, expect, it } from 'vitest'
import { familiesByPerson } from '../../src/linkage/family-by-person.ts'
import { BANDS } from '../../src/linkage/link-persons.ts'
import type { LinkedPair } from '../../src/linkage/score-persons.ts'

const pair = (left: number, right: number, weight: number): LinkedPair => ({
  left,
  right,
  weight,
  margin: weight,
  standing: weight >= BANDS.automatic ? 'automatic' : 'review',
  levels: [],
  evidence: [],
  otherwise: null,
})
/** Persons 0 and 1 are of family 7, person 2 of family 8. */
const FAMILY_OF = [7, 7, 8]
const said = (pairs: readonly LinkedPair[], rank = [0, 1, 2]) =>
  [...familiesByPerson(pairs, FAMILY_OF, rank, BANDS)].map(([child, chosen]) => [
    child,
    chosen.map(({ right, person, standing }) => `${right} by ${person} ${standing}`),
  ])

describe('familiesByPerson', () => {
  it('a child that two lists have in one family is no doubt, and stands on the one that fits best', () => {
    expect(said([pair(0, 0, 20), pair(0, 1, 21)])).toEqual([[0, ['7 by 1 automatic']]])
  })

  it('two children of one person, twins of which a list has one, are both of its family', () => {
    expect(said([pair(0, 0, 20), pair(1, 0, 19)])).toEqual([
      [0, ['7 by 0 automatic']],
      [1, ['7 by 0 automatic']],
    ])
  })

  it('two families that fit nearly as well are asked about; one far behind is not', () => {
    expect(said([pair(0, 0, 20), pair(0, 2, 19)])).toEqual([[0, ['7 by 0 review', '8 by 2 review']]])
    expect(said([pair(0, 0, 20), pair(0, 2, 9)])).toEqual([[0, ['7 by 0 automatic']]])
  })

  it('two families of one weight are both asked about', () => {
    expect(said([pair(0, 0, 20), pair(0, 2, 20)])).toEqual([[0, ['7 by 0 review', '8 by 2 review']]])
  })

  it('a light pair alone is asked about', () => {
    expect(said([pair(0, 2, 1)])).toEqual([[0, ['8 by 2 review']]])
  })

  it('of two persons of one weight that with the lesser rank counts, in whichever order they come', () => {
    expect(said([pair(0, 0, 20), pair(0, 1, 20)], [1, 0, 2])).toEqual([[0, ['7 by 1 automatic']]])
    expect(said([pair(0, 1, 20), pair(0, 0, 20)], [1, 0, 2])).toEqual([[0, ['7 by 1 automatic']]])
  })
})
