/** What is missing before a role can be given, and what is sent once nothing is. */
import { describe, expect, it } from 'vitest'
import { emptyDraft, faultsOf, toGrant } from '../../../src/pages/accounts/grant-draft.ts'

const TODAY = '2026-03-02'
const KAB = '99.01'

describe('a role that is given', () => {
  it('holds for the whole district where its kind does, whatever was chosen before', () => {
    expect(toGrant({ ...emptyDraft('eksekutif'), areas: ['99.01.02'] }, KAB, TODAY)).toEqual({ peran: 'eksekutif', wilayah: [KAB] })
  })

  it('asks for areas, an office or a last day only where the role needs them', () => {
    expect(Object.keys(faultsOf(emptyDraft('kader'), TODAY))).toEqual(['areas'])
    expect(Object.keys(faultsOf(emptyDraft('opd'), TODAY))).toEqual(['opd'])
    expect(Object.keys(faultsOf(emptyDraft('aks-pakar'), TODAY))).toEqual(['areas', 'until'])
    expect(faultsOf(emptyDraft('dinkes'), TODAY)).toEqual({})
  })

  it('does not end before it begins', () => {
    expect(Object.keys(faultsOf({ ...emptyDraft('provinsi'), until: '2026-03-01' }, TODAY))).toEqual(['until'])
    expect(toGrant({ ...emptyDraft('provinsi'), until: TODAY }, KAB, TODAY)).toEqual({ peran: 'provinsi', wilayah: [KAB], sampai: TODAY })
  })

  it('names an office only where the role is of one', () => {
    expect(toGrant({ ...emptyDraft('dinkes'), opd: 'id-dinkes' }, KAB, TODAY)).toEqual({
      peran: 'dinkes',
      wilayah: [KAB],
      opd: 'id-dinkes',
    })
    expect(toGrant({ ...emptyDraft('eksekutif'), opd: 'id-pupr' }, KAB, TODAY)).toEqual({ peran: 'eksekutif', wilayah: [KAB] })
  })

  it('is not sent while something is missing', () => {
    expect(toGrant(emptyDraft('camat'), KAB, TODAY)).toBeNull()
    const opd = { ...emptyDraft('opd'), opd: 'id-pupr' }
    expect(toGrant(opd, KAB, TODAY)).toEqual({ peran: 'opd', wilayah: [KAB], opd: 'id-pupr' })
  })
})
