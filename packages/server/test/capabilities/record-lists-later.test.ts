/**
 * Rows of a list by name that find their village only after the list was applied, and a list whose applying is cut off in the middle.
 */
import { setTimeout } from 'node:timers/promises'
import type * as families from '@konvergen/contract/families.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { listAliases } from '@konvergen/contract/kin.ts'
import type { KeptRecord } from '@konvergen/contract/records.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import { familyLine, familyList, listedNumbers } from '../support/family-list.ts'
import { type Office, openOffice } from '../support/office.ts'

const KAB = '/api/districts/76.01'
const LOST = 'Dusun Entah'
const OTHER = 'Dusun Lain'
const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index)
const lost = (index: number, desa = LOST) => familyLine(index, { kec: 'SARUDU', desa })

let office: Office
let villages: Readonly<Record<string, string>>
const upload = async (name: string, content: string) => (await office.upload<ImportPreview>(`${KAB}/imports`, name, content)).body
const act = (preview: ImportPreview, word: 'apply' | 'undo', body?: object) =>
  office.send<ImportPreview & { code?: string }>('POST', `${KAB}/imports/${preview.import.id}/${word}`, body)
const apply = async (preview: ImportPreview, period?: string, confirm: object[] = []) =>
  (await act(preview, 'apply', { ...(period !== undefined && { period }), confirm })).body
const named = (nama: string, desa: string) => ({ nama, kode: villages[desa] ?? '' })
type Listed = AnswerOf<typeof families.listFamilies>
const inVillage = async (desa?: string) =>
  (await office.send<Listed>('POST', `${KAB}/keluarga`, desa === undefined ? {} : { desa: villages[desa] })).body
const lastTrail = () =>
  withClient(office.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ id: string; act: string; detail: object }>(
      "select id, act, detail from trail where kab_kode = '76.01' and act like 'intake.%' order by id desc limit 1",
    )
    return rows[0]
  })

beforeAll(async () => {
  office = await openOffice()
  await office.send('POST', '/api/districts', { kode: '76.01' })
  villages = Object.fromEntries((await office.get<DistrictDetail>(KAB)).body.desa.map(({ nama, kode }) => [nama, kode]))
})
afterAll(() => office.close())

describe('rows that find their village later', () => {
  let list: ImportPreview

  it('join the register without the list being taken back, and leave the others as they are', async () => {
    const lines = [...numbers(9).map((index) => familyLine(index)), lost(20), lost(21), lost(3), lost(30, OTHER)]
    list = await apply(await upload('krs.tsv', familyList(lines)), '2026')
    expect(list.records).toMatchObject({ unplacedRows: 4, families: { counts: { listed: 9, fresh: 9, doubled: 0 } } })
    expect((await inVillage()).total).toBe(9)

    const later = await apply(list, undefined, [named(LOST, 'Bulu Mario')])
    expect(later.import).toMatchObject({ state: 'applied', period: '2026', placedCount: 12 })
    // The family of row 3 stands in the list already.
    expect(later.records).toMatchObject({
      unplacedRows: 1,
      families: { counts: { listed: 11, fresh: 11, known: 0, moved: 0, doubled: 1 } },
    })
    expect((await inVillage()).total).toBe(11)
    expect((await inVillage('Bulu Mario')).total).toBe(5)
    const daftar = (await office.get<AnswerOf<typeof families.listFamilyLists>>(`${KAB}/keluarga/daftar`)).body
    expect(daftar).toMatchObject([{ keluarga: 11, keadaan: 'applied' }])
  })

  it('are in the trail', async () => {
    expect(await lastTrail()).toMatchObject({ act: 'intake.apply', detail: { kind: 'krs-list', menyusul: 3, unplaced: 1, keluarga: 2 } })
  })

  it('keep the village that they had: a name that was placed is placed nowhere else', async () => {
    expect((await act(list, 'apply', { confirm: [named(LOST, 'Sarudu')] })).body.code).toBe('alias-bertentangan')
    const before = await lastTrail()
    const again = await apply(list, undefined, [named(LOST, 'Bulu Mario')])
    expect(again.records?.unplacedRows).toBe(1)
    expect((await inVillage()).total).toBe(11)
    expect((await lastTrail())?.id).toBe(before?.id)
  })

  it('move nobody whom a later list has elsewhere', async () => {
    const next = await apply(await upload('krs 2027.tsv', familyList([familyLine(30, { kec: 'DAPURANG', desa: 'Dapurang' })])), '2027')
    const before = (await inVillage('Dapurang')).total
    expect((await apply(list, undefined, [named(OTHER, 'Sarudu')])).records).toMatchObject({
      unplacedRows: 0,
      families: { counts: { listed: 12, fresh: 11, known: 1, moved: 0 } },
    })
    expect((await inVillage('Dapurang')).total).toBe(before)
    // Without the later list it lives where the one that is left says.
    await act(next, 'undo')
    expect((await inVillage('Dapurang')).total).toBe(before - 1)
  })

  it('go again when the list is taken back', async () => {
    await act(list, 'undo')
    expect((await inVillage()).total).toBe(0)
    expect((await act(list, 'apply', { confirm: [named(LOST, 'Bulu Mario')] })).body.code).toBe('keadaan-berubah')
  })
})

