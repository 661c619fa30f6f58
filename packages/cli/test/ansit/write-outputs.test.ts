import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { writeOutputs } from '../../src/ansit/write-outputs.ts'

const newFolder = () => mkdtemp(path.join(os.tmpdir(), 'konvergen-keluaran-'))

it('writes all files and leaves nothing else behind', async () => {
  const folder = path.join(await newFolder(), 'hasil')
  await writeOutputs(folder, [
    { name: 'ansit.json', content: '{}' },
    { name: 'ansit.pdf', content: new Uint8Array([1, 2]) },
  ])
  expect((await readdir(folder)).toSorted()).toEqual(['ansit.json', 'ansit.pdf'])
})

it('makes the folders on the way, and gives up where none can be made', async () => {
  const folder = path.join(await newFolder(), 'a', 'b')
  await writeOutputs(folder, [{ name: 'isu.csv', content: '' }])
  expect(await readdir(folder)).toEqual(['isu.csv'])
  await expect(writeOutputs('/proc/tidak/ada', [])).rejects.toThrow('ENOENT')
})

it('leaves the earlier files as they were when one cannot be written', async () => {
  const folder = await newFolder()
  await writeFile(path.join(folder, 'ansit.json'), 'lama')
  const files = [
    { name: 'ansit.json', content: 'baru' },
    { name: 'tidak/ada/ansit.pdf', content: '' },
  ]
  await expect(writeOutputs(folder, files)).rejects.toThrow('ENOENT')
  expect(await readFile(path.join(folder, 'ansit.json'), 'utf8')).toBe('lama')
  expect(await readdir(folder)).toEqual(['ansit.json'])
})
