/** All persons are invented. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { isUnderSix, motherOf, type PersonWriting, peopleOf } from '../../src/sasaran/family-people.ts'

const NIK = { ibu: '9901015703900001', anak: '9901011201240001', lain: '9901011201240002', nenek: '9901015703600001' }
const HEADS = { nikKepala: '9901011203880001', nikIstri: NIK.ibu, namaIstri: 'Umpama Dewi' }

const writing = (id: string, given: Partial<PersonWriting> = {}): PersonWriting => ({
  id,
  content: `isi ${id}`,
  counts: true,
  source: 'civil-list',
  period: '2026',
  applied: '2026-02-01T00:00:00.000Z',
  role: 'lain',
  sex: null,
  birth: null,
  nik: null,
  nama: null,
  ibu: null,
  nikIbu: null,
  ayah: null,
  kk: null,
  kelompok: null,
  ...given,
})
const birth = (text: string) => text as Day

it('takes one NIK for one person, the latest writing counting and what it leaves out staying', () => {
  const people = peopleOf(
    [
      writing('a', { nik: NIK.anak, nama: 'Umpama Dua', role: 'anak', birth: birth('2024-01-12') }),
      writing('b', { nik: NIK.anak, nama: 'Umpama Dwi', period: '2027', source: 'elsimil-list', kelompok: 'baduta' }),
    ],
    HEADS,
  )
  expect(people).toMatchObject([
    { id: 'a', nama: 'Umpama Dwi', role: 'anak', birth: '2024-01-12', source: 'elsimil-list', period: '2027', kelompok: 'baduta' },
  ])
})

it('takes whoever has no NIK for the one of that name and birth, titles aside', () => {
  const known = writing('a', { nik: NIK.nenek, nama: 'Hj. Umpama Tua', birth: birth('1960-03-17') })
  const [one, ...others] = peopleOf([known, writing('b', { nama: 'Ibu Umpama Tua', birth: birth('1960-03-17') })], HEADS)
  expect([one?.id, others]).toEqual(['a', []])
  expect(peopleOf([known, writing('b', { nama: 'Umpama Tua', birth: birth('1961-03-17') })], HEADS)).toHaveLength(2)
})

it('keeps two NIK of one name apart, and does not guess whose of them a writing without NIK is', () => {
  const twins = [NIK.anak, NIK.lain].map((nik, index) => writing(`${index}`, { nik, nama: 'Umpama', birth: birth('2024-01-12') }))
  expect(peopleOf(twins, HEADS)).toHaveLength(2)
  expect(peopleOf([...twins, writing('c', { nama: 'Umpama', birth: birth('2024-01-12') })], HEADS)).toHaveLength(3)
  const nameless = ['a', 'b'].map((id) => writing(id, { nama: 'By Ny Dewi', birth: birth('2024-01-12') }))
  expect(peopleOf(nameless, HEADS)).toHaveLength(2)
})

it('forgets what a list said that was taken back, but not who the person is', () => {
  const old = writing('a', { nik: NIK.anak, nama: 'Umpama Lama', counts: false })
  expect(peopleOf([old], HEADS)).toEqual([])
  expect(peopleOf([old, writing('b', { nik: NIK.anak, nama: 'Umpama Baru' })], HEADS)).toMatchObject([{ id: 'a', nama: 'Umpama Baru' }])
})

it('knows wife and head by their NIK, a woman of Elsimil by the wife’s name, a baduta as a child', () => {
  const roles = peopleOf(
    [
      writing('a', { nik: HEADS.nikKepala }),
      writing('b', { nik: NIK.ibu }),
      writing('c', { nama: 'Ny. Umpama Dewi', kelompok: 'bumil' }),
      writing('d', { nama: 'Lain Sekali', kelompok: 'bumil' }),
      writing('e', { nama: 'Contoh', kelompok: 'baduta' }),
      writing('f', { nik: NIK.nenek, role: 'kepala' }),
    ],
    HEADS,
  ).map(({ role }) => role)
  expect(roles).toEqual(['kepala', 'istri', 'istri', 'lain', 'anak', 'kepala'])
})

it('links a child to the mother by her number, else by a name that is one woman’s', () => {
  const mother = writing('ibu', { nik: NIK.ibu, nama: 'Umpama Dewi', sex: 'P', birth: birth('1990-03-17') })
  const child = (given: Partial<PersonWriting>) => writing('anak', { role: 'anak', birth: birth('2024-01-12'), ...given })
  expect(motherOf(child({ nikIbu: NIK.ibu, ibu: 'Lain' }), [mother])).toBe('ibu')
  expect(motherOf(child({ ibu: 'Bu Umpama Dewi' }), [mother])).toBe('ibu')
  expect(motherOf(child({ ibu: 'Umpama Dewy' }), [mother])).toBe('ibu')
  expect(motherOf(child({ ibu: null }), [mother])).toBeNull()
  // Another number stands against a like name.
  expect(motherOf(child({ ibu: 'Umpama Dewi', nikIbu: NIK.nenek }), [mother])).toBeNull()
  expect(motherOf(child({ ibu: 'Umpama Dewi' }), [mother, { ...mother, id: 'kembar' }])).toBeNull()
  expect(motherOf(child({ ibu: 'Umpama Dewi' }), [{ ...mother, sex: 'L' }])).toBeNull()
  expect(motherOf(child({ ibu: 'Umpama Dewi' }), [{ ...mother, birth: birth('2020-01-01') }])).toBeNull()
})

it('reckons six years to the end of the period', () => {
  expect(isUnderSix(birth('2020-07-02'), '2026-S1')).toBe(true)
  expect(isUnderSix(birth('2020-07-01'), '2026-S1')).toBe(false)
  expect(isUnderSix(birth('2027-01-05'), '2026')).toBe(true)
  expect([isUnderSix(null, '2026'), isUnderSix(birth('2025-01-01'), 'entah')]).toEqual([false, false])
})

const some = <T>(...values: T[]) => fc.constantFrom(null, ...values)
const anyWriting = fc.record({
  nik: some(NIK.ibu, NIK.anak, NIK.lain),
  nama: some('Umpama Dewi', 'Umpama Dua', 'By Ny Dewi'),
  birth: some(birth('1990-03-17'), birth('2024-01-12')),
  ibu: some('Umpama Dewi', 'Ny Umpama'),
  nikIbu: some(NIK.ibu),
  sex: some('P' as const, 'L' as const),
  role: fc.constantFrom('anak' as const, 'istri' as const, 'lain' as const),
  period: fc.constantFrom('2025', '2026'),
  counts: fc.boolean(),
})

it('says the same of writings in any order, and loses nobody whose list counts', () => {
  fc.assert(
    fc.property(fc.array(anyWriting, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (drawn, keys) => {
      const writings = drawn.map((given, index) => writing(`id-${index}`, given))
      const shuffled = writings.map((each) => ({ each, key: keys.next().value as number })).toSorted((a, b) => a.key - b.key)
      const people = peopleOf(writings, HEADS)
      expect(
        peopleOf(
          shuffled.map(({ each }) => each),
          HEADS,
        ),
      ).toEqual(people)
      const counted = new Set(writings.filter(({ counts, nik }) => counts && nik !== null).map(({ nik }) => nik))
      expect(new Set(people.flatMap(({ nik }) => nik ?? []))).toEqual(counted)
      const ids = new Set(people.map(({ id }) => id))
      for (const { id, mother } of people) expect(mother === null || (mother !== id && ids.has(mother))).toBe(true)
    }),
  )
})
