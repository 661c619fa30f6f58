/** Plans from the command line, on a real database: a sheet is looked at and kept, found, handed in, compared; what is wrong is said with its cell. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openApp } from '@konvergen/server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

let data: string
let files: string
const at = (name: string): string => path.join(files, name)
const rencana = (what: string, ...args: readonly string[]) => runCommand('rencana', what, ...args, '--kabupaten', '76.01', '--data', data)
const YEAR = ['--tahun', '2027'] as const

beforeAll(async () => {
  ;[data, files] = [await newFolder(), await newFolder()]
  const app = await openApp({ data, from: 'cli', say: () => undefined })
  await app.acts.openDistrict('76.01')
  await app.close()
  const rows = [
    'Konvergen rencana 76.01 2027 sekretariat',
    'Kegiatan,Kode sub-kegiatan,Volume,Satuan,Biaya satuan (Rp),Rp CSR,Penanggung jawab',
    'Rembuk stunting,,1,kali,5000000,"Rp 5.000.000",Sekretaris',
    'Kelas ibu hamil,,4,kelas,,"Rp 1.000.000",Kepala Bidang',
    'Uang minus,,,,,-5,',
  ]
  writeFileSync(at('isi.csv'), rows.join('\r\n'))
  writeFileSync(at('kode.csv'), 'Kode,Nomenklatur\r\n1.02.02.2.02.0015,Pengelolaan Pelayanan Kesehatan Gizi Masyarakat\r\n')
}, 120_000)
afterAll(() => {
  for (const folder of [data, files]) rmSync(folder, { recursive: true, force: true })
})

describe('konvergen rencana', () => {
  it('shows what a sheet would do and what is wrong with it; nothing is kept until it is applied', async () => {
    const looked = await rencana('masuk', at('isi.csv'))
    expect([looked.code, looked.out]).toEqual([2, '2 baru, 0 berubah, 0 tetap, 1 ditolak; 0 kegiatan tidak ada dalam berkas.'])
    expect(looked.err).toContain('CSV!F5: Uang negatif: “-5”.')
    expect((await rencana('daftar', ...YEAR)).out).toBe('0 kegiatan, pagu belum diisi')
    expect((await rencana('masuk', at('isi.csv'), '--terapkan')).out).toContain('2 kegiatan ditambahkan, 0 diubah.')
    expect((await rencana('daftar', ...YEAR)).out).toContain('2 kegiatan, Rp 6.000.000')
  })

  it('finds by words and by office, and writes JSON and files', async () => {
    const found = await rencana('daftar', ...YEAR, '--cari', 'kepala kelas', '--lembaga', 'sekretariat', '--json')
    const plan = JSON.parse(found.out) as { activities: { id: string; title: string; money: unknown }[] }
    expect(plan.activities).toMatchObject([{ title: 'Kelas ibu hamil', unitCost: null, money: [{ source: 'csr', rupiah: '1000000' }] }])
    const one = await rencana('kegiatan', plan.activities[0]?.id ?? '')
    expect(one.out).toContain('Kelas ibu hamil; Sekretariat TPPS 2027')
    expect((await rencana('daftar', ...YEAR, '--lembaga', 'Dinas Awan')).err).toContain('Lembaga “Dinas Awan” tidak ditemukan.')
    await rencana('daftar', ...YEAR, '-o', at('daftar.csv'))
    expect(readFileSync(at('daftar.csv'), 'utf8')).toContain('CSR (Rp)')
    expect(readFileSync(at('daftar.csv'), 'utf8')).toContain('Rembuk stunting')
    expect((await rencana('daftar', ...YEAR, '-o', at('daftar.doc'))).err).toContain('.csv, .xlsx, .json')
    expect(existsSync(at('daftar.doc'))).toBe(false)
  })

  it('takes the sheet out, and it comes back as the same', async () => {
    expect((await rencana('lembar', at('lembar.xlsx'), ...YEAR)).code).toBe(0)
    const back = await rencana('masuk', at('lembar.xlsx'))
    expect(back.out).toContain('0 baru, 0 berubah, 2 tetap, 0 ditolak')
  })

  it('hands in, lists, compares and takes out; whoever handed in does not verify', async () => {
    expect((await rencana('versi', ...YEAR)).out).toBe('Rencana ini belum pernah diajukan.')
    const id = (await rencana('ajukan', ...YEAR)).out.split(' ')[0] ?? ''
    expect((await rencana('versi', ...YEAR)).out).toContain(`${id}  versi 1, diajukan: 2 kegiatan`)
    expect((await rencana('beda', id)).code).toBe(0)
    writeFileSync(at('lagi.csv'), readFileSync(at('isi.csv'), 'utf8').replace('Kelas ibu hamil', 'Kelas balita'))
    await rencana('masuk', at('lagi.csv'), '--terapkan')
    const differs = await rencana('beda', id)
    expect([differs.code, differs.out]).toEqual([2, expect.stringContaining('Baru: Kelas balita')])
    expect((await rencana('langkah', id, '--langkah', 'verifikasi')).code).toBe(1)
    expect((await rencana('langkah', id)).err).toContain('verifikasi|kembalikan|tetapkan')
    await rencana('unduh', id, '-o', at('versi.xlsx'))
    expect(readFileSync(at('versi.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('takes in a nomenclature and says what plans are read against', async () => {
    expect((await rencana('acuan')).out).toBe('Nomenklatur belum ada.')
    expect((await rencana('nomenklatur', at('isi.csv'), '--terapkan')).code).not.toBe(0)
    await rencana('nomenklatur', at('kode.csv'), '--periode', '2026', '--terapkan')
    expect((await rencana('acuan')).out).toBe('Nomenklatur 2026: 1 kode.')
    writeFileSync(at('pasangan.csv'), 'Kode,Indikator\r\n1.02.02.2.02.0015,E11\r\n1.02.02.2.02.0015,Z99\r\n')
    const looked = await rencana('pemetaan', at('pasangan.csv'))
    expect([looked.code, looked.out, looked.err]).toEqual([
      2,
      '1 baru, 0 sudah berlaku, 1 ditolak.',
      expect.stringContaining('CSV!B3: Indikator “Z99”'),
    ])
    expect((await rencana('pemetaan', at('pasangan.csv'), '--terapkan')).err).toContain('--alasan')
    expect((await rencana('pemetaan', at('pasangan.csv'), '--terapkan', '--alasan', 'Rapat')).out).toContain('1 pasangan disimpan.')
    expect((await rencana('pemetaan', at('pasangan.csv'))).out).toContain('0 baru, 1 sudah berlaku')
  })

  it('says how it is used, and what is missing', async () => {
    expect((await runCommand('rencana', 'cetak')).err).toContain('daftar|kegiatan|lembar|masuk')
    expect((await runCommand('rencana', 'daftar')).err).toContain('--kabupaten')
    expect((await rencana('lembar')).err).toContain('Sebut berkasnya')
  })
})
