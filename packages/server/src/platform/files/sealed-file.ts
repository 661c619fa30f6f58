/**
 * A file at rest: sealed in pieces as it comes, so that one of any length passes through a small memory, under a key of its own. The seal of
 * each piece holds for the place it was made for: bytes that were altered, cut or laid under another name do not open.
 */
import { randomBytes } from 'node:crypto'
import { sealStream, unsealStream } from '../backup/seal-stream.ts'
import { type KeyRing, SealBroken } from '../crypto/key-ring.ts'

const MARK = Buffer.from('KVD1')
const SALT_BYTES = 32

function headOf(keyId: string, salt: Buffer): Buffer {
  const id = Buffer.from(keyId)
  return Buffer.concat([MARK, Buffer.from([id.length]), id, salt])
}

/** `place`: what and where it is, e.g. `dokumen|76.01|<id>`. */
export async function* sealFile(plain: AsyncIterable<Buffer>, keys: KeyRing, place: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES)
  const key = keys.fileKey(keys.currentId, salt)
  if (key === null) throw new TypeError(`no key ${keys.currentId}`)
  const head = headOf(keys.currentId, salt)
  yield head
  yield* sealStream(plain, { key, head: Buffer.concat([head, Buffer.from(place)]) })
}

/** Key id and salt, once enough bytes are there. */
function readHead(bytes: Buffer, place: string): { keyId: string; salt: Buffer; length: number } | null {
  if (bytes.length <= MARK.length) return null
  const idLength = bytes.readUInt8(MARK.length)
  const length = MARK.length + 1 + idLength + SALT_BYTES
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new SealBroken(place)
  if (bytes.length < length) return null
  const at = MARK.length + 1
  return { keyId: bytes.toString('utf8', at, at + idLength), salt: bytes.subarray(at + idLength, length), length }
}

/** Id of the key that sealed a file; the rest of it is not read. */
export async function keyOfFile(sealed: AsyncIterable<Buffer>, place: string): Promise<string> {
  let held = Buffer.alloc(0)
  for await (const bytes of sealed) {
    held = Buffer.concat([held, bytes])
    const head = readHead(held, place)
    if (head !== null) return head.keyId
  }
  throw new SealBroken(place)
}

/** Gives out nothing that was not proven; throws when the bytes do not fit their key or their place. */
export async function* openFile(sealed: AsyncIterable<Buffer>, keys: KeyRing, place: string): AsyncGenerator<Buffer> {
  const source = sealed[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  let held = Buffer.alloc(0)
  let head = readHead(held, place)
  while (head === null) {
    const { done, value } = await source.next()
    if (done === true) throw new SealBroken(place)
    held = Buffer.concat([held, value])
    head = readHead(held, place)
  }
  const key = keys.fileKey(head.keyId, head.salt)
  if (key === null) throw new SealBroken(place)
  const [first, before] = [held.subarray(head.length), held.subarray(0, head.length)]
  async function* rest(): AsyncGenerator<Buffer> {
    yield first
    for (;;) {
      const { done, value } = await source.next()
      if (done === true) return
      yield value
    }
  }
  try {
    yield* unsealStream(rest(), { key, head: Buffer.concat([before, Buffer.from(place)]) })
  } finally {
    await source.return?.()
  }
}
