/**
 * Seals a stream of any length so that nothing of it can be changed, moved, repeated or cut off unseen: the STREAM construction (Hoang,
 * Reyhanitabar, Rogaway, Vizár, "Online authenticated-encryption and its nonce-reuse misuse-resistance", CRYPTO 2015) as age uses it. Chunks
 * of 64 KiB with AES-256-GCM; the nonce is the chunk's number and whether it is the last one. The key belongs to one file alone.
 */
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'

export const CHUNK_BYTES = 64 * 1024
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES

/** Altered, cut or put together otherwise. */
export class BackupBroken extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'BackupBroken'
  }
}

interface Seal {
  readonly key: KeyObject
  /** What stands before the chunks: the seal of each holds for it too. */
  readonly head: Buffer
}

function nonceOf(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUInt32BE(chunk, NONCE_BYTES - 5)
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1)
  return nonce
}

function sealChunk({ key, head }: Seal, plain: Buffer, chunk: number, isLast: boolean): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonceOf(chunk, isLast), { authTagLength: TAG_BYTES })
  cipher.setAAD(head)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function openChunk({ key, head }: Seal, sealed: Buffer, chunk: number, isLast: boolean): Buffer {
  if (sealed.length < TAG_BYTES) throw new BackupBroken(`chunk ${chunk}`)
  const decipher = createDecipheriv(CIPHER, key, nonceOf(chunk, isLast), { authTagLength: TAG_BYTES })
  decipher.setAAD(head)
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch (error) {
    throw new BackupBroken(`chunk ${chunk}`, { cause: error })
  }
}

/** Pieces of `size` bytes; the last one, which is never empty unless all is, with its mark. */
async function* inPieces(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<{ piece: Buffer; number: number; isLast: boolean }> {
  let held = Buffer.alloc(0)
  let number = 0
  for await (const bytes of source) {
    held = Buffer.concat([held, bytes])
    let at = 0
    for (; held.length - at > size; at += size) yield { piece: held.subarray(at, at + size), number: number++, isLast: false }
    held = held.subarray(at)
  }
  yield { piece: held, number, isLast: true }
}

export async function* sealStream(source: AsyncIterable<Buffer>, seal: Seal): AsyncGenerator<Buffer> {
  for await (const { piece, number, isLast } of inPieces(source, CHUNK_BYTES)) yield sealChunk(seal, piece, number, isLast)
}

/** Gives out nothing that was not proven whole; throws BackupBroken. */
export async function* unsealStream(source: AsyncIterable<Buffer>, seal: Seal): AsyncGenerator<Buffer> {
  for await (const { piece, number, isLast } of inPieces(source, SEALED_BYTES)) yield openChunk(seal, piece, number, isLast)
}
