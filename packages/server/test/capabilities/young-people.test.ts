/** The children among the persons of families, as linkage asks for them: of lists that count, under the family that answers for them. */
import type { Day } from '@konvergen/core/kit/day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  appendFamilies,
  appendPeople,
  joinFamilies,
  moveFamilies,
  openYoungPeople,
  type PersonRow,
  withdrawPeople,
} from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import type { DistrictContext } from '../../src/platform/context.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { uuidsOf } from '../../src/platform/uuid-v7.ts'
import { familyPerson, familyRow } from '../support/families.ts'
import { type Office, openOffice } from '../support/office.ts'

const KAB = '76.01'
const newId = uuidsOf(new Date('2026-03-01T00:00:00Z'))
const [HOME, OTHER] = ['76.01.01.2001', '76.01.01.2002']
const NIK = { one: '7601011201240001', two: '7601015201240002' }

let office: Office
const inDistrict = <T>(work: (ctx: DistrictContext) => Promise<T>): Promise<T> =>
  runInDistrict(asSystem(office.app.work), 'tulis', KAB, (ctx) => {
    writeTrail(ctx, { kab: KAB, act: 'intake.apply', subject: KAB, detail: {} })
    return work(ctx)
  })
const young = () => inDistrict(openYoungPeople)

function personRow(row: number, family: number, given: Partial<PersonRow> = {}): PersonRow {
  const blank = { nik: null, nama: null, ibu: null, nikIbu: null, ayah: null, kelompok: null, sex: null, birth: null }
  return { row, ...blank, role: 'anak', kk: familyPerson(family).noKk, ...given }
}

const child = personRow(2, 1, { nik: NIK.one, nama: 'Umpama', sex: 'L', birth: '2024-01-12' as Day })
const [first, second] = [newId(), newId()]

beforeAll(async () => {
  office = await openOffice()
  await office.send('POST', '/api/districts', { kode: KAB })
  await inDistrict((ctx) => appendFamilies(ctx, { id: newId(), source: 'KRS', period: '2026' }, [[familyRow(1, HOME), familyRow(2, HOME)]]))
  const rows = [
    child,
    // A grandchild, young by birth; the wife is not the mother. A grown-up child, and a grandmother.
    personRow(3, 1, { nik: NIK.two, nama: 'Cucu', role: 'lain', birth: '2023-05-01' as Day }),
    personRow(4, 1, { nama: 'Dewasa', birth: '2001-01-01' as Day, ibu: 'Tertulis' }),
    personRow(5, 1, { nama: 'Nenek', role: 'lain', birth: '1960-01-01' as Day }),
  ]
  await inDistrict((ctx) => appendPeople(ctx, { id: first, source: 'civil-list', period: '2026' }, rows))
})
afterAll(() => office.close())

it('gives children with a mother’s name, as written, else the wife’s where they are the head’s', async () => {
  const found = await young()
  const wife = familyPerson(1).namaIstri
  expect(found.map(({ person: { nama, ibu } }) => [nama, ibu]).toSorted(([a], [b]) => `${a}`.localeCompare(`${b}`))).toEqual([
    ['Cucu', null],
    ['Dewasa', 'Tertulis'],
    ['Umpama', wife],
  ])
  expect(found.map(({ id }) => id)).toEqual(found.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)))
  expect(found.find(({ person }) => person.nik === NIK.one)).toMatchObject({
    desa: HOME,
    mark: expect.stringMatching(/^[0-9a-f]{32,}$/),
    person: { tglLahir: '2024-01-12', jk: 'L', ayah: null, kk: familyPerson(1).noKk },
  })
})

it('keeps id and mark while nothing changes, and the id where a later list writes otherwise', async () => {
  const before = (await young()).find(({ person }) => person.nik === NIK.one)
  await inDistrict((ctx) =>
    appendPeople(ctx, { id: second, source: 'elsimil-list', period: '2026-06' }, [{ ...child, nama: 'Umpama Dua' }]),
  )
  const after = (await young()).find(({ person }) => person.nik === NIK.one)
  expect(after).toMatchObject({ id: before?.id, person: { nama: 'Umpama Dua' } })
  expect(after?.mark).not.toBe(before?.mark)
  await inDistrict((ctx) => withdrawPeople(ctx, second))
  expect((await young()).find(({ person }) => person.nik === NIK.one)).toEqual(before)
})

it('follows a family that moves or is found to be another', async () => {
  const [family = ''] = (await young()).map((each) => each.family)
  await inDistrict((ctx) => moveFamilies(ctx, [{ id: family, desa: OTHER }]))
  expect(new Set((await young()).map(({ desa }) => desa))).toEqual(new Set([OTHER]))
  const double = personRow(2, 2, { nik: NIK.one, nama: 'Umpama', birth: '2024-01-12' as Day })
  await inDistrict((ctx) => appendPeople(ctx, { id: newId(), source: 'civil-list', period: '2026' }, [double]))
  const apart = await young()
  const other = apart.map((each) => each.family).find((id) => id !== family) ?? ''
  expect(apart).toHaveLength(4)
  await inDistrict((ctx) => joinFamilies(ctx, other, family))
  const joined = await young()
  expect(joined).toHaveLength(3)
  expect(new Set(joined.map((each) => each.family))).toEqual(new Set([family]))
})

it('has nobody left once no list counts', async () => {
  await inDistrict((ctx) => withdrawPeople(ctx, first))
  expect(await young()).toHaveLength(1)
})
