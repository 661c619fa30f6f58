/**
 * Who writes which paper of the analysis. Writers are loaded at first use: they would slow every start.
 */
import type { DocumentName, Form } from '@konvergen/contract/analysis-documents.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'

export interface Asked {
  readonly language: Language
  /** One village or kecamatan; null = all. */
  readonly area: string | null
}

export type Writer = (report: AnalysisReport, asked: Asked) => Promise<Uint8Array | string>

export const WRITERS: Readonly<Partial<Record<DocumentName, Readonly<Partial<Record<Form, Writer>>>>>> = {
  laporan: {
    pdf: async (report, { language }) => {
      const { writeReportPdf } = await import('@konvergen/papers/analysis/write-report.ts')
      return writeReportPdf(report, language)
    },
    docx: async (report, { language }) => {
      const { writeReportDocx } = await import('@konvergen/papers/analysis/write-report.ts')
      return writeReportDocx(report, language)
    },
  },
}
