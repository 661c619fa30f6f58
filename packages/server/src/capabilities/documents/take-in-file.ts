/**
 * From a file that has arrived to one that is kept: it is what was sent, it is of a kind that is kept, a picture is freed of what the camera
 * wrote, and its bytes lie sealed where documents lie. Everything but a picture passes through in pieces.
 */
import { createHash } from 'node:crypto'
import { type DocumentKind, isPicture, type PictureKind } from '@konvergen/core/documents/kinds.ts'
import { gather } from '../../platform/files/half-files.ts'
import { openFile, sealFile } from '../../platform/files/sealed-file.ts'
import { Problem } from '../../platform/problem.ts'
import type { Work } from '../../platform/run-work.ts'
import { cleanPicture } from './clean-picture.ts'
import { limitsOf } from './limits.ts'
import { sniffKind } from './sniff-kind.ts'

export interface TakenIn {
  readonly kind: DocumentKind
  readonly bytes: number
  readonly sha256: string
  readonly preview: boolean
}

/** A file that is there whole, under the id that its version will have. `read`: its bytes from the beginning, each time anew. */
export interface Arrived {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly read: () => AsyncIterable<Buffer>
}

type Place = Pick<Work, 'files' | 'keys'>
type What = 'isi' | 'pratinjau'

const pathOf = (kab: string, versionId: string, what: What): string =>
  what === 'isi' ? `${kab}/${versionId}` : `${kab}/${versionId}.pratinjau`
const sealOf = (kab: string, versionId: string, what: What): string => `dokumen|${kab}|${versionId}|${what}`

const PATH = /^(\d{2}\.\d{2})\/([0-9a-f-]{36})(\.pratinjau)?$/

/** The words that the file at a path is bound to; null for a file of another district, or none of ours. */
export function placeOfPath(kab: string, path: string): string | null {
  const [, of, versionId, preview] = PATH.exec(path) ?? []
  return of !== kab || versionId === undefined ? null : sealOf(kab, versionId, preview === undefined ? 'isi' : 'pratinjau')
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function digestOf(source: AsyncIterable<Buffer>): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let length = 0
  for await (const bytes of source) {
    hash.update(bytes)
    length += bytes.length
  }
  return { bytes: length, sha256: hash.digest('hex') }
}

async function write({ files, keys }: Place, kab: string, id: string, what: What, content: AsyncIterable<Buffer>): Promise<void> {
  await files.of(kab).write(pathOf(kab, id, what), sealFile(content, keys, sealOf(kab, id, what)))
}

async function takeInPicture(place: Place, kab: string, { id, size, read }: Arrived, kind: PictureKind): Promise<TakenIn> {
  const { pictureBytes, pictureMb } = limitsOf()
  if (size > pictureBytes) throw new Problem('berkas-terlalu-besar', { batas: pictureMb })
  const picture = await cleanPicture(await gather(read()), kind)
  if (picture === null) throw new Problem('jenis-tidak-diterima')
  await write(place, kab, id, 'pratinjau', once(picture.preview))
  await write(place, kab, id, 'isi', once(picture.bytes))
  return { kind, preview: true, ...(await digestOf(once(picture.bytes))) }
}

/** Throws a Problem when it is not what was sent, or of no kind that is kept. */
export async function takeInFile(place: Place, kab: string, file: Arrived): Promise<TakenIn> {
  const { id, name, sha256, size, read } = file
  const arrived = await digestOf(read())
  if (arrived.bytes !== size || arrived.sha256 !== sha256) throw new Problem('kiriman-rusak')
  const kind = await sniffKind(read, name)
  if (kind === null) throw new Problem('jenis-tidak-diterima')
  if (isPicture(kind)) return takeInPicture(place, kab, file, kind)
  await write(place, kab, id, 'isi', read())
  return { kind, preview: false, ...arrived }
}

export async function removeBytes({ files }: Pick<Work, 'files'>, kab: string, versionId: string): Promise<void> {
  await files.of(kab).remove(pathOf(kab, versionId, 'isi'))
  await files.of(kab).remove(pathOf(kab, versionId, 'pratinjau'))
}

/** null when they are not there. */
export async function openBytes({ files, keys }: Place, kab: string, versionId: string, what: What): Promise<AsyncIterable<Buffer> | null> {
  const sealed = await files.of(kab).read(pathOf(kab, versionId, what))
  return sealed === null ? null : openFile(sealed, keys, sealOf(kab, versionId, what))
}

export async function wholeOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}
