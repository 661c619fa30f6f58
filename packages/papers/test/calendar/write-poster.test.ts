import { PACKS, proposedBy } from '@konvergen/core/calendar/year-presets.ts'
import { expect, it } from 'vitest'
import { barOf, posterContent, writePoster } from '../../src/calendar/write-poster.ts'

const entries = PACKS.flatMap(({ presets }) => presets).flatMap(({ key }) => {
  const facts = proposedBy(key, 2027)
  return facts === undefined ? [] : [{ ...facts, key, state: 'direncanakan' as const }]
})
const poster = { year: 2027, district: 'Kabupaten #Contoh*', entries, meetings: [] }

it('holds every entry under its framework, with its days in words and a bar', () => {
  const { groups, left } = posterContent(poster, 'id')
  expect(groups.map(({ name }) => name)).toEqual([
    'Konvergensi 2025',
    '8 Aksi Konvergensi',
    'Kalender Petik Aksi (audit kasus stunting)',
    'Siklus RKPD dan APBDes',
    'Penimbangan dan verval',
  ])
  expect(groups.flatMap(({ rows }) => rows).length).toBe(entries.length)
  expect(groups[4]?.rows[0]).toMatchObject({ days: '1 Feb – 28 Feb', level: 'desa' })
  expect(left).toBe('')
})

it('leaves cancelled ones out and says so, and names presets in English', () => {
  const [first, ...rest] = entries
  const cancelled = first === undefined ? [] : [{ ...first, state: 'dibatalkan' as const }]
  const content = posterContent({ ...poster, entries: [...cancelled, ...rest] }, 'en')
  expect(content.left).toBe('1 cancelled entries are not printed.')
  expect(content.groups[0]?.rows[0]?.name).toBe('Main action 1: situation analysis')
})

it('prints the meetings last, with day, hour and place, and counts cancelled ones among what is left out', () => {
  const meeting = { title: 'Rakor', day: '2027-03-10', clock: '09:00', zone: 'WITA', place: 'Aula', state: 'direncanakan' as const }
  const { groups, left } = posterContent({ ...poster, meetings: [meeting, { ...meeting, state: 'dibatalkan' }] }, 'id')
  expect(groups.at(-1)?.rows).toMatchObject([{ name: 'Rakor', days: '10 Mar, 09:00 WITA', level: 'Aula' }])
  expect(left).toBe('1 kegiatan yang dibatalkan tidak dicetak.')
})

it('cuts bars at the turn of the year', () => {
  expect(barOf({ starts: '2027-01-01', ends: '2027-12-31' }, 2027)).toEqual({ low: 0, high: 1 })
  expect(barOf({ starts: '2027-11-01', ends: '2028-01-31' }, 2027)?.high).toBe(1)
  expect(barOf({ starts: '2028-01-01', ends: '2028-01-31' }, 2027)).toBeNull()
})

it('is set as PDF/UA, the same bytes each time, also where nothing is planned', async () => {
  const pdf = await writePoster(poster, 'id')
  const text = Buffer.from(pdf).toString('latin1')
  expect([text.slice(0, 5), text.includes('pdfuaid')]).toEqual(['%PDF-', true])
  expect(Buffer.from(await writePoster(poster, 'id')).equals(Buffer.from(pdf))).toBe(true)
  expect((await writePoster({ ...poster, entries: [] }, 'en')).length).toBeGreaterThan(1000)
})
