/**
 * What a file is, by its bytes and never by its name. `file-type` knows the forms that begin with a mark or are folders of parts (office
 * documents with macros are other types to it, and refused); plain text has no mark and is looked at whole.
 */
import { ReadableStream } from 'node:stream/web'
import { type DocumentKind, kindOfMediaType } from '@konvergen/core/documents/kinds.ts'
import { TextLook } from '@konvergen/core/documents/plain-text.ts'
import { fileTypeFromStream } from 'file-type'
import { Problem } from '../../platform/problem.ts'

/** What phones take photos in; the `sharp` of npm does not read it. */
const HEIC = /^image\/hei[cf](?:-sequence)?$/

/** `open`: gives the bytes from their beginning, each time anew. null: nothing that is kept. Throws `foto-heic`, which says what to do on the phone. */
export async function sniffKind(open: () => AsyncIterable<Buffer>, name: string): Promise<DocumentKind | null> {
  const found = await fileTypeFromStream(ReadableStream.from<Uint8Array>(open()))
  if (found !== undefined && HEIC.test(found.mime)) throw new Problem('foto-heic')
  if (found !== undefined) return kindOfMediaType(found.mime)
  const look = new TextLook()
  for await (const bytes of open()) look.add(bytes)
  if (!look.isText()) return null
  // Both are plain text; the name says only whether a spreadsheet should open it.
  return name.toLowerCase().endsWith('.csv') ? 'csv' : 'txt'
}
