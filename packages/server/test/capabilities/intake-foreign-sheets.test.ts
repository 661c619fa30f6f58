/**
 * Tables of other districts over HTTP: codes of the statistics office that are learnt from one file and read in the next, headings that somebody corrects, a
 * number that several columns are together, and everything that is said of a file as a file to send back.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { SheetTrial } from '@konvergen/contract/sheets.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT, choiceOf, openSheetDesk, type SheetDesk } from '../support/sheet-desk.ts'

let desk: SheetDesk

beforeAll(async () => {
  desk = await openSheetDesk(['D06', 'D14', 'E16', 'E11'])
})
afterAll(() => desk.close())

/** As BPS numbers them: another district number, kecamatan in tens, villages from 001. */
const bpsAt = (index: number) => `7605010${String(index + 1).padStart(3, '0')}`

async function upload(text: string, name: string): Promise<string> {
  const { status, body } = await desk.upload(name, text)
  expect(status).toBe(200)
  return body.lembar
}
const values = (trial: SheetTrial, kode: string) =>
  trial.perubahan.filter((each) => each.kode === kode).map(({ wilayah, sesudah }) => [wilayah, sesudah])

describe('codes of the statistics office', () => {
  const coded = (value: number) => `iddesa;Jumlah ibu hamil\n${[0, 1, 2].map((index) => `${bpsAt(index)};${value + index}`).join('\n')}\n`
  let first = ''

  it('are no codes of Kemendagri: alone they lead nowhere, and that is said', async () => {
    const id = await upload(coded(10), 'hanya-kode.csv')
    const trial = await desk.attempt(id, choiceOf(await desk.look(id), { A: 'kode', B: 'D06/nilai' }))
    expect(trial.halangan).toMatchObject({ code: 'lembar.kode-bps-asing', read: bpsAt(0) })
  })

  it('beside names are matched by name, and learnt once the table is applied', async () => {
    const rows = [0, 1, 2, 3].map((index) => `${bpsAt(index)};${desk.nameAt(index)};${index + 5}`)
    first = await upload(`Kode BPS;Desa;Jumlah ibu hamil\n${rows.join('\n')}\n`, 'bps.csv')
    const shown = await desk.look(first)
    expect(shown.lembar[0]?.kolom.map(({ usulan }) => usulan)).toEqual(['kode', 'desa', 'D06/nilai'])
    const { status, body } = await desk.apply(first, choiceOf(shown))
    expect([status, body.isu.map(({ code }) => code)]).toEqual([200, ['tabel.kode-bps', 'lembar.desa-tanpa-baris']])
    expect(values(body, 'D06')).toEqual([0, 1, 2, 3].map((index) => [desk.codeAt(index), index + 5]))
  })

  it('lead to their villages in the next file, which has no names at all', async () => {
    const id = await upload(coded(20), 'hanya-kode-lagi.csv')
    const shown = await desk.look(id)
    expect(shown.lembar[0]?.kolom[0]).toMatchObject({ usulan: 'kode', sebab: 'isi' })
    expect(values(await desk.attempt(id, choiceOf(shown)), 'D06')).toEqual([0, 1, 2].map((index) => [desk.codeAt(index), 20 + index]))
  })

  it('are forgotten when the file that told them is taken back', async () => {
    expect((await desk.dinkes.post(`${AT}/lembar/${first}/tarik`, {})).status).toBe(200)
    const id = await upload(`${coded(30)}\n`, 'hanya-kode-terakhir.csv')
    const trial = await desk.attempt(id, choiceOf(await desk.look(id), { A: 'kode', B: 'D06/nilai' }))
    expect(trial.halangan?.code).toBe('lembar.kode-bps-asing')
  })
})

describe('codes of the statistics office in the KRS recap', () => {
  const recap = (period: string, nameAt: (index: number) => string) => {
    const head = 'KABUPATEN;KECAMATAN;KODE BPS;KELURAHAN;JUMLAH KELUARGA;JUMLAH KELUARGA SASARAN;JUMLAH KRS;JUMLAH TIDAK BERISIKO;PERIODE'
    const kecamatan = (index: number) => {
      const { desa, kecamatan: all } = desk.district
      return all.find(({ kode }) => kode === desa[index]?.kecamatan)?.nama ?? ''
    }
    const rows = desk.district.desa.map((_, index) =>
      ['', kecamatan(index), bpsAt(index), nameAt(index), 200, 100, 40, 60, period].join(';'),
    )
    return `${head}\n${rows.join('\n')}\n`
  }
  const said = ({ issues }: ImportPreview) => issues.map(({ code }) => code)

  it('are learnt when it is applied, read in the next one under another name, and forgotten when it is taken back', async () => {
    const office = await desk.person('opd-kb', null)
    const bring = async (name: string, text: string) => (await office.upload<ImportPreview>(`${AT}/imports`, name, text)).body
    const renamed = (index: number) => (index === 2 ? 'Dusun Seberang' : desk.nameAt(index))
    const first = await bring('krs-1.csv', recap('Sem 1 2025', desk.nameAt))
    expect(said(first)).toContain('tabel.kode-bps')
    expect((await office.post(`${AT}/imports/${first.import.id}/apply`, { confirm: [] })).status).toBe(200)
    const next = await bring('krs-2.csv', recap('Sem 2 2025', renamed))
    expect(said(next)).not.toContain('tabel.kode-bps')
    expect(next.placements.find(({ nama }) => nama === 'Dusun Seberang')).toMatchObject({ kode: desk.codeAt(2) })
    expect((await office.post(`${AT}/imports/${first.import.id}/undo`, {})).status).toBe(200)
    const { body } = await office.get<ImportPreview>(`${AT}/imports/${next.import.id}`)
    expect(said(body)).toContain('tabel.kode-bps')
  })
})

