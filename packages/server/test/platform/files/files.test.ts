/**
 * Where files lie: in a folder, in a store of objects that checks every signature, and in one with the other behind it; and what lies there
 * opens only whole, with its key, in its place.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeyRing } from '../../../src/platform/crypto/key-ring.ts'
import type { FileStore } from '../../../src/platform/files/file-store.ts'
import { folderStore } from '../../../src/platform/files/folder-store.ts'
import { gather, HalfFiles, TooMuch, WrongOffset } from '../../../src/platform/files/half-files.ts'
import { layeredStore } from '../../../src/platform/files/layered-store.ts'
import { documentStore } from '../../../src/platform/files/open-files.ts'
import { s3ChoiceOf, s3Store } from '../../../src/platform/files/s3-store.ts'
import { openFile, sealFile } from '../../../src/platform/files/sealed-file.ts'
import { type ObjectStore, startObjectStore } from '../../support/object-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const newRing = (): KeyRing => new KeyRing({ current: 'k1', keys: new Map([['k1', randomBytes(32)]]), index: randomBytes(32) })

async function* pieces(bytes: Buffer, size = 100_000, breakAt = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    if (at >= breakAt) throw new Error('aborted')
    yield bytes.subarray(at, at + size)
  }
}

let objects: ObjectStore
beforeAll(async () => {
  objects = await startObjectStore()
})
afterAll(() => objects.close())

const envOf = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  KONVERGEN_S3_URL: objects.url,
  KONVERGEN_S3_KEY: objects.accessKeyId,
  KONVERGEN_S3_SECRET: objects.secretAccessKey,
  ...more,
})
function s3(more: NodeJS.ProcessEnv = {}): FileStore {
  const choice = s3ChoiceOf(envOf(more))
  if (choice === null) throw new Error('no choice')
  return s3Store(choice)
}

describe.each([
  ['a folder', () => folderStore(join(temporaryFolder(), 'dokumen'))],
  ['a store of objects', () => s3({ KONVERGEN_S3_PREFIX: `uji-${randomBytes(3).toString('hex')}/` })],
  [
    'a store of objects with a folder behind it',
    () => layeredStore(s3({ KONVERGEN_S3_PREFIX: randomBytes(3).toString('hex') }), folderStore(temporaryFolder())),
  ],
])('%s', (_name, open) => {
  it('keeps, gives back, lists and removes files of any length', async () => {
    const store = open()
    const [small, large] = [randomBytes(1000), randomBytes(20_000_000)]
    await store.write('76.01/b', pieces(large))
    await store.write('76.01/a.pratinjau', pieces(small))
    expect(await store.list()).toEqual(['76.01/a.pratinjau', '76.01/b'])
    expect((await gather((await store.read('76.01/b')) ?? pieces(small))).equals(large)).toBe(true)
    expect((await gather((await store.read('76.01/a.pratinjau')) ?? pieces(large))).equals(small)).toBe(true)
    await store.remove('76.01/b')
    await store.remove('76.01/b')
    expect(await store.read('76.01/b')).toBeNull()
    expect(await store.list()).toEqual(['76.01/a.pratinjau'])
  })

  it('has nothing of a file that broke off', async () => {
    const store = open()
    await expect(store.write('76.01/c', pieces(randomBytes(20_000_000), 1_000_000, 15_000_000))).rejects.toThrow('aborted')
    expect(await store.read('76.01/c')).toBeNull()
    expect(await store.list()).toEqual([])
    expect(objects.openUploads()).toBe(0)
  })

  it.each(['../x', '76.01/../x', '/etc/passwd', '76.01//x', '.setengah'])('refuses a path that we did not make: %s', async (path) => {
    await expect((async () => open().write(path, pieces(randomBytes(1))))()).rejects.toThrow('did not make')
  })
})

describe('a store of objects', () => {
  it('lets nobody in with another secret, and nothing is there afterwards', async () => {
    const before = objects.objects.size
    await expect(s3({ KONVERGEN_S3_SECRET: 'lain' }).write('76.01/x', pieces(randomBytes(10)))).rejects.toThrow(/403|Signature/)
    expect([objects.objects.size - before, objects.refused.length > 0]).toEqual([0, true])
  })

  it('is not taken for complete when a part was refused', async () => {
    objects.failNextPart = true
    const store = s3({ KONVERGEN_S3_PREFIX: 'gagal' })
    await expect(store.write('76.01/x', pieces(randomBytes(20_000_000)))).rejects.toThrow(/500|Internal/)
    expect([await store.list(), objects.openUploads()]).toEqual([[], 0])
  })

  it('leaves what lay in the folder before it was chosen, and what a backup brought back there, to be found', async () => {
    const data = temporaryFolder()
    mkdirSync(join(data, 'dokumen/76.01'), { recursive: true })
    writeFileSync(join(data, 'dokumen/76.01/lama'), 'lama')
    const store = documentStore(data, envOf({ KONVERGEN_S3_PREFIX: 'berlapis' }))
    await store.write('76.01/baru', pieces(Buffer.from('baru')))
    expect(await store.list()).toEqual(['76.01/baru', '76.01/lama'])
    expect((await gather((await store.read('76.01/lama')) ?? pieces(randomBytes(1)))).toString()).toBe('lama')
    expect(readdirSync(join(data, 'dokumen/76.01'))).toEqual(['lama'])
  })

  it('is not begun with half of its settings', () => {
    expect(() => s3ChoiceOf(envOf({ KONVERGEN_S3_SECRET: '' }))).toThrow('KONVERGEN_S3_SECRET')
    expect(s3ChoiceOf({})).toBeNull()
  })
})

describe('a sealed file', () => {
  const keys = newRing()
  const plain = randomBytes(200_000)
  const sealed = (): Promise<Buffer> => gather(sealFile(pieces(plain), keys, 'dokumen|76.01|a|isi'))
  const open = (bytes: Buffer, place = 'dokumen|76.01|a|isi', ring = keys): Promise<Buffer> =>
    gather(openFile(pieces(bytes, 7), ring, place))

  it('opens as it was, however its bytes come', async () => {
    const bytes = await sealed()
    expect(bytes.includes(plain.subarray(1000, 1032))).toBe(false)
    expect((await open(bytes)).equals(plain)).toBe(true)
    expect((await sealed()).equals(bytes)).toBe(false)
  })

  it('does not open elsewhere, with another key, cut or altered', async () => {
    const bytes = await sealed()
    const altered = Buffer.from(bytes)
    altered[100_000] = (altered[100_000] ?? 0) ^ 1
    await expect(open(bytes, 'dokumen|76.01|b|isi')).rejects.toThrow('chunk 0')
    await expect(open(bytes, undefined, newRing())).rejects.toThrow('chunk 0')
    for (const broken of [altered, bytes.subarray(0, 65_600), bytes.subarray(0, 20), Buffer.alloc(0), Buffer.concat([bytes, bytes])]) {
      await expect(open(broken)).rejects.toThrow(/chunk|cannot be opened/)
    }
  })
})

describe('a file on its way', () => {
  it('keeps what a broken connection brought, and nothing that does not join', async () => {
    const folder = temporaryFolder()
    const halves = new HalfFiles(folder, newRing())
    const bytes = randomBytes(500_000)
    const head = { by: 'a', name: 'x.pdf', size: bytes.length, sha256: 'x' }
    const half = await halves.begin('76.01', 'u1', head)
    expect(await halves.append('76.01', half, 0, pieces(bytes, 100_000, 200_000))).toBe(200_000)
    await expect(halves.append('76.01', half, 100_000, pieces(bytes))).rejects.toThrow(WrongOffset)
    await expect(halves.append('76.01', half, 200_000, pieces(bytes))).rejects.toThrow(TooMuch)
    // A power cut in the middle of a stretch leaves what was being written.
    writeFileSync(join(folder, '76.01/u1/datang.aa.setengah'), 'sisa')
    expect(await halves.find('76.01', 'u1')).toEqual({ ...head, id: 'u1', offset: 200_000 })
    expect(await halves.append('76.01', half, 200_000, pieces(bytes.subarray(200_000)))).toBe(500_000)
    expect((await gather(halves.read('76.01', 'u1'))).equals(bytes)).toBe(true)
    expect(await halves.listOf('76.01', 'b')).toEqual([])
    expect(await halves.sweep(new Date())).toBe(0)
    expect(await halves.sweep(new Date(Date.now() + 25 * 3_600_000))).toBe(1)
    expect(await halves.find('76.01', 'u1')).toBeNull()
  })
})
