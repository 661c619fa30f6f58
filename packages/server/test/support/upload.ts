/**
 * Sends a file the way the page does: announced, in stretches, finished; and breaks the connection in the middle where a test wants it.
 */
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { crc32 } from 'node:zlib'
import type { DocumentDetail, HalfUpload } from '@konvergen/contract/documents.ts'
import type { Browser, Reply } from './browser.ts'

export const AT = '/api/districts/76.01/dokumen'

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function begin(browser: Browser, nama: string, bytes: Uint8Array, digest = sha256(bytes)): Promise<Reply<HalfUpload>> {
  return browser.post<HalfUpload>(`${AT}/unggahan`, { nama, ukuran: bytes.length, sha256: digest })
}

interface Sent {
  readonly status: number
  readonly body: HalfUpload & { readonly code?: string; readonly details?: Readonly<Record<string, number>> }
}

/** One stretch. `breakAfter`: the connection dies after so many bytes of it, and there is no answer. */
export function send(
  url: string,
  browser: Browser,
  id: string,
  { offset, bytes, breakAfter }: { offset: number; bytes: Uint8Array; breakAfter?: number },
): Promise<Sent | null> {
  const headers = {
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
    'content-length': String(bytes.length),
    'sec-fetch-site': 'same-origin',
    cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  }
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${AT}/unggahan/${id}`, { method: 'PATCH', headers }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as Sent['body'] }))
    })
    asked.on('error', (error) => (breakAfter === undefined ? reject(error) : resolve(null)))
    if (breakAfter === undefined) asked.end(bytes)
    else asked.write(bytes.subarray(0, breakAfter), () => setTimeout(() => asked.destroy(), 50))
  })
}

export async function keep(
  url: string,
  browser: Browser,
  { name, bytes, ...wanted }: { name: string; bytes: Uint8Array } & Readonly<Record<string, unknown>>,
): Promise<Reply<DocumentDetail>> {
  const { body } = await begin(browser, name, bytes)
  await send(url, browser, body.id, { offset: body.offset, bytes: bytes.subarray(body.offset) })
  return browser.post<DocumentDetail>(`${AT}/unggahan/${body.id}/selesai`, { judul: 'Bukti', ...wanted })
}

/** A zip whose parts are stored as they are: as much of an office document as tells what it is. */
export function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(title.length, 22)
    local.push(Buffer.from('PK\u0003\u0004'), facts, title, content)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), facts, place, title)
    at += 4 + facts.length + title.length + content.length
  }
  const all = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(parts).length, 4)
  end.writeUInt16LE(Object.keys(parts).length, 6)
  end.writeUInt32LE(all.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, all, Buffer.from('PK\u0005\u0006'), end])
}

function officeOf(part: string, type: string): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`
  return zipOf({ '[Content_Types].xml': types, '_rels/.rels': '<Relationships/>', [part]: '<x/>' })
}

export const SAMPLE_DOCX = officeOf('word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')
/** The same with macros. */
export const SAMPLE_DOCM = officeOf('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')
