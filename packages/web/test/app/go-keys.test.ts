import { expect, it } from 'vitest'
import { ACCOUNT_KEYS, followKey, GO_KEYS, HOME_KEYS, placeOfKeys } from '../../src/app/go-keys.ts'
import { GROUPS } from '../../src/app/places.ts'

const press = (keys: string) => keys.split('').reduce((before, key) => followKey(before.typed, key), followKey(null, ''))

it('leads to every page of the menu, each by two letters of its own', () => {
  const places = GROUPS.flatMap(({ places: own }) => [...own])
  const known = [...GO_KEYS.values()]
  expect(places.filter((place) => !known.includes(place))).toEqual([])
  expect(new Set(known).size).toBe(known.length)
  const sequences = [...GO_KEYS.keys(), HOME_KEYS, ACCOUNT_KEYS]
  expect(new Set(sequences).size).toBe(sequences.length)
  expect(sequences.filter((letters) => !/^[a-z]{2}$/.test(letters) || letters.startsWith('g'))).toEqual([])
  expect([...GO_KEYS].filter(([letters, place]) => letters[0] !== place[0])).toEqual([])
})

it('goes once both letters are typed, capitals too', () => {
  expect([press('g'), press('gt'), press('gtu'), press('gTU')]).toEqual([
    { typed: '', go: null },
    { typed: 't', go: null },
    { typed: null, go: 'tu' },
    { typed: null, go: 'tu' },
  ])
  expect([placeOfKeys('tu'), placeOfKeys('t'), placeOfKeys('zz')]).toEqual(['tugas', undefined, undefined])
})

it('leads nowhere without g, ends on a letter that leads nowhere, and begins anew on g', () => {
  expect([press('tu').go, press('gx').typed, press('gxtu').go, press('gtx').typed, press('ggtu').go, press('gtgtu').go]).toEqual([
    null,
    null,
    null,
    null,
    'tu',
    'tu',
  ])
})
