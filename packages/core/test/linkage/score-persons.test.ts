import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { linkPersons } from '../../src/linkage/link-persons.ts'
import { CHILD_KEYS, PERSON_KEYS } from '../../src/linkage/person-comparisons.ts'
import type { LinkedPair } from '../../src/linkage/score-persons.ts'
import { inventLists } from './people/district.ts'
import { RARA } from './people/sample.ts'

const LISTS = inventLists(6, 2000)
const { model } = linkPersons(LISTS.children, LISTS.families)
const link = (left: Parameters<typeof linkPersons>[0], right: Parameters<typeof linkPersons>[1]) =>
  linkPersons(left, right, { model }).pairs
const TWIN = { ...RARA, nama: 'GUNTUR', nik: '9901015507230003' }

describe('scorePersons', () => {
  it('gives of each pair its levels and what each of them said', () => {
    const [pair] = link([{ ...RARA, ayah: null }], [{ ...RARA, nama: 'RARA' }])
    expect(pair!.levels).toEqual([4, 2, 4, 1, 4, -1, 2, 2, -1, -1])
    const of = (key: (typeof PERSON_KEYS)[number]) => (pair as LinkedPair).evidence[PERSON_KEYS.indexOf(key)]!
    expect(of('ayah')).toBe(0)
    expect(of('nik')).toBeGreaterThan(of('jk'))
    expect(CHILD_KEYS.filter((key) => key !== 'ayah').every((key) => of(key) > 0)).toBe(true)
  })

  it('a twin that is alone in the other list is no match, a sister neither', () => {
    expect(link([RARA], [TWIN]).filter(({ standing }) => standing === 'automatic')).toEqual([])
    const sister = { ...RARA, nama: 'INTAN', tglLahir: '2021-02-03' as Day, nik: '9901014302210001' }
    expect(link([RARA], [sister])).toEqual([])
  })

  it('twins in both lists go each to its own', () => {
    expect(link([RARA, TWIN], [TWIN, RARA]).map(({ left, right, standing }) => [left, right, standing])).toEqual([
      [0, 1, 'automatic'],
      [1, 0, 'automatic'],
    ])
  })

  it('a child that the other list holds twice comes before a person with both', () => {
    const without = { ...RARA, nik: null }
    expect(link([without], [without, without]).map(({ right, standing }) => [right, standing])).toEqual([
      [0, 'review'],
      [1, 'review'],
    ])
  })

  it('says what a doubtful pair may be instead', () => {
    const nameless = { ...RARA, nama: 'BY NY MELATI SENJA', nik: null }
    expect(link([nameless], [{ ...RARA, nik: null }])[0]).toMatchObject({ otherwise: 'kembar' })
  })
})
