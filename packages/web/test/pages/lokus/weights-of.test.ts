import { SHIPPED_WEIGHTS } from '@konvergen/core/lokus/method.ts'
import { describe, expect, it } from 'vitest'
import { readLokusSearch } from '../../../src/app/search-state.ts'
import { parametersOf, searchOf, weightsOf, weightsText } from '../../../src/pages/lokus/weights-of.ts'

describe('weights in the address', () => {
  it('go there and back, and are the shipped ones where nothing is said', () => {
    expect(weightsOf({})).toEqual(SHIPPED_WEIGHTS)
    expect(weightsText(SHIPPED_WEIGHTS)).toBe('0.3,0.25,0.2,0.2,0.05,0')
    expect(weightsOf({ bobot: weightsText(SHIPPED_WEIGHTS) })).toEqual(SHIPPED_WEIGHTS)
  })

  it('that no server takes fall away', () => {
    const read = (bobot: string) => readLokusSearch({ bobot }).bobot
    expect([read('1,2,3'), read('0,0,0,0,0,0'), read('a,b,c,d,e,f'), read('1,0,0,0,0,0')]).toEqual([
      undefined,
      undefined,
      undefined,
      '1,0,0,0,0,0',
    ])
  })

  it('a kept way is the same once it was taken up again', () => {
    const kept = parametersOf({ metode: 'indeks', taksiran: 'fh', norma: 'peringkat', bobot: '0.5,0.5,0,0,0,0', dana: 900, biaya: 100 }, 9)
    expect(parametersOf(searchOf(kept, { recap: '2026-02' }), 9)).toEqual(kept)
    expect(searchOf(kept, { recap: '2026-02' }).recap).toBe('2026-02')
  })
})
