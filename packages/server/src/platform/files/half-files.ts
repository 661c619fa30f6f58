/**
 * Files that are still coming in. Each stretch that arrived is a file of its own, sealed, named by where it begins and how long it is; so what
 * has arrived is what lies there, also after a broken connection or a power cut, and nothing has to be remembered elsewhere. When all is there
 * it is read through once and taken away. What nobody has finished within a day is swept.
 */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyRing } from '../crypto/key-ring.ts'
import { openInFolder, writeDurably } from './folder-store.ts'
import { openFile, sealFile } from './sealed-file.ts'

const HEAD = 'kepala'
const STRETCH = /^(\d{12})-(\d+)$/
const DAY_MS = 86_400_000

export interface HalfHead {
  /** Id of the account whose it is. */
  readonly by: string
  readonly name: string
  /** Bytes that it will have, and their digest in hex. */
  readonly size: number
  readonly sha256: string
}

export interface HalfFile extends HalfHead {
  readonly id: string
  /** Bytes that have arrived. */
  readonly offset: number
}

/** Where the next stretch must begin. */
export class WrongOffset extends Error {
  readonly offset: number

  constructor(offset: number) {
    super('the stretch begins elsewhere')
    this.name = 'WrongOffset'
    this.offset = offset
  }
}

/** More came than was announced. */
export class TooMuch extends Error {}

interface Stretch {
  readonly name: string
  readonly from: number
  readonly bytes: number
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

export async function gather(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const bytes of source) pieces.push(bytes)
  return Buffer.concat(pieces)
}

/** Stretches that join each other from the beginning. */
async function stretchesIn(folder: string): Promise<Stretch[]> {
  const found = (await readdir(folder)).flatMap((name) => {
    const match = STRETCH.exec(name)
    return match === null ? [] : [{ name, from: Number(match[1]), bytes: Number(match[2]) }]
  })
  const joined: Stretch[] = []
  let end = 0
  for (const stretch of found.toSorted((a, b) => a.from - b.from)) {
    if (stretch.from !== end) break
    joined.push(stretch)
    end += stretch.bytes
  }
  return joined
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { bytes }) => sum + bytes, 0)
}

export class HalfFiles {
  readonly #folder: string
  readonly #keys: KeyRing
  readonly #busy = new Set<string>()

  constructor(folder: string, keys: KeyRing) {
    this.#folder = folder
    this.#keys = keys
  }

  #at(kab: string, id: string): string {
    return join(this.#folder, kab, id)
  }

  async begin(kab: string, id: string, head: HalfHead): Promise<HalfFile> {
    const place = `unggahan|${kab}|${id}|${HEAD}`
    await writeDurably(join(this.#at(kab, id), HEAD), sealFile(once(Buffer.from(JSON.stringify(head))), this.#keys, place))
    return { ...head, id, offset: 0 }
  }

  /** null when there is none. */
  async find(kab: string, id: string): Promise<HalfFile | null> {
    const sealed = await openInFolder(this.#at(kab, id), HEAD)
    if (sealed === null) return null
    const bytes = await gather(openFile(sealed, this.#keys, `unggahan|${kab}|${id}|${HEAD}`))
    const head = JSON.parse(bytes.toString('utf8')) as HalfHead
    return { ...head, id, offset: lengthOf(await stretchesIn(this.#at(kab, id))) }
  }

  /** Those of one person in a district, oldest first. */
  async listOf(kab: string, by: string): Promise<HalfFile[]> {
    const ids = await readdir(join(this.#folder, kab)).catch((): string[] => [])
    const all = await Promise.all(ids.toSorted().map((id) => this.find(kab, id).catch(() => null)))
    return all.filter((half) => half !== null).filter((half) => half.by === by)
  }

  /** Bytes that are there afterwards: a connection that broke keeps what it brought. Throws WrongOffset, TooMuch. */
  async append(kab: string, { id, size }: HalfFile, offset: number, source: AsyncIterable<Buffer>): Promise<number> {
    const folder = this.#at(kab, id)
    if (this.#busy.has(folder)) throw new WrongOffset(-1)
    this.#busy.add(folder)
    try {
      const here = lengthOf(await stretchesIn(folder))
      if (offset !== here) throw new WrongOffset(here)
      return here + (await this.#writeStretch(folder, `unggahan|${kab}|${id}|${offset}`, { offset, most: size - here, source }))
    } finally {
      this.#busy.delete(folder)
    }
  }

  async #writeStretch(
    folder: string,
    place: string,
    { offset, most, source }: { offset: number; most: number; source: AsyncIterable<Buffer> },
  ): Promise<number> {
    let bytes = 0
    async function* counted(): AsyncGenerator<Buffer> {
      try {
        for await (const piece of source) {
          bytes += piece.length
          if (bytes > most) throw new TooMuch()
          yield piece
        }
      } catch (error) {
        // The connection broke: what it brought until then is whole, and stays.
        if (error instanceof TooMuch) throw error
      }
    }
    const arriving = join(folder, 'datang')
    await writeDurably(arriving, sealFile(counted(), this.#keys, place))
    if (bytes === 0) await rm(arriving, { force: true })
    else await rename(arriving, join(folder, `${String(offset).padStart(12, '0')}-${bytes}`))
    return bytes
  }

  /** All that has arrived, from its beginning. */
  async *read(kab: string, id: string): AsyncGenerator<Buffer> {
    const folder = this.#at(kab, id)
    for (const { name, from } of await stretchesIn(folder)) {
      const sealed = await openInFolder(folder, name)
      if (sealed === null) return
      yield* openFile(sealed, this.#keys, `unggahan|${kab}|${id}|${from}`)
    }
  }

  async remove(kab: string, id: string): Promise<void> {
    await rm(this.#at(kab, id), { recursive: true, force: true })
  }

  /** How many were swept: those to which nothing has come for a day. */
  async sweep(now: Date): Promise<number> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    let swept = 0
    for (const kab of await readdir(this.#folder)) {
      for (const id of await readdir(join(this.#folder, kab))) {
        const touched = await stat(this.#at(kab, id))
        if (now.getTime() - touched.mtimeMs < DAY_MS) continue
        await this.remove(kab, id)
        swept += 1
      }
    }
    return swept
  }
}
