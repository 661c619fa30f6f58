import { describe, expect, it } from 'vitest'
import { identityOf, namesAgree, personKey } from '../../src/intake/child-identity.ts'
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

describe('namesAgree', () => {
  it.each([
    ['BAGASCONTOH', 'BAGASCONTOH', true],
    ['BAGASCONTOH', 'BAGGASCONTO', true],
    ['BAGAS', 'BAGASCONTOH', true],
    ['', 'BAGAS', true],
    ['BAGASCONTOH', 'CITRACONTOH', false],
    ['ANI', 'ANA', false],
    ['SITI', 'SITIANGAN', false],
  ])('%s and %s: %s', (a, b, agree) => {
    expect(namesAgree(a, b)).toBe(agree)
    expect(namesAgree(b, a)).toBe(agree)
  })
})
