/** The minutes and the commitment sheet on paper. What is frozen is read from what was frozen. The typesetter is loaded at first use: it would slow every start. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { type MinutesPhotos, openPhotos } from './open-photos.ts'
import { type ReadMinutes, readMinutes } from './read-minutes.ts'

interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Asked {
  readonly kab: string
  readonly id: string
}

interface InWords {
  readonly language: Language
  readonly quote: QuoteChain
}

/** No connection is held while a paper is set. */
function look(work: Work, { kab, id }: Asked, quote: QuoteChain): Promise<ReadMinutes> {
  return runInDistrict(work, 'baca', kab, (ctx: DistrictContext) => readMinutes(ctx, id, quote))
}

function nameOf({ minutes: { day }, digest }: ReadMinutes): string {
  return `berita-acara-rembuk-${day}${digest === null ? '-draf' : ''}`
}

/** With the photos that whoever asks may see; that they were opened is written down. */
function lookWithPhotos(work: Work, { kab, id }: Asked, quote: QuoteChain): Promise<ReadMinutes & { readonly photos: MinutesPhotos }> {
  return runInDistrict(work, 'tulis', kab, async (ctx: DistrictContext) => {
    const read = await readMinutes(ctx, id, quote)
    return { ...read, photos: await openPhotos(ctx, read.minutes) }
  })
}

export async function takeOutPdf(work: Work, asked: Asked, { language, quote }: InWords): Promise<Paper> {
  const read = await lookWithPhotos(work, asked, quote)
  const { writeMinutesPdf } = await import('@konvergen/papers/rembuk/write-minutes.ts')
  return { name: `${nameOf(read)}.pdf`, bytes: await writeMinutesPdf(read.minutes, read, language) }
}

export async function takeOutDocx(work: Work, asked: Asked, { language, quote }: InWords): Promise<Paper> {
  const read = await lookWithPhotos(work, asked, quote)
  const { writeMinutesDocx } = await import('@konvergen/papers/rembuk/write-minutes.ts')
  return { name: `${nameOf(read)}.docx`, bytes: await writeMinutesDocx(read.minutes, read, language) }
}

export async function takeOutCommitment(work: Work, asked: Asked, quote: QuoteChain): Promise<Paper> {
  const read = await look(work, asked, quote)
  const { writeCommitmentPdf } = await import('@konvergen/papers/rembuk/write-minutes.ts')
  return { name: `komitmen-rembuk-${read.minutes.day}.pdf`, bytes: await writeCommitmentPdf(read.minutes, read) }
}