describe('a number that several columns are together', () => {
  const byAge = (empty: string) =>
    `Desa;0-5 bulan;6-23 bulan;24-59 bulan\n${desk.nameAt(0)};1;2;3\n${desk.nameAt(1)};0;0;0\n${desk.nameAt(2)};1;${empty};4\n${desk.nameAt(3)};;;\n`
  const summed = { B: 'D14/nilai+', C: 'D14/nilai+', D: 'D14/nilai+' }

  it('is added up where somebody said so, with every cell it comes from; an empty part is no zero', async () => {
    const id = await upload(byAge('-'), 'gizi-buruk.csv')
    const trial = await desk.attempt(id, choiceOf(await desk.look(id), summed))
    expect(trial.perubahan.map(({ kode, wilayah, sesudah, sel }) => [kode, wilayah, sesudah, sel.replace(/^.*!/, '')])).toEqual([
      ['D14', desk.codeAt(0), 6, 'B2+C2+D2'],
      ['D14', desk.codeAt(1), 0, 'B3+C3+D3'],
    ])
    expect(trial.isu.find(({ code }) => code === 'lembar.jumlah-tak-lengkap')).toMatchObject({
      place: { cell: 'B4+C4+D4' },
      params: { nama: desk.nameAt(2), kosong: 'C4' },
    })
    const mixed = await desk.attempt(id, choiceOf(await desk.look(id), { ...summed, D: 'D14/nilai' }))
    expect([mixed.perubahan, mixed.isu.map(({ code }) => code)]).toEqual([[], expect.arrayContaining(['lembar.kolom-rangkap']) as string[]])
  })

  it('is remembered', async () => {
    const id = await upload(byAge('2'), 'gizi-buruk-terapan.csv')
    expect((await desk.apply(id, choiceOf(await desk.look(id), summed))).status).toBe(200)
    const next = await upload(byAge('5'), 'gizi-buruk-berikut.csv')
    const shown = await desk.look(next)
    expect(shown.lembar[0]?.kolom.slice(1).map(({ usulan, sebab }) => [usulan, sebab])).toEqual(
      [1, 2, 3].map(() => ['D14/nilai+', 'diingat']),
    )
    expect(values(await desk.attempt(next, choiceOf(shown)), 'D14')).toContainEqual([desk.codeAt(2), 10])
  })
})

describe('headings that were found wrongly', () => {
  // A line of notes with two cells stands where a heading would: the program takes it for the upper level.
  const noted = (value: number) =>
    `Catatan petugas;diisi bidan\nDesa;Ibu hamil\n${desk.nameAt(4)};${value}\n${desk.nameAt(5)};${value + 1}\n`

  it('are corrected by their rows, and found so in the next file', async () => {
    const id = await upload(noted(3), 'judul-keliru.csv')
    const before = (await desk.look(id)).lembar[0]
    expect([before?.barisJudul, before?.kolom[1]?.judul]).toEqual([
      [1, 2],
      ['diisi bidan', 'Ibu hamil'],
    ])
    expect(before?.atas.slice(0, 2)).toEqual([
      { baris: 1, teks: 'Catatan petugas | diisi bidan' },
      { baris: 2, teks: 'Desa | Ibu hamil' },
    ])
    const head = (dari: number, sampai: number) => desk.dinkes.post(`${AT}/lembar/${id}/judul`, { lembar: 0, dari, sampai })
    expect((await head(4, 4)).code).toBe('nilai-tidak-sah')
    expect((await head(2, 1)).code).toBe('nilai-tidak-sah')
    expect((await head(2, 2)).status).toBe(200)
    const after = await desk.look(id)
    expect([after.lembar[0]?.barisJudul, after.lembar[0]?.kolom[1]?.judul]).toEqual([[2, 2], ['Ibu hamil']])
    expect((await desk.apply(id, choiceOf(after, { B: 'D06/nilai' }))).status).toBe(200)
    expect((await head(1, 2)).status).toBe(409)
    const next = await desk.look(await upload(`baris kosong;x\n${noted(8)}`, 'judul-berikut.csv'))
    expect([next.lembar[0]?.barisJudul, next.lembar[0]?.kolom[1]?.sebab]).toEqual([[3, 3], 'diingat'])
  })
})

describe('what is said of a table', () => {
  it('goes out as a file with cell, what was read and what to do', async () => {
    const id = await upload(`Desa;Jumlah ibu hamil\n${desk.nameAt(6)};12%\n${desk.nameAt(7)};-3\nDesa Tambahan;4\n`, 'isu.csv')
    const pilihan = choiceOf(await desk.look(id), { B: 'D06/nilai' })
    const ask = async (bentuk: string) => (await desk.dinkes.download(`${AT}/lembar/${id}/isu`, { pilihan, bentuk, bahasa: 'id' })).bytes
    const csv = Buffer.from(await ask('csv')).toString('utf8')
    expect(csv).toContain('tabel.persen-bukan-jumlah;isu.csv')
    expect(csv.split('\r\n').find((line) => line.includes('tabel.negatif'))).toContain(';B3;')
    const book = await readWorkbook(await ask('xlsx'), 'isu.xlsx')
    const rows = book.ok ? (book.workbook.sheets[0]?.rows ?? []) : []
    expect(rows[0]?.map((cell) => cell?.text)).toContain('tindakan')
    expect(rows.length).toBe(csv.trim().split('\r\n').length)
  })
})
