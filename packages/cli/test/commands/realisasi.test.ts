import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

describe('konvergen realisasi', () => {
  it.each([
    ['nothing', []],
    ['an act that it does not know', ['cetak', 'a.pdf', '--kabupaten', '76.01']],
    ['no file', ['laporan', '--kabupaten', '76.01']],
    ['no district', ['laporan', 'a.pdf']],
  ] as const)('with %s says how it is used, and opens no database', async (_, args) => {
    const { code, err } = await runCommand('realisasi', ...args)
    expect([code, err]).toEqual([1, expect.stringContaining('templat|masuk|paket|laporan')])
  })

  it('refuses an option that it does not have', async () => {
    const { code, err } = await runCommand('realisasi', 'templat', 'a.xlsx', '--bulan', '3')
    expect([code, err]).toEqual([1, expect.stringContaining('--bulan')])
  })
})
