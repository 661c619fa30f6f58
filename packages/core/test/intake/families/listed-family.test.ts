import { describe, expect, it } from 'vitest'
import { packFamily, unpackFamily } from '../../../src/intake/families/listed-family.ts'
import { marksOfText } from '../../../src/sasaran/family-marks.ts'
import { familyRow } from './sample-family.ts'

describe('a family that waits', () => {
  it('keeps who it is, its marks and what accompanies it', () => {
    const row = familyRow({ noKk: '9901011701180001', baduta: true, balita: false, pendampingan: [1, 4], kesejahteraan: '2' })
    const kept = unpackFamily(packFamily(row, 3))
    expect(kept).toMatchObject({ row: row.row, place: 3, welfare: '2', accompaniment: '1, 4' })
    expect(kept.person.noKk).toBe('9901011701180001')
    expect(marksOfText(kept.marks)).toMatchObject({ baduta: true, balita: false })
  })

  it('does not know what no cell says', () => {
    const { marks, accompaniment } = unpackFamily(packFamily(familyRow({ balita: null, pendampingan: null }), 0))
    expect(marksOfText(marks).balita).toBeNull()
    expect(accompaniment).toBeNull()
  })
})
