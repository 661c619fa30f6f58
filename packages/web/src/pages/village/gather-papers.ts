/** The papers of many villages, asked for one by one, as one zip: PDF is packed already, so they are stored as they are. */
import { downloadPackagePdf } from '@konvergen/contract/village.ts'
import { checkSum } from '@konvergen/sources/workbook/sheet-bytes/check-sum.ts'
import { writeZip, type ZipPart } from '@konvergen/sources/workbook/sheet-bytes/write-zip.ts'
import { addressOf, problemIn, unreachable } from '../../app/call.ts'
import { nameIn } from '../../app/take-file.ts'

interface AskedPapers {
  readonly kab: string
  readonly year: number
  readonly language: 'id' | 'en'
  readonly villages: readonly { readonly desa: string; readonly name: string }[]
  readonly signal: AbortSignal
  /** How many are set, and which is next. */
  readonly tell: (done: number, name: string) => void
}

const STORED = 0

async function fetchPaper({ kab, year, language, signal }: AskedPapers, desa: string): Promise<ZipPart> {
  const address = addressOf(downloadPackagePdf, { kab, desa }, { tahun: year, bahasa: language })
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw unreachable()
  })
  if (!response.ok) throw problemIn(await response.text())
  const packed = new Uint8Array(await response.arrayBuffer())
  const name = nameIn(response.headers.get('content-disposition'))
  return { name, method: STORED, crc32: checkSum(packed), uncompressedBytes: packed.length, packed }
}

/** Rejects when it is given up, or one of them cannot be had: half a file is none. */
export async function gatherPapers(asked: AskedPapers): Promise<Uint8Array<ArrayBuffer>> {
  const parts: ZipPart[] = []
  for (const { desa, name } of asked.villages) {
    asked.tell(parts.length, name)
    parts.push(await fetchPaper(asked, desa))
  }
  return new Uint8Array(writeZip(parts))
}
