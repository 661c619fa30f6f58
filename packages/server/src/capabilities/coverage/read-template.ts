/**
 * A template comes back: whose it is, and every cell that somebody filled in. Nothing is kept; a template of another district or period is refused with
 * what it is of, one of another office is opened only by whoever may enter for that one.
 */
import type * as contract from '@konvergen/contract/coverage.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { type ReadTemplate, readTemplate } from '@konvergen/sources/coverage-template/read-template.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { requireEntry } from './enter-values.ts'
import { gatherYear, requireKnown, requirePeriod } from './gather-year.ts'

function other(sebab: string, reason: string): Problem {
  return new Problem('templat-lain', { sebab, reason })
}

/** The step before the transaction. Throws `berkas-tidak-terbaca`, or `templat-lain` where its codes are not there. */
export async function readTemplateFile({ name, bytes }: UploadedFile): Promise<ReadTemplate> {
  const read = await readWorkbookInWorker(bytes, name)
  if (!read.ok) throw problemFromIssue('berkas-tidak-terbaca', read.issue)
  const template = readTemplate(read.workbook.sheets)
  if (template === null)
    throw other(
      'Baris pertama atau baris kode templat tidak ditemukan; unduh templat lagi dan salin angkanya ke sana.',
      'Its first row or its row of codes was not found; download the template again and copy the numbers into it.',
    )
  return template
}

export async function takeTemplate(
  ctx: DistrictContext,
  text: string,
  { owner, cells, strangeRows }: ReadTemplate,
): Promise<AnswerOf<typeof contract.readTemplateBack>> {
  const { text: period, year } = requirePeriod(text)
  if (owner.kab !== ctx.kab) throw other(`Templat ini milik kabupaten ${owner.kab}.`, `This template is of the district ${owner.kab}.`)
  if (owner.period !== period) {
    const [id, en] = [sayPeriod(owner.period, 'id'), sayPeriod(owner.period, 'en')]
    throw other(`Templat ini untuk ${id}.`, `This template is for ${en}.`)
  }
  requireEntry(ctx, owner.office)
  const { owners } = await gatherYear(ctx, year)
  requireKnown(owners, owner.office)
  return {
    periode: period,
    lembaga: { id: owner.office, nama: owners.nameOf(owner.office) },
    isi: cells.map(({ code, part, area, text: teks, cell }) => ({ kode: code, bagian: part, wilayah: area, teks, sel: cell })),
    asing: strangeRows.map(({ cell, text: teks }) => ({ sel: cell, teks })),
  }
}
