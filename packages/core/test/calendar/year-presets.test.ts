import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../src/calendar/conflicts.ts'
import { daysOf, findPreset, nameOfEntry, PACKS, proposedBy } from '../../src/calendar/year-presets.ts'

const presets = PACKS.flatMap((pack) => pack.presets)
const keys = presets.map(({ key }) => key)

describe('the yearly presets', () => {
  it('have a key each, wait for keys that there are, and take days that there are', () => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(presets.flatMap(({ waitsFor = [] }) => waitsFor).filter((key) => !keys.includes(key))).toEqual([])
    for (const year of [2027, 2028]) {
      const wrong = presets.filter((preset) => daysOf(preset, year).starts > daysOf(preset, year).ends)
      expect(wrong).toEqual([])
    }
  })

  it('do not contradict each other, all of them in one year', () => {
    const all = keys.flatMap((key) => {
      const facts = proposedBy(key, 2027)
      return facts === undefined ? [] : [{ ...facts, key, year: 2027, state: 'direncanakan' as const }]
    })
    expect(all.length).toBe(keys.length)
    expect(all.flatMap((entry) => conflictsOf(entry, all))).toEqual([])
  })

  it('say where their days were seen, or that they are from memory', () => {
    expect(findPreset('verval-krs')?.preset.source).toBe('1 September – 31 Oktober 2023')
    expect(findPreset('aksi-1')?.preset.source).toBeNull()
  })

  it('follow the leap year, and end in the next year where they do', () => {
    expect(proposedBy('penimbangan-februari', 2028)).toMatchObject({ starts: '2028-02-01', ends: '2028-02-29' })
    expect(proposedBy('aksi-8', 2027)).toMatchObject({ starts: '2027-11-01', ends: '2028-01-31' })
  })

  it('take Kalender Petik Aksi for the case audit', () => {
    const pack = PACKS.find(({ framework }) => framework === 'petik-aksi')
    expect(pack?.presets.every(({ id }) => id.startsWith('Audit kasus stunting'))).toBe(true)
  })

  it('know nothing of a key that is none', () => {
    expect([proposedBy('tidak-ada', 2027), findPreset('tidak-ada')]).toEqual([undefined, undefined])
  })

  it('are named in English as long as the district gave no name of its own', () => {
    expect(nameOfEntry({ key: 'kua-ppas', title: 'KUA-PPAS' }, 'en')).toBe('KUA-PPAS')
    expect(nameOfEntry({ key: 'rkpd', title: 'Penetapan RKPD' }, 'en')).toBe('RKPD is set')
    expect(nameOfEntry({ key: 'rkpd', title: 'Penetapan RKPD' }, 'id')).toBe('Penetapan RKPD')
    expect(nameOfEntry({ key: 'rkpd', title: 'RKPD kita' }, 'en')).toBe('RKPD kita')
  })
})
