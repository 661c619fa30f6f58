/**
 * A paper of the analysis: composed, told to the trail, written in the form that was asked for.
 */
import { type DocumentName, type DocumentQuery, FORMS, type Form } from '@konvergen/contract/analysis-documents.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Download } from '../../platform/http/offer.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { composeDocuments } from './compose-documents.ts'
import { WRITERS } from './document-writers.ts'
import { forAudience } from './for-audience.ts'

/** Which areas a document can be of. */
function areasOf({ district }: AnalysisReport, document: DocumentName): readonly { readonly kode: string }[] {
  if (document === 'profil-desa') return district.desa
  return document === 'profil-kecamatan' ? district.kecamatan : []
}

/** Throws `tidak-ditemukan` for a form that the document does not have, and an area that it cannot be of. */
export async function writeDocument(
  ctx: DistrictContext,
  { dokumen, bentuk }: { readonly dokumen: DocumentName; readonly bentuk: Form },
  { sifat = 'internal', bahasa = 'id', wilayah, tahun, ...choice }: DocumentQuery,
): Promise<Download> {
  const write = WRITERS[dokumen]?.[bentuk]
  if (write === undefined) throw new Problem('tidak-ditemukan')
  const report = forAudience(await composeDocuments(ctx, choice, tahun), sifat)
  if (wilayah !== undefined && !areasOf(report, dokumen).some(({ kode }) => kode === wilayah)) throw new Problem('tidak-ditemukan')
  const subject = wilayah ?? ctx.kab
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.exported', subject, detail: { dokumen, bentuk, sifat, tahun: report.year } })
  const { period } = report.situation.kabupaten.figures.stunting
  const name = [dokumen, subject, period === '' ? String(report.year) : period, sifat].join('-')
  return { name: `${name}.${bentuk}`, mediaType: FORMS[bentuk], bytes: await write(report, { language: bahasa, area: wilayah ?? null }) }
}
