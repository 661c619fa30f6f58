/** Papers of realisation, with what the chain says of the same year. No connection is held while one is set; the typesetter is loaded at first use: it would slow every start. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { OfficePack, SemesterReport } from '@konvergen/papers/realisation/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { gatherOffices, officeOfWord } from '../plan/door.ts'
import { gatherPack, gatherSemester, type SemesterChoice } from './compose-papers.ts'
import { SECRETARIAT } from './compose-sheet.ts'
import type { GridChoice } from './look-at-grid.ts'

interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

type Asked<Choice> = Choice & { readonly kab: string; readonly bahasa?: Language }

function look<Choice, Facts>(work: Work, asked: Asked<Choice>, gather: (ctx: DistrictContext, choice: Choice) => Promise<Facts>) {
  return runInDistrict(work, 'baca', asked.kab, (ctx: DistrictContext) => gather(ctx, asked))
}

/** Both are of what their asker sees of one moment. */
function quoted(quote: QuoteChain) {
  return {
    pack: async (ctx: DistrictContext, choice: GridChoice): Promise<OfficePack> => {
      const office = officeOfWord(choice.lembaga, await gatherOffices(ctx))
      return { ...(await gatherPack(ctx, choice)), chain: await quote(ctx, choice.tahun, { of: 'lembaga', office }) }
    },
    semester: async (ctx: DistrictContext, choice: SemesterChoice): Promise<SemesterReport> => ({
      ...(await gatherSemester(ctx, choice)),
      chain: await quote(ctx, choice.tahun, { of: 'kabupaten' }),
    }),
  }
}

function packName({ officeName, year, quarter }: OfficePack): string {
  return `paket-realisasi-${(officeName ?? SECRETARIAT).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${year}-tw${quarter}`
}

const semesterName = ({ year, semester }: SemesterReport): string => `laporan-tpps-${year}-semester-${semester}`

export async function takeOutPackPdf(work: Work, asked: Asked<GridChoice>, quote: QuoteChain): Promise<Paper> {
  const pack = await look(work, asked, quoted(quote).pack)
  const { writePackPdf } = await import('@konvergen/papers/realisation/write-papers.ts')
  return { name: `${packName(pack)}.pdf`, bytes: await writePackPdf(pack, asked.bahasa ?? 'id') }
}

export async function takeOutPackPptx(work: Work, asked: Asked<GridChoice>, quote: QuoteChain): Promise<Paper> {
  const pack = await look(work, asked, quoted(quote).pack)
  const { writePackPptx } = await import('@konvergen/papers/realisation/write-papers.ts')
  return { name: `${packName(pack)}.pptx`, bytes: await writePackPptx(pack, asked.bahasa ?? 'id') }
}

export async function takeOutSemesterPdf(work: Work, asked: Asked<SemesterChoice>, quote: QuoteChain): Promise<Paper> {
  const report = await look(work, asked, quoted(quote).semester)
  const { writeSemesterPdf } = await import('@konvergen/papers/realisation/write-papers.ts')
  return { name: `${semesterName(report)}.pdf`, bytes: await writeSemesterPdf(report, asked.bahasa ?? 'id') }
}

export async function takeOutSemesterDocx(work: Work, asked: Asked<SemesterChoice>, quote: QuoteChain): Promise<Paper> {
  const report = await look(work, asked, quoted(quote).semester)
  const { writeSemesterDocx } = await import('@konvergen/papers/realisation/write-papers.ts')
  return { name: `${semesterName(report)}.docx`, bytes: await writeSemesterDocx(report, asked.bahasa ?? 'id') }
}