it('a list of things gets its areas later', async () => {
  const rows = ['KECAMATAN\tKELURAHAN\tNama Posyandu', 'SARUDU\tSarudu\tMawar', 'SARUDU\tKampung Tak Dikenal\tMelati'].join('\r\n')
  const list = await apply(await upload('posyandu.tsv', rows), '2026')
  const areas = async () =>
    (await office.send<{ records: KeptRecord[] }>('POST', `${KAB}/imports/${list.import.id}/baris`, {})).body.records.map(
      ({ area }) => area,
    )
  expect(await areas()).toEqual([villages['Sarudu'], null])
  await apply(list, undefined, [named('Kampung Tak Dikenal', 'Bulu Mario')])
  expect(await areas()).toEqual([villages['Sarudu'], villages['Bulu Mario']])
})

it('a list of welfare is matched again with the families that came since', async () => {
  const person = (index: number) =>
    [listedNumbers(index).nik, 'UMPAMA', listedNumbers(index).kk, 'SARUDU', 'Sarudu', '2', 'ya', '-', '-'].join('\t')
  const head = ['nik', 'nama', 'no_kk', 'kecamatan', 'desa', 'desil', 'pkh', 'bpnt', 'pbi_jk'].join('\t')
  const dtsen = await apply(await upload('dtsen.tsv', [head, person(500), person(501)].join('\r\n')), '2026')
  expect(dtsen.records?.welfare).toMatchObject({ matched: 0, families: 0 })
  await apply(await upload('krs lagi.tsv', familyList([familyLine(500)])), '2026')
  expect((await apply(dtsen)).records?.welfare).toMatchObject({ matched: 1, unmatched: 1, families: 1 })
  const [family] = (await inVillage()).keluarga
  const { body } = await office.send<AnswerOf<typeof families.readFamily>>('POST', `${KAB}/keluarga/${family?.id}`)
  expect(body.desil).toMatchObject({ desil: 2, pkh: true, periode: '2026' })
  const before = await lastTrail()
  expect((await apply(dtsen)).records?.welfare).toMatchObject({ matched: 1 })
  expect((await lastTrail())?.id).toBe(before?.id)
})

