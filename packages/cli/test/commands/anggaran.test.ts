/** Budgets from the command line, on a real database: looked at, applied, listed; what is wrong is said with its cell. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openApp } from '@konvergen/server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

let data: string
let files: string
const WHERE = ['--kab', '76.01', '--tahap', 'apbdes', '--tahun', '2026'] as const
const at = (name: string): string => path.join(files, name)
const anggaran = (...args: readonly string[]) => runCommand('anggaran', ...args, '--data', data)

beforeAll(async () => {
  ;[data, files] = [await newFolder(), await newFolder()]
  const app = await openApp({ data, from: 'cli', say: () => undefined })
  await app.acts.openDistrict('76.01')
  await app.close()
  const rows = [
    'Desa,Kode Kegiatan,Uraian,Sumber Dana,Jumlah',
    'Polewali,02.02.02,Posyandu,DDS,"Rp 1.000"',
    'Polewali,02.02.03,Rembuk,DDS,-5',
  ]
  writeFileSync(at('apbdes.csv'), rows.join('\r\n'))
}, 120_000)
afterAll(() => {
  for (const folder of [data, files]) rmSync(folder, { recursive: true, force: true })
})

describe('konvergen anggaran', () => {
  it('shows what was read and what is wrong; nothing counts until it is applied', async () => {
    const { code, out } = await anggaran('impor', at('apbdes.csv'), ...WHERE)
    expect(code).toBe(2)
    expect(out).toContain('2 baris berisi, 1 diambil, 1 ditolak; Rp 1.000')
    expect(out).toContain('galat CSV!E3: Uang negatif: “-5”.')
    expect((await anggaran('daftar', ...WHERE)).err).toContain('0 baris')
  })

  it('applied, its lines are listed, also into a file', async () => {
    const { out } = await anggaran('impor', at('apbdes.csv'), ...WHERE, '--terapkan')
    expect(out).toContain('APBDes 2026, berlaku')
    const listed = await anggaran('daftar', ...WHERE, '--desa', '76.01.01.2003')
    expect([listed.code, listed.out.split('\r\n')[1]?.split(',').slice(0, 5)]).toEqual([
      0,
      ['76.01.01.2003', '02.02.02', 'Posyandu', '', 'DDS'],
    ])
    await anggaran('daftar', ...WHERE, '-o', at('baris.csv'))
    expect(readFileSync(at('baris.csv'), 'utf8')).toContain('Posyandu')
  })

  it('says what is missing', async () => {
    expect((await anggaran('impor', at('apbdes.csv'))).err).toContain('Wajib: --kab')
    expect((await anggaran('impor', at('none.csv'), ...WHERE)).err).toContain('tidak dapat dibaca')
    expect((await anggaran('hapus')).code).toBe(1)
  })
})
