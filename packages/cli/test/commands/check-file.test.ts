import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { demoFiles } from '@konvergen/papers/demo/demo-files.ts'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'
import { type ListRow, listCsv, listRow } from './sample-list.ts'

async function check(content: string | Uint8Array, ...more: readonly string[]) {
  const folder = await newFolder()
  const file = path.join(folder, 'berkas')
  await writeFile(file, content)
  const isu = path.join(folder, 'isu.csv')
  const result = await runCommand('check-file', file, '--isu', isu, ...more)
  return { ...result, csv: await readFile(isu, 'utf8'), files: await readdir(folder) }
}

const demoFile = async (kind: string): Promise<Uint8Array> => {
  const file = (await demoFiles()).find((each) => each.kind === kind)
  if (file === undefined) throw new Error(`no demo file ${kind}`)
  return file.bytes
}

const CHILDREN = Array.from({ length: 5 }, (_, index) => listRow(index))

describe('konvergen check-file', () => {
  it.each([
    ['eppgbm-rekap', /rekap status gizi e-PPGBM, [\d.]+ baris desa/],
    ['krs-rekap', /\(KRS\), [\d.]+ baris desa/],
  ])('recognises %s and runs its checks', async (kind, said) => {
    const { code, out } = await check(await demoFile(kind))
    expect(code).not.toBe(1)
    expect(out).toMatch(said)
    expect(out).toMatch(/Isu: galat \d+, periksa \d+, catatan \d+/)
  })

  it('finds nothing wrong in a list that is in order', async () => {
    expect(await check(listCsv(CHILDREN))).toMatchObject({
      code: 0,
      out: 'berkas: daftar anak e-PPGBM, 5 baris pengukuran.\nIsu: galat 0, periksa 0, catatan 0.',
    })
  })

  it('says where it is wrong and what to do, the gravest first, and all of it in the table', async () => {
    const { code, out, csv } = await check(listCsv([...CHILDREN, listRow(5, { JK: 'X', 'Cara Ukur': 'Terlentang' })]))
    const points = out.split('\n').slice(2)
    expect(code).toBe(2)
    expect(points[0]).toMatch(/^\[galat\] CSV, C7: /)
    expect(points[1]).toMatch(/^\[catatan\] CSV, M7: /)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + points.length)
  })

  it('compares printed scores and classes with ours, and counts the likely reasons in one line', async () => {
    const printed = [{ 'ZS TB/U': '-1,05', 'TB/U': 'Normal' }, { 'ZS TB/U': '-5,9' }, { 'ZS TB/U': '-1,05', 'TB/U': 'Sangat Pendek' }]
    const rows = printed.map((change, index) => listRow(index, { Tinggi: '84,8', ...change }))
    const { code, out, csv } = await check(listCsv(rows))
    expect(code).toBe(2)
    expect(out.split('\n')[2]).toBe(
      'Berbeda dari hitungan kami: skor Z 1 (sebab tidak ditemukan 1); kelas 1 (tidak mengikuti skornya sendiri 1).',
    )
    expect(out).toMatch(/CSV, N3: Skor Z berbeda\. .*e-PPGBM menulis -5,9, hitungan kami -1,02/)
    expect(csv).toContain('anak.kelas-bukan-dari-zs')
  })

  it('checks rows against each other, and measurements against today', async () => {
    const tomorrow = listRow(5, { 'Tanggal Pengukuran': '15/02/2099' })
    const { out } = await check(listCsv([...CHILDREN, listRow(0, { Nama: 'Lain Sekali' }), tomorrow]), '--bahasa', 'en')
    expect(out).toContain('e-PPGBM list of children, rows of measurements: 7')
    expect(out).toMatch(/CSV, J8/)
    expect(out).toMatch(/CSV, A, row 2/)
  })

  it('says at most fifty points and counts the rest', async () => {
    const { out, csv } = await check(listCsv(Array.from({ length: 60 }, (_, index) => listRow(index, { JK: 'X' }))))
    expect(out.split('\n').filter((line) => line.startsWith('['))).toHaveLength(50)
    expect(out).toContain('Masih ada 10 isu')
    expect(csv.trimEnd().split('\r\n')).toHaveLength(61)
  })

  it('never says who: no NIK, no name, no parent, no address', async () => {
    const wrong: ListRow[] = [
      { NIK: '99010115012200019' },
      { JK: 'Penanda Nama 9901011501220007' },
      { Berat: '9901011501220008' },
      { Tinggi: 'Penanda Nama' },
      { 'Tgl Lahir': '30/02/2022' },
      { 'Tanggal Pengukuran': '9901011501220009' },
      { 'Cara Ukur': 'Penanda Nama' },
      { Nama: '' },
      { NIK: '9901011501220001', Nama: 'Penanda Lain' },
    ]
    const { code, out, err, csv } = await check(listCsv([...CHILDREN, ...wrong.map((change, index) => listRow(index + 5, change))]))
    expect(code).toBe(2)
    for (const said of [out, err, csv]) expect(said).not.toMatch(/\d{12}|Rekaan|Ibunda|Ayahanda|Umpama|Penanda/)
  })

  it.each([
    ['an empty file', '', '0 bita'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'gambar PNG'],
    ['another table', 'a;b\n1;2\n', 'Jenis berkas tidak dikenali'],
    [
      'a recap by kecamatan',
      'Kecamatan;Jumlah Sasaran;Diukur;Sangat Pendek;Pendek;Normal;Tinggi;Stunting\nHulu;9;8;1;1;6;0;2\n',
      'Rekap status gizi per kecamatan',
    ],
    [
      'a list without weights and heights',
      'Nama;JK;Tgl Lahir;Desa/Kel;Posyandu;Tanggal Pengukuran;LiLA\nA;L;15/01/2022;B;C;15/02/2024;14\n',
      'Berat',
    ],
  ])('refuses %s in words', async (_, content, message) => {
    const { code, err, out } = await check(content)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(message)
  })

  it('refuses a file that is not there, and asks for one', async () => {
    expect(await runCommand('check-file', '/tidak/ada.xlsx')).toMatchObject({ code: 1, err: expect.stringContaining('ENOENT') as string })
    expect(await runCommand('check-file')).toMatchObject({ code: 1, err: expect.stringContaining('BERKAS') as string })
  })

  it('says where the table of issues cannot be written', async () => {
    const file = path.join(await newFolder(), 'daftar.csv')
    await writeFile(file, listCsv(CHILDREN))
    expect(await runCommand('check-file', file, '--isu', path.join(file, 'isu.csv'))).toMatchObject({ code: 1 })
  })
})
