/**
 * A paper of the analysis: composed, written in the form that was asked for, told to the trail.
 */
import { type DocumentName, type DocumentQuery, FORMS, type Form } from '@konvergen/contract/analysis-documents.ts'
import type { AnalysisReport, Audience } from '@konvergen/core/lokus/analysis-report.ts'
import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { composeDocuments } from './compose-documents.ts'
import { WRITERS } from './document-writers.ts'
import { tellExport } from './tell-export.ts'

/** Which areas a document can be of. */
function areasOf({ district }: AnalysisReport, document: DocumentName): readonly { readonly kode: string }[] {
  if (document === 'profil-desa') return district.desa
  return document === 'profil-kecamatan' ? district.kecamatan : []
}

export interface WrittenDocument {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array | string
}

interface Named {
  readonly kab: string
  readonly dokumen: DocumentName
  readonly bentuk: Form
}

function forAudience(report: AnalysisReport, audience: Audience): AnalysisReport {
  return audience === 'publik' ? publicReport(report) : report
}

/**
 * Throws `tidak-ditemukan` for a form that the document does not have, and an area that it cannot be of. It is written when nothing is read from the database any
 * more: setting a long paper holds no connection.
 */
export async function writeDocument(
  work: Work,
  { kab, dokumen, bentuk }: Named,
  { sifat = 'internal', bahasa = 'id', wilayah, tahun, ...choice }: DocumentQuery,
): Promise<WrittenDocument> {
  const write = WRITERS[dokumen][bentuk]
  if (write === undefined) throw new Problem('tidak-ditemukan')
  const report = await runInDistrict(work, 'baca', kab, (ctx) => composeDocuments(ctx, choice, { year: tahun, address: work.address }))
  if (wilayah !== undefined && !areasOf(report, dokumen).some(({ kode }) => kode === wilayah)) throw new Problem('tidak-ditemukan')
  const subject = wilayah ?? kab
  const bytes = await write(forAudience(report, sifat), { language: bahasa, area: wilayah ?? null })
  await tellExport(work, kab, subject, { dokumen, bentuk, sifat, tahun: report.year })
  const { period } = report.situation.kabupaten.figures.stunting
  const name = [dokumen, subject, period === '' ? String(report.year) : period, sifat].join('-')
  return { name: `${name}.${bentuk}`, mediaType: FORMS[bentuk], bytes }
}
