/** The register of commitments from the command line: on a real database, in the name of nobody as long as nobody keeps the system. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openApp } from '@konvergen/server/app.ts'
import { addCommitment } from '@konvergen/server/capabilities/commitment/door.ts'
import { asSystem, runInDistrict } from '@konvergen/server/platform/run-work.ts'
import { beforeAll, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

let data: string
const komitmen = (...args: readonly string[]) => runCommand('komitmen', '--kabupaten', '76.01', '--data', data, ...args)

beforeAll(async () => {
  data = await newFolder()
  const app = await openApp({ data, from: 'cli', say: () => undefined })
  try {
    await app.acts.openDistrict('76.01')
    const empty = { indikator: null, volume: null, satuan: null, rupiah: null, sumber: null, desa: [], kontak: null }
    const by = { tahun: 2026, lembaga: null, wilayah: null }
    await runInDistrict(asSystem(app.work), 'tulis', '76.01', async (ctx) => {
      await addCommitment(ctx, {
        ...by,
        pihak: 'perusahaan',
        komitmen: { ...empty, nama: 'PT Rekaan', uraian: 'Jamban sehat', tenggat: '2026-01-31' },
      })
      await addCommitment(ctx, {
        ...by,
        pihak: 'perorangan',
        komitmen: { ...empty, nama: null, uraian: 'Telur tiap pekan', tenggat: '2099-01-31' },
      })
    })
  } finally {
    await app.close()
  }
})

it('lists a year, what is overdue with it, and says so by its exit code', async () => {
  const all = await komitmen('--tahun', '2026')
  expect([all.code, all.err]).toEqual([2, expect.any(String)])
  expect(all.out.split('\n')[0]).toBe('2 komitmen 2026: 0 dipenuhi, 1 lewat tenggat.')
  expect(all.out).toContain('2026-01-31  Dijanjikan (lewat tenggat)  PT Rekaan: Jamban sehat')
  expect(all.out).toContain('Perorangan: Telur tiap pekan')
  expect((await komitmen('--tahun', '2026', '--terlambat')).out).not.toContain('Telur')
  expect((await komitmen('--tahun', '2040')).code).toBe(0)
})

it('takes them out as a file, and refuses a name that says no format and a district that is not there', async () => {
  const file = path.join(await newFolder(), 'komitmen.csv')
  expect((await komitmen('--tahun', '2026', '--ke', file)).code).toBe(0)
  expect(await readFile(file, 'utf8')).toContain('PT Rekaan;Jamban sehat')
  expect((await komitmen('--ke', path.join(data, 'komitmen.docx'))).code).toBe(1)
  const other = await runCommand('komitmen', '--kabupaten', '17.04', '--data', data)
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('17.04 belum dibuka di sini.')])
  expect((await runCommand('komitmen', '--data', data)).code).toBe(1)
})
