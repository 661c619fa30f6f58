/**
 * Lists of persons through HTTP: from upload to the page of a family and back. Only persons of families on record are kept; nobody's name stands in a preview,
 * and what a family has erased is gone with the files that held it.
 */
import type * as families from '@konvergen/contract/families.ts'
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import { familyPerson } from '../support/families.ts'
import { familyLine, familyList, listedNumbers } from '../support/family-list.ts'
import { type Office, openOffice } from '../support/office.ts'
import { childNik, civilLines, civilList, elsimilList } from '../support/people-list.ts'

const KAB = '/api/districts/76.01'
type Family = AnswerOf<typeof families.readFamily>

let office: Office
const upload = (name: string, content: string) => office.upload<ImportPreview>(`${KAB}/imports`, name, content)
const act = (preview: ImportPreview, word: 'apply' | 'undo' | 'discard', body?: object) =>
  office.send<ImportPreview>('POST', `${KAB}/imports/${preview.import.id}/${word}`, body)
const apply = (preview: ImportPreview, period = '2026') => act(preview, 'apply', { period, confirm: [] })
const kept = async () =>
  (await withClient(office.database.adminUrl, (client) => client.query('select family_id, sealed::text from family_people'))).rows
async function familyOf(index: number): Promise<Family> {
  const found = await office.send<AnswerOf<typeof families.searchFamilies>>('POST', `${KAB}/keluarga/cari`, {
    cari: listedNumbers(index).kk,
  })
  return (await office.send<Family>('POST', `${KAB}/keluarga/${found.body.keluarga[0]?.id}`)).body
}
const said = ({ anggota }: Family) =>
  anggota.map(({ peran, nama, ibu }) => [peran, nama, ibu?.nama ?? null]).toSorted(([a], [b]) => `${a}`.localeCompare(`${b}`))

beforeAll(async () => {
  office = await openOffice()
  await office.send('POST', '/api/districts', { kode: '76.01' })
  const lines = [0, 1, 2].map((index) => familyLine(index))
  const { body } = await upload('krs.tsv', familyList([...lines, familyLine(3, { kk: null })]))
  await apply(body)
})
afterAll(() => office.close())

// Family 3 is known by its head's NIK alone, family 40 not at all.
const LINES = [...civilLines(0), ...civilLines(1), ...civilLines(3), ...civilLines(40)]
let civil: ImportPreview

it('says of a civil list what it would bring, and names nobody', async () => {
  const { body, text } = await upload('penduduk.tsv', civilList(LINES))
  civil = body
  expect(body.import).toMatchObject({ kind: 'civil-list', rowCount: 16, state: 'staged' })
  expect(body.records?.people).toEqual({ persons: 16, matched: 12, outside: 4, families: 3, children: 3, mothers: 3 })
  expect(body.records?.legal?.proposal).toBe(true)
  expect(body.records?.issueCounts.map(({ code }) => code)).toContain('orang.susunan')
  expect(text).not.toMatch(/Kepala A|Istri|Rekaan|\d{12}/)
  expect(await kept()).toEqual([])
})

it('is the same whatever the order of its rows', async () => {
  for (const lines of [LINES.toReversed(), LINES.toSorted((a, b) => (`${a[3]}` < `${b[3]}` ? -1 : 1))]) {
    const { body } = await upload('urutan.tsv', civilList(lines))
    expect(body.records?.people).toEqual(civil.records?.people)
    await act(body, 'discard')
  }
})

it('keeps the persons of families on record, sealed, and tells whose child each is', async () => {
  expect((await apply(civil)).body.records?.people).toMatchObject({ matched: 12, families: 3 })
  const rows = await kept()
  expect(rows).toHaveLength(12)
  expect(JSON.stringify(rows)).not.toContain(Buffer.from('Nenek Rekaan').toString('hex'))
  const { namaKepala, namaIstri } = familyPerson(0)
  expect(said(await familyOf(0))).toEqual([
    ['anak', `Anak ${namaKepala}`, `Ny. ${namaIstri}`],
    ['istri', `Ny. ${namaIstri}`, null],
    ['kepala', namaKepala, 'Nenek Rekaan'],
    ['lain', 'Nenek Rekaan', null],
  ])
  expect((await familyOf(2)).anggota).toEqual([])
})