describe('two families that a person names', () => {
  type Found = AnswerOf<typeof families.searchFamilies>
  const search = async (body: object) => (await office.send<Found>('POST', `${KAB}/keluarga/cari`, body)).body

  it('are found by card, by NIK, or by name in one village; nobody by a part of a number', async () => {
    const { kk, nik } = listedNumbers(500)
    const byCard = await search({ cari: `${kk.slice(0, 8)} ${kk.slice(8)}` })
    expect(byCard.keluarga).toHaveLength(1)
    const [family] = byCard.keluarga
    expect((await search({ cari: nik })).keluarga).toEqual(byCard.keluarga)
    expect((await search({ cari: kk.slice(0, 12) })).keluarga).toEqual([])
    const name = family?.kepala ?? ''
    expect((await search({ cari: name.toLowerCase(), desa: family?.desa })).keluarga.map(({ id }) => id)).toContain(family?.id)
    expect((await search({ cari: name })).keluarga).toEqual([])
  })

  it('are joined with a reason, which says why when they are looked at, and parted again', async () => {
    await apply(await upload('dua.tsv', familyList([familyLine(810)])), '2026')
    const [one] = (await search({ cari: listedNumbers(500).kk })).keluarga
    const [other] = (await search({ cari: listedNumbers(810).kk })).keluarga
    const before = (await inVillage()).total
    const body = { subjek: 'keluarga', dari: other?.id, ke: one?.id }
    expect((await office.send('POST', `${KAB}/tautan/gabungan`, body)).status).toBe(400)
    const joined = await office.send<{ id: string }>('POST', `${KAB}/tautan/gabungan`, { ...body, alasan: 'Satu rumah, dua kartu.' })
    expect(joined.status).toBe(200)
    expect((await inVillage()).total).toBe(before - 1)
    const aliases = (await office.get<AnswerOf<typeof listAliases>>(`${KAB}/tautan/gabungan`)).body
    expect(aliases).toMatchObject([{ alasan: 'Satu rumah, dua kartu.', pasangan: null }])
    expect((await office.send('POST', `${KAB}/tautan/gabungan/${joined.body.id}/pisah`)).status).toBe(200)
    expect((await inVillage()).total).toBe(before)
  })
})

describe('applying that is killed', () => {
  const HELD = ['families', 'family_persons', 'family_lists', 'family_records', 'import_outcomes'] as const
  const count = () =>
    withClient(office.database.adminUrl, async (client) => {
      const counted = HELD.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')
      return (await client.query<Record<string, number>>(`select ${counted}`)).rows[0]
    })

  /** Everything is written but what the list says, which waits for this lock; then the connection is cut. */
  async function killApplying(preview: ImportPreview, body: object): Promise<number> {
    return withClient(office.database.adminUrl, async (holder) => {
      await holder.query('begin')
      await holder.query('lock table family_records in exclusive mode')
      const applying = act(preview, 'apply', body)
      await withClient(office.database.adminUrl, async (killer) => {
        let killed = 0
        while (killed === 0) {
          await setTimeout(50)
          const { rowCount } = await killer.query(`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%insert into family_records%'`)
          killed = rowCount ?? 0
        }
      })
      const { status } = await applying
      await holder.query('rollback')
      return status
    })
  }

  it('leaves nothing half in, and can be repeated', async () => {
    const staged = await upload(
      'terputus.tsv',
      familyList([...numbers(40, 600).map((index) => familyLine(index)), lost(700, 'Dusun Ketiga')]),
    )
    const before = await count()
    expect(await killApplying(staged, { period: '2028', confirm: [] })).toBeGreaterThanOrEqual(500)
    expect(await count()).toEqual(before)
    expect((await office.get<ImportPreview>(`${KAB}/imports/${staged.import.id}`)).body.import.state).toBe('staged')
    expect((await apply(staged, '2028')).records?.families?.counts).toMatchObject({ listed: 40, fresh: 40 })
  })

  it('leaves nothing half in while rows follow either', async () => {
    const [list] = (await office.get<ImportPreview['import'][]>(`${KAB}/imports`)).body
    const preview = (await office.get<ImportPreview>(`${KAB}/imports/${list?.id}`)).body
    const before = await count()
    const confirm = [named('Dusun Ketiga', 'Sarudu')]
    expect(await killApplying(preview, { confirm })).toBeGreaterThanOrEqual(500)
    expect(await count()).toEqual(before)
    expect((await apply(preview, undefined, confirm)).records).toMatchObject({ unplacedRows: 0, families: { counts: { listed: 41 } } })
  })
})
