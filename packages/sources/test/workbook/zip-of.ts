/** Zip containers made by hand, so that their parts can lie about themselves. */
import { deflateRawSync } from 'node:zlib'

interface LyingPart {
  readonly packed: Buffer
  /** Uncompressed size as the directory claims it. */
  readonly claims: number
}

export function zipOf(parts: Readonly<Record<string, string | Buffer>>, liars: Readonly<Record<string, LyingPart>> = {}): Uint8Array {
  const honest = Object.entries(parts).map(([name, content]) => {
    const plain = Buffer.from(content)
    // OpenDocument wants its first part stored as it is.
    const isStored = name === 'mimetype'
    return { name, packed: isStored ? plain : deflateRawSync(plain), claims: plain.length, method: isStored ? 0 : 8 }
  })
  const entries = [...honest, ...Object.entries(liars).map(([name, part]) => ({ name, ...part, method: 8 }))]
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, packed, claims, method } of entries) {
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32LE(packed.length, 0)
    sizes.writeUInt32LE(claims, 4)
    const common = Buffer.concat([
      Buffer.from([20, 0, 0, 0, method, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
    ])
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed])
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(at)
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(10), offset, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, listing, end]))
}
