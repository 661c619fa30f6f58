/**
 * A sheet of a rembuk that came back signed electronically: whether its signatures hold, and whether it begins with a paper as this rembuk gives it out, byte for byte.
 */
import type { SheetSignatures } from '@konvergen/contract/rembuk-after.ts'
import { Problem } from '../../platform/problem.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { type CheckedSignature, checkSignatures, openWhole } from '../documents/door.ts'
import { type ReadMinutes, readMinutes } from './read-minutes.ts'
import { readSheets } from './store.ts'
import { takeOutPdf } from './take-out-papers.ts'

interface Asked {
  readonly kab: string
  readonly id: string
  readonly dokumen: string
}

/** Signing adds behind what was there: a file that was signed elsewhere, or rewritten by its tool, begins otherwise. */
const beginsWith = (file: Uint8Array, paper: Uint8Array): boolean =>
  file.length >= paper.length && Buffer.compare(file.subarray(0, paper.length), paper) === 0

async function paperIn(
  work: Work,
  asked: Asked,
  file: Uint8Array,
  { read: { minutes, ...standing }, quote }: { readonly read: ReadMinutes; readonly quote: QuoteChain },
): Promise<SheetSignatures['lembar']> {
  const { writeCommitmentPdf } = await import('@konvergen/papers/rembuk/write-minutes.ts')
  if (beginsWith(file, await writeCommitmentPdf(minutes, standing))) return 'komitmen'
  return beginsWith(file, (await takeOutPdf(work, asked, { language: 'id', quote })).bytes) ? 'berita-acara' : null
}

const present = ({ state, name, issuer, validUntil, signedAt, isFollowed }: CheckedSignature): SheetSignatures['tandaTangan'][number] => ({
  keadaan: state,
  nama: name,
  penerbit: issuer,
  berlakuSampai: validUntil?.toISOString() ?? null,
  pada: signedAt?.toISOString() ?? null,
  adaTambahan: isFollowed,
})

export async function checkSheet(work: Work, asked: Asked, quote: QuoteChain): Promise<SheetSignatures> {
  const { kab, id, dokumen } = asked
  // That the file was opened is written down.
  const { read, file } = await runInDistrict(work, 'tulis', kab, async (ctx) => {
    const minutes = await readMinutes(ctx, id, quote)
    if (!(await readSheets(ctx, id)).some(({ document_id }) => document_id === dokumen)) throw new Problem('tidak-ditemukan')
    return { read: minutes, file: await openWhole(ctx, dokumen) }
  })
  const signatures = checkSignatures(file)
  return {
    tandaTangan: signatures.map(present),
    lembar: signatures.length === 0 ? null : await paperIn(work, asked, file, { read, quote }),
  }
}
