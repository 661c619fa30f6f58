/**
 * The short report on the situation, as PDF or workbook, with the cuts that were asked for. Typesetter and workbook writer are loaded at first use: they would slow
 * every start.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import type { Choice } from '../situation/door.ts'
import { composeReport } from './compose-report.ts'
import type { AskedCuts } from './read-cuts.ts'
import { tellExport } from './tell-export.ts'

const WRITERS = {
  pdf: async (report: SituationReport, language: Language) =>
    (await import('@konvergen/papers/ansit/write-pdf.ts')).writeAnsitPdf(report, language),
  xlsx: async (report: SituationReport, language: Language) =>
    (await import('@konvergen/papers/ansit/write-xlsx.ts')).writeAnsitXlsx(report, language),
} as const

export async function writeShortReport(
  work: Work,
  { kab, bentuk }: { readonly kab: string; readonly bentuk: keyof typeof WRITERS },
  { bahasa = 'id', ...choice }: Choice & AskedCuts & { readonly bahasa?: Language | undefined },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const report = await runInDistrict(work, 'baca', kab, (ctx) => composeReport(ctx, choice))
  const bytes = await WRITERS[bentuk](report, bahasa)
  await tellExport(work, kab, kab, { dokumen: 'ansit', bentuk })
  const { period } = report.situation.kabupaten.figures.stunting
  return { name: `ansit-${kab}-${period === '' ? 'tanpa-data' : period}.${bentuk}`, bytes }
}
