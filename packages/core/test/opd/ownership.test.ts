import { describe, expect, it } from 'vitest'
import { thingOf } from '../../src/opd/owned-things.ts'
import { GAPS, gapsOf, type Ownership, suggestedOwner } from '../../src/opd/ownership.ts'

const known = { offices: new Set(['dinkes', 'opd-kb']), people: new Set(['sri', 'ani']), reachable: new Set(['sri']) }
const whole: Ownership = { thing: 'E01', pengampu: 'dinkes', wakil: 'opd-kb', narahubung: 'sri' }

describe('gapsOf', () => {
  it('finds none where somebody answers and can be reached', () => {
    expect(gapsOf(whole, known)).toEqual([])
  })

  it('names each way to be an orphan, the gravest first', () => {
    expect(gapsOf(null, known)).toEqual(['tanpa-pengampu'])
    expect(gapsOf({ thing: 'E01', pengampu: 'bubar', wakil: null, narahubung: null }, known)).toEqual([
      'pengampu-berakhir',
      'tanpa-narahubung',
      'tanpa-wakil',
    ])
    expect(gapsOf({ ...whole, wakil: 'bubar', narahubung: 'pindah' }, known)).toEqual(['narahubung-tak-menjabat', 'wakil-berakhir'])
    expect(gapsOf({ ...whole, narahubung: 'ani' }, known)).toEqual(['narahubung-tanpa-kontak'])
    expect(GAPS).toHaveLength(7)
  })
})

describe('suggestedOwner', () => {
  it('takes the first offices that the district has', () => {
    const thing = thingOf('E04')
    if (thing === undefined) throw new Error('E04 is gone')
    expect(thing.saran).toEqual(['dinkes', 'kemenag'])
    expect(suggestedOwner(thing, new Map([['dinkes', 'a']]))).toEqual({ pengampu: 'a', wakil: null })
    expect(suggestedOwner(thing, new Map([['kemenag', 'b']]))).toEqual({ pengampu: 'b', wakil: null })
    expect(suggestedOwner(thing, new Map())).toBeNull()
  })
})