it('knows women and children of Elsimil by the wife’s NIK, and takes whoever is listed twice for one', async () => {
  const [wife, mother] = [listedNumbers(0), listedNumbers(2)]
  const list = elsimilList([
    [wife.istri, 'Ibu Lain Ejaan', '11-01-1985', '', '', 'Ibu hamil'],
    [childNik(0), 'Anak Baru Ejaan', '12-01-2024', wife.istri, 'Ibu', 'Baduta'],
    ['7601015101250002', 'By Ny', '11-01-2025', mother.istri, 'Ibu', 'BADUTA'],
    ['7601015101250003', 'Orang Luar', '11-01-2025', '7601015101900009', 'Ibu', 'BADUTA'],
  ])
  const { body } = await upload('elsimil.tsv', list)
  expect(body.import.kind).toBe('elsimil-list')
  expect(body.records?.people).toEqual({ persons: 4, matched: 3, outside: 1, families: 2, children: 2, mothers: 1 })
  await apply(body, '2026-03')
  const before = (await familyOf(0)).anggota
  expect(before).toHaveLength(4)
  expect(before.find(({ peran }) => peran === 'istri')).toMatchObject({ nama: 'Ibu Lain Ejaan', kelompok: 'bumil', periode: '2026-03' })
  expect(before.find(({ peran }) => peran === 'anak')).toMatchObject({ nama: 'Anak Baru Ejaan', lahir: '2024-01', jk: 'L' })
  expect((await familyOf(2)).anggota).toMatchObject([{ peran: 'anak', kelompok: 'baduta', lahir: '2025-01' }])

  // Taken back, the civil list says again who they are; they stay the same persons.
  expect((await act(body, 'undo')).status).toBe(200)
  const after = (await familyOf(0)).anggota
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after.find(({ peran }) => peran === 'anak')).toMatchObject({ sumber: 'civil-list', kelompok: null })
  expect((await familyOf(2)).anggota).toEqual([])
})

it('finds families that came later when it is applied again, and changes nothing else', async () => {
  const waiting = (await upload('krs baru.tsv', familyList([familyLine(40)]))).body
  await apply(waiting, '2027')
  const again = await act(civil, 'apply', { confirm: [] })
  expect(again.body.records?.people).toMatchObject({ matched: 16, outside: 0, families: 4 })
  expect((await familyOf(40)).anggota).toHaveLength(4)
  const rows = await kept()
  await act(civil, 'apply', { confirm: [] })
  expect(await kept()).toHaveLength(rows.length)
})

it('shows a family every writing of its persons, and destroys them with the files that held them', async () => {
  const { id } = await familyOf(0)
  const report = await office.send<FamilyReport>('POST', `${KAB}/keluarga/${id}/laporan-data`, { tujuan: 'permintaan-keluarga' })
  expect(report.body.anggota).toHaveLength(6)
  expect(report.body.anggota.filter(({ berlaku }) => !berlaku)).toHaveLength(2)
  expect(report.body.anggota.map(({ nik }) => nik)).toContain(childNik(0))
  await office.send('POST', `${KAB}/keluarga/${id}/hapus-identitas`, { alasan: 'permintaan-keluarga' })
  expect((await kept()).filter(({ family_id }) => family_id === id)).toEqual([])
  const left = await withClient(office.database.adminUrl, (client) =>
    client.query('select 1 from import_blocks where import_id = $1', [civil.import.id]),
  )
  expect(left.rows).toEqual([])
  expect((await office.send<Family>('POST', `${KAB}/keluarga/${id}`)).body.anggota).toEqual([])
})
