/** What cannot be done is said in words, ends with 1, and leaves nothing behind. */
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

async function refused(content: string | Uint8Array, ...more: readonly string[]) {
  const folder = await newFolder()
  const file = path.join(folder, 'rekap.xlsx')
  await writeFile(file, content)
  const out = path.join(folder, 'hasil')
  const result = await runCommand('ansit', '--kabupaten', '76.01', '--recap', file, '--out', out, ...more)
  await expect(readdir(out)).rejects.toThrow('ENOENT')
  return result
}

describe('konvergen ansit', () => {
  it.each([
    ['an empty file', '', '0 bita'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'gambar PNG'],
    ['a text that is no table', 'Selamat pagi.\nBerkas ini bukan tabel.\n', 'rekap.xlsx'],
  ])('refuses %s', async (_, content, message) => {
    const result = await refused(content)
    expect(result.code).toBe(1)
    expect(result.err).toContain(message)
  })

  it('names a file that is not there', async () => {
    const result = await runCommand('ansit', '--kabupaten', '76.01', '--recap', '/tidak/ada.xlsx', '--out', await newFolder())
    expect(result).toMatchObject({ code: 1 })
    expect(result.err).toContain('/tidak/ada.xlsx tidak dapat dibuka (ENOENT)')
  })

  it('knows the national list', async () => {
    const result = await runCommand('ansit', '--kabupaten', '99.99', '--recap', 'r.xlsx', '--out', 'o')
    expect(result).toMatchObject({ code: 1 })
    expect(result.err).toContain('99.99 tidak ada dalam daftar nasional')
  })
})
