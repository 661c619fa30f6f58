/**
 * Who writes which paper of the analysis. Writers are loaded at first use: they would slow every start.
 */
import type { DOCUMENT_FORMS, DocumentName, Form } from '@konvergen/contract/analysis-documents.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { Problem } from '../../platform/problem.ts'

const INTERNAL_ONLY = {
  sebab: 'Data Sasaran memuat bilangan tiap desa apa adanya dan hanya untuk internal.',
  reason: 'Data Sasaran holds the counts of every village as they are, for offices only.',
}

export interface Asked {
  readonly language: Language
  /** One village or kecamatan; null = all. */
  readonly area: string | null
}

export type Writer = (report: AnalysisReport, asked: Asked) => Promise<Uint8Array | string>

function profileOf(level: 'desa' | 'kecamatan'): Readonly<Record<'pdf' | 'docx', Writer>> {
  return {
    pdf: async (report, asked) => {
      const { writeProfilePdf } = await import('@konvergen/papers/analysis/write-profile.ts')
      return writeProfilePdf(report, { ...asked, level })
    },
    docx: async (report, asked) => {
      // Two pictures for each would have to be drawn for hundreds; all together are a PDF.
      if (asked.area === null)
        throw new Problem('nilai-tidak-sah', { sebab: 'Pilih satu wilayah untuk berkas Word.', reason: 'Choose one area for a Word file.' })
      const { writeProfileDocx } = await import('@konvergen/papers/analysis/write-profile.ts')
      return writeProfileDocx(report, { ...asked, level })
    },
  }
}

type Writers = { readonly [Document in DocumentName]: Readonly<Record<(typeof DOCUMENT_FORMS)[Document][number], Writer>> }

const OWN: Writers = {
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
  paparan: {
    pptx: async (report, { language }) => {
      const { writeDeck } = await import('@konvergen/papers/deck/write-pptx.ts')
      return writeDeck(report, language)
    },
  },
  data: {
    xlsx: async (report, { language }) => {
      const { writeDataXlsx } = await import('@konvergen/papers/analysis/write-data.ts')
      return writeDataXlsx(report, language)
    },
  },
  peta: {
    geojson: async (report) => {
      const { writeAnalysisGeoJson } = await import('@konvergen/papers/analysis/write-data.ts')
      return writeAnalysisGeoJson(report)
    },
  },
  'data-sasaran': {
    xlsx: async (report) => {
      if (report.audience === 'publik') throw new Problem('nilai-tidak-sah', INTERNAL_ONLY)
      const { writeMasterXlsx } = await import('@konvergen/papers/analysis/write-data.ts')
      return writeMasterXlsx(report)
    },
  },
  'profil-desa': profileOf('desa'),
  'profil-kecamatan': profileOf('kecamatan'),
}

export const WRITERS: Readonly<Record<DocumentName, Readonly<Partial<Record<Form, Writer>>>>> = OWN
