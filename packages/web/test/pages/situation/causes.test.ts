import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { expect, it, vi } from 'vitest'
import { readCausesSearch } from '../../../src/app/causes-search.ts'
import { causesCsv } from '../../../src/pages/situation/causes/causes-csv.ts'
import { directionOf, isNothing, sayCauses, sayRatio, sayShare, sayTogether } from '../../../src/pages/situation/causes/say-causes.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'
import { emptyCauses, sampleCauses } from '../../support/causes-answers.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const district = demoDistrict()
const causes = sampleCauses(district)
const speech = { t: speakIn('id'), say: sayIn('id') }

it('says first how many are stunted, by what, and in which time', () => {
  const { stunting, tidak } = causes.anak
  const [first] = sayCauses(causes, speech)
  expect(first).toContain(`${stunting} dari ${speech.say.number(stunting + tidak)} anak yang diukur stunting`)
  expect(first).toContain('1 September 2025 – 28 Februari 2026')
})

it('names as related only what is significantly more often with stunted children', () => {
  const [one, ...rest] = causes.profilAnak
  const related = { cause: 'air' as const, stunted: one?.stunted, others: one?.others, ratio: { value: 1.8, low: 1.2, high: 2.4 } }
  const unsure = rest.map((profile) => ({ ...profile, ratio: { value: 3, low: 0.9, high: 9 } }))
  const say = (profilAnak: unknown) => sayCauses({ ...causes, profilAnak: profilAnak as typeof causes.profilAnak }, speech).join(' ')
  expect(say([related, ...unsure])).toContain('Paling berkaitan: Air tidak layak, 1,8 kali')
  expect(say(unsure)).toContain('Tidak ada faktor tercatat yang berbeda bermakna')
  expect(say(unsure.map((profile) => ({ ...profile, ratio: null })))).not.toContain('berkaitan')
})

it('says what is not known as not known, never as nought', () => {
  expect(sayShare({ having: 0, known: 0, unknown: 9 }, speech)).toBe('tidak diketahui')
  expect(sayShare({ having: 0, known: 9, unknown: 0 }, speech)).toMatch(/^0,0\s%$/)
  expect(sayRatio(null, speech)).toBe('tidak dapat dihitung')
  expect([
    directionOf({ value: 2, low: 1.1, high: 3 }),
    directionOf({ value: 0.5, low: 0.2, high: 0.9 }),
    directionOf({ value: 1, low: 0.5, high: 2 }),
  ]).toEqual(['more', 'less', 'same'])
})

it('without any list says only what is missing', () => {
  const empty = emptyCauses(district)
  expect(isNothing(empty)).toBe(true)
  expect(isNothing(causes)).toBe(false)
  expect(sayCauses(empty, speech)).toEqual([
    'Belum ada daftar anak: apa yang ada pada anak stunting belum dapat dibaca.',
    'Belum ada daftar keluarga berisiko dengan nama: faktor keluarga belum dapat dibaca.',
  ])
})

it('joins names as they are spoken', () => {
  expect(sayTogether(['air'], speech)).toBe('Air tidak layak')
  expect(sayTogether(['air', 'jamban', 'bukanKb'], speech)).toBe('Air tidak layak, Jamban tidak layak dan Bukan KB modern')
})

it('writes every figure of the page into the file, unknown ones beside the known', () => {
  const rows = causesCsv(causes, speech.say).split('\r\n')
  const air = causes.profilKeluarga.find(({ cause }) => cause === 'air')?.families
  expect(rows).toContain(`Faktor keluarga berisiko;;Air tidak layak;${air?.having};${air?.known};${air?.unknown}`)
  expect(rows.filter((row) => row.startsWith('Faktor keluarga yang terjadi bersama'))).toHaveLength(
    causes.tumpangKeluarga.combinations.length,
  )
})

it('drops from an address what it does not know', () => {
  expect(readCausesSearch({ faktor: 'air,rambut', daftar: 'semua', aturan: 'dua-t', halaman: '0' })).toEqual({
    faktor: 'air',
    aturan: 'dua-t',
  })
})
