/** Papers of villages from the command line: what is asked wrongly is said, one village gives a draft until it is issued, a district without lokus has none. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

it.each([
  [[]],
  [['--kabupaten', 'Kaur', '--tahun', '2027']],
  [['--kabupaten', '17.04']],
  [['--kabupaten', '17.04', '--tahun', '27']],
  [['--kabupaten', '17.04', '--tahun', '2027', '--desa', 'Linau']],
])('refuses %j with how it is used', async (args) => {
  const { code, err } = await runCommand('paket-desa', ...args)
  expect(code).toBe(1)
  expect(err).toMatch(/--help|--tahun/)
})

describe('on a district', () => {
  let data: string
  beforeAll(async () => {
    data = await newFolder()
    await runCommand('init', '--kabupaten', '17.04', '--data', data)
  })
  const take = (out: string, ...more: string[]) =>
    runCommand('paket-desa', '--kabupaten', '17.04', '--tahun', '2027', '--data', data, '--out', out, ...more)

  it('says that there is no lokus, and writes nothing', async () => {
    const out = await newFolder()
    const { code, err } = await take(out)
    expect([code, await readdir(out)]).toEqual([1, []])
    expect(err).toContain('Belum ada lokus 2027')
  })

  it('writes a draft of one village in either form', async () => {
    const out = await newFolder()
    expect((await take(out, '--desa', '17.04.01.2001')).code).toBe(0)
    expect((await take(out, '--desa', '17.04.01.2001', '--docx')).code).toBe(0)
    const names = (await readdir(out)).toSorted()
    expect(names).toEqual(['paket-desa-17.04.01.2001-2027-draf.docx', 'paket-desa-17.04.01.2001-2027-draf.pdf'])
    const heads = await Promise.all(names.map(async (name) => (await readFile(path.join(out, name))).subarray(0, 2).toString()))
    expect(heads).toEqual(['PK', '%P'])
  })

  it('knows a village that there is not', async () => {
    expect((await take(await newFolder(), '--desa', '17.04.99.2999')).code).toBe(1)
  })
})
