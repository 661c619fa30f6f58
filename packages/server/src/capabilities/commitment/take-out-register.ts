/** The register as a workbook, as CSV, and as the list for the follow-up rembuk. The typesetter is loaded at first use: it would slow every start. */
import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import type { Excerpt } from '@konvergen/core/kit/excerpt.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { dayOf } from '../../platform/today.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { readLines, yearOf } from './list-commitments.ts'

interface Paper {
  readonly name: string
  readonly bytes: Uint8Array | string
}

interface Asked {
  readonly kab: string
  readonly tahun: number | undefined
}

interface Register {
  readonly year: number
  readonly today: string
  readonly district: string
  readonly isDemo: boolean
  readonly letterhead: readonly string[]
  readonly lines: readonly CommitmentLine[]
}

const UNQUOTED: QuoteChain = () => Promise.resolve(null)

/** No connection is held while a paper is set. `quote`: only the list for the rembuk says how far its agreements went. */
function look(work: Work, { kab, tahun }: Asked, quote = UNQUOTED): Promise<Register & { readonly chain: Excerpt | null }> {
  return runInDistrict(work, 'baca', kab, async (ctx: DistrictContext) => {
    const { year } = await yearOf(ctx, tahun)
    const { nama, demo } = await readOpenDistrict(ctx)
    const { baris } = await lookAtLetterhead(ctx)
    const chain = await quote(ctx, year, { of: 'kabupaten' })
    return { year, today: dayOf(ctx.now), district: nama, isDemo: demo, letterhead: baris, lines: await readLines(ctx, year), chain }
  })
}

export async function takeOutXlsx(work: Work, asked: Asked, language: Language): Promise<Paper> {
  const register = await look(work, asked)
  const { writeRegisterXlsx } = await import('@konvergen/papers/commitment/write-register.ts')
  return { name: `komitmen-${asked.kab}-${register.year}.xlsx`, bytes: await writeRegisterXlsx(register, language) }
}

export async function takeOutCsv(work: Work, asked: Asked, language: Language): Promise<Paper> {
  const register = await look(work, asked)
  const { writeRegisterCsv } = await import('@konvergen/papers/commitment/write-register.ts')
  return { name: `komitmen-${asked.kab}-${register.year}.csv`, bytes: writeRegisterCsv(register, language) }
}

export async function takeOutPdf(work: Work, asked: Asked, language: Language, quote: QuoteChain): Promise<Paper> {
  const register = await look(work, asked, quote)
  const { writeRegisterPdf } = await import('@konvergen/papers/commitment/write-list.ts')
  return { name: `daftar-komitmen-${asked.kab}-${register.year}.pdf`, bytes: await writeRegisterPdf(register, language) }
}

export interface CommitmentsAsked {
  readonly tahun: number | undefined
  readonly format: 'csv' | 'xlsx' | 'pdf'
  readonly language: Language
}

export type TakenRegister = Paper

const WRITERS = { csv: takeOutCsv, xlsx: takeOutXlsx, pdf: takeOutPdf } as const

export function takeOutRegister(
  work: Work,
  kab: string,
  { tahun, format, language }: CommitmentsAsked,
  quote: QuoteChain,
): Promise<TakenRegister> {
  return WRITERS[format](work, { kab, tahun }, language, quote)
}
