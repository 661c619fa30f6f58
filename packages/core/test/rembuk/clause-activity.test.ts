import type { Clause } from '@konvergen/core/rembuk/clause.ts'
import { activityFromClause } from '@konvergen/core/rembuk/clause-activity.ts'
import { expect, test } from 'vitest'

const CLAUSE: Clause = {
  kind: 'rkpd',
  body: 'Kegiatan menjadi bahan RKPD.',
  owners: ['00000000-0000-7000-8000-000000000001'],
  due: '2027-06-30',
  indicator: 'Prevalensi stunting',
  volume: 3,
  unit: 'dokumen',
  rupiah: '4500000000',
}
const ABOUT = { title: null, year: 2027, no: 4, meeting: 'Rembuk 2026' }

test('takes over what the clause says, and invents no source of money', () => {
  expect(activityFromClause(CLAUSE, ABOUT)).toMatchObject({
    title: CLAUSE.body,
    volume: 3,
    unit: 'dokumen',
    money: [],
    months: [6],
    placing: 'kabupaten',
    note: 'Dari butir 4, Rembuk 2026. Dana yang disepakati: Rp 4.500.000.000; sumbernya belum disebut. Indikator menurut butir: Prevalensi stunting.',
  })
})

test('of several owners nobody gets the whole volume; villages that are lokus make it one of lokus', () => {
  expect(activityFromClause({ ...CLAUSE, owners: [...CLAUSE.owners, 'desa-lokus'] }, ABOUT)).toMatchObject({
    volume: null,
    unit: null,
    placing: 'lokus',
  })
  expect(activityFromClause({ ...CLAUSE, owners: ['desa-lokus'] }, ABOUT).volume).toBeNull()
})

test('a long clause is shortened as a title, a day of another year is no month of this', () => {
  const facts = activityFromClause({ ...CLAUSE, body: 'x'.repeat(900), due: '2026-12-31', rupiah: null, indicator: null }, ABOUT)
  expect([facts.title.length, facts.months, facts.note]).toEqual([300, [], 'Dari butir 4, Rembuk 2026.'])
  expect(activityFromClause(CLAUSE, { ...ABOUT, title: 'Pendek' }).title).toBe('Pendek')
})
