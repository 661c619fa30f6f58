import { describe, expect, it } from 'vitest'
import { identityOf, personKey } from '../../src/intake/child-identity.ts'
import { sampleChild } from './sample-child.ts'

describe('identityOf', () => {
  it('keeps what tells children apart, spelled in one way', () => {
    const identity = identityOf(sampleChild({ nama: ' bagas  contoh', ibu: "A'sih" }))
    expect(identity).toMatchObject({ nama: 'BAGASCONTOH', ibu: 'ASIH', lahir: '2023-07-15', jk: 'P', ukuran: '7,6|67,5|terlentang' })
    expect(personKey(identity)).toBe('BAGASCONTOH|2023-07-15|P|ASIH')
  })

  it.each([{ nama: null }, { tglLahir: null }, { jk: null }])('has no key without %j', (change) => {
    expect(personKey(identityOf(sampleChild(change)))).toBeNull()
  })
})
