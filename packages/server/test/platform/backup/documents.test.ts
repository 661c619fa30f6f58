/**
 * Documents in a backup: each as it is, one that vanishes is said, and none is written outside its folder.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { digestDocuments, writeDocument } from '../../../src/platform/backup/documents.ts'
import { gatherRecords } from '../../../src/platform/backup/gather-records.ts'
import type { BackupManifest } from '../../../src/platform/backup/records.ts'
import { withSnapshot } from '../../../src/platform/database/copy-table.ts'
import { folderSource } from '../../../src/platform/files/folder-store.ts'
import { documentStore } from '../../../src/platform/files/open-files.ts'
import { filledDatabase } from '../../support/filled-database.ts'
import { startObjectStore } from '../../support/object-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('that vanish while the backup is made are named in it', async () => {
  const folder = temporaryFolder()
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), name)
  const { adminUrl } = await filledDatabase(1)
  let manifest: BackupManifest | null = null
  await withSnapshot(adminUrl, async (client) => {
    for await (const record of gatherRecords(client, folderSource(folder))) {
      if (record.kind === 'file' && record.path === 'a') rmSync(join(folder, 'b'))
      if (record.kind === 'manifest') ({ manifest } = record)
    }
  })
  expect(manifest).toMatchObject({ vanished: ['b'], documents: { count: 2, bytes: 2 } })
})

it('differ by one byte, by their name, or by one that is missing', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'x'))
  writeFileSync(join(folder, 'x/a'), 'isi')
  const seen = [(await digestDocuments(folder)).sha256]
  writeFileSync(join(folder, 'x/a'), 'isI')
  seen.push((await digestDocuments(folder)).sha256)
  rmSync(join(folder, 'x/a'))
  writeFileSync(join(folder, 'x/b'), 'isi')
  seen.push((await digestDocuments(folder)).sha256, (await digestDocuments(join(folder, 'tidak-ada'))).sha256)
  expect(new Set(seen).size).toBe(4)
})

it.each(['../luar', 'a/../../luar', '/luar', '', 'a//b', './a'])('are never written outside their folder: %j', async (path) => {
  const folder = join(temporaryFolder(), 'dokumen')
  await expect(writeDocument(folder, path, Readable.from([Buffer.from('x')]))).rejects.toThrow('leads elsewhere')
  expect(existsSync(folder)).toBe(false)
})

it('are taken along from a store of objects too', async () => {
  const objects = await startObjectStore()
  const data = temporaryFolder()
  const env = { KONVERGEN_S3_URL: objects.url, KONVERGEN_S3_KEY: objects.accessKeyId, KONVERGEN_S3_SECRET: objects.secretAccessKey }
  const store = documentStore(data, env)
  await store.write('76.01/a', Readable.from([Buffer.from('di toko')]))
  mkdirSync(join(data, 'dokumen/76.01'), { recursive: true })
  writeFileSync(join(data, 'dokumen/76.01/b'), 'di folder')
  const { adminUrl } = await filledDatabase(1)
  const met: string[] = []
  await withSnapshot(adminUrl, async (client) => {
    for await (const record of gatherRecords(client, store)) {
      if (record.kind === 'file') met.push(record.path)
      if (record.kind === 'manifest') expect(record.manifest).toMatchObject({ vanished: [], documents: { count: 2, bytes: 16 } })
    }
  })
  await objects.close()
  expect(met).toEqual(['76.01/a', '76.01/b'])
})
