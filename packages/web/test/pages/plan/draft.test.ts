import { describe, expect, it } from 'vitest'
import { draftOf, newDraft, readDraft } from '../../../src/pages/plan/draft.ts'
import { pairsIn } from '../../../src/pages/plan/pairs-in.ts'

const start = newDraft({ indicator: 'E11', desa: ['99.01.01.2001'] })

describe('an activity while it is written', () => {
  it('begins from a gap', () => {
    expect([start.indicators, start.placing, start.places]).toEqual([['E11'], 'desa', [{ desa: '99.01.01.2001', volume: '' }]])
  })

  it('is not sent without a name, and what is empty is not told', () => {
    expect(readDraft(start).facts).toBeNull()
    expect([...readDraft(start).faults]).toEqual([['title', 'judul-kosong']])
    const { facts } = readDraft({ ...start, title: ' Kelas ' })
    expect(facts).toMatchObject({ title: 'Kelas', volume: null, unitCost: null, money: [], note: null, directShare: null })
  })

  it('reads numbers and money as people type them, and leaves out a source without an amount', () => {
    const money = [
      { source: 'csr', rupiah: '' },
      { source: 'add', rupiah: '0' },
    ] as const
    const { facts } = readDraft({ ...start, title: 'x', volume: '2,5', unitCost: 'Rp 1.000', money })
    expect(facts).toMatchObject({ volume: 2.5, unitCost: '1000', money: [{ source: 'add', rupiah: '0' }] })
  })

  it('tells at each field what cannot be read', () => {
    const { facts, faults } = readDraft({
      ...start,
      title: 'x',
      volume: '1,234',
      directShare: '101',
      unitCost: '(5)',
      money: [{ source: 'csr', rupiah: '5,50' }],
      places: [{ desa: '99.01.01.2001', volume: 'x' }],
    })
    expect(facts).toBeNull()
    expect(Object.fromEntries(faults)).toEqual({
      volume: 'angka-tak-terbaca',
      directShare: 'angka-tak-terbaca',
      unitCost: 'uang-negatif',
      'money csr': 'uang-pecahan',
      'places 99.01.01.2001': 'angka-tak-terbaca',
    })
  })

  it('comes back as it was stored', () => {
    const money = [{ source: 'apbd-kab', rupiah: '350000000' }] as const
    const written = { ...start, title: 'Kelas', volume: '2,5', unitCost: '3500000', money, months: [3, 1], directShare: '62,5' }
    const { facts } = readDraft(written)
    expect(facts === null ? null : readDraft(draftOf(facts)).facts).toEqual(facts)
  })

  it('shows stored money in groups', () => {
    const { facts } = readDraft({ ...start, title: 'Kelas', unitCost: '3500000', money: [{ source: 'apbd-kab', rupiah: '350000000' }] })
    const { unitCost, money } = facts === null ? start : draftOf(facts)
    expect([unitCost, money]).toEqual(['3.500.000', [{ source: 'apbd-kab', rupiah: '350.000.000' }]])
  })
})

describe('pasted pairs', () => {
  it('are one a line, whatever stands between', () => {
    expect(pairsIn('1.02.02.2.02.0015\tGizi\tE11\n\nbukan pasangan\n2.14.02.2.01.05; E24 pendampingan')).toEqual([
      { subKegiatan: '1.02.02.2.02.0015', indicator: 'E11' },
      { subKegiatan: '2.14.02.2.01.05', indicator: 'E24' },
    ])
  })
})
