/**
 * Lokus over HTTP, and what ends in the proposal: the situation report and versions of the analysis. The typesetter and the workbook writer are loaded at first use: they
 * would slow every start.
 */
import * as analyses from '@konvergen/contract/analyses.ts'
import * as documents from '@konvergen/contract/analysis-documents.ts'
import { proposeLokus as proposeLokusRoute } from '@konvergen/contract/lokus.ts'
import { readLokusWhy } from '@konvergen/contract/lokus-why.ts'
import * as contract from '@konvergen/contract/lokus-years.ts'
import { downloadPdf, downloadXlsx } from '@konvergen/contract/situation.ts'
import * as why from '@konvergen/contract/why.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { chooseAnalysisWay } from './choose-way.ts'
import { compareVersions } from './compare-versions.ts'
import { decideLokus, withdrawLokus } from './decide-lokus.ts'
import { keepLetterhead, lookAtLetterhead } from './keep-letterhead.ts'
import { listMethods, saveMethod } from './keep-methods.ts'
import { listAnalyses, remindKecamatan } from './list-analyses.ts'
import { composeLokusDecree, readLokusLetter, writeLokusLetter } from './lokus-letter.ts'
import { lookAtAnalysis } from './look-at-analysis.ts'
import { checkPanel, lookAtYears } from './look-at-years.ts'
import { openScore } from './open-score.ts'
import { openVersionFigure } from './open-version-figure.ts'
import { openVersionService } from './open-version-service.ts'
import { proposeLokus } from './propose-lokus.ts'
import { recomputeAnalysis } from './recompute-analysis.ts'
import { freezeAnalysis, signAnalysis, verifyAnalysis } from './step-analysis.ts'
import { takeOutVersion, takeOutVersionPdf } from './take-out-version.ts'
import { writeDocument } from './write-document.ts'
import { writeShortReport } from './write-short-report.ts'

export const lokusOffers: readonly Offer[] = [
  offer(proposeLokusRoute, (ctx, { query }) => proposeLokus(ctx, query)),
  offer(readLokusWhy, (ctx, { params, query }) => openScore(ctx, params.desa, query)),
  offerOutside(downloadPdf, (work, { params, query }) => writeShortReport(work, { ...params, bentuk: 'pdf' }, query)),
  offerOutside(downloadXlsx, (work, { params, query }) => writeShortReport(work, { ...params, bentuk: 'xlsx' }, query)),
  offerOutside(documents.downloadAnalysisDocument, (work, { params, query }) => writeDocument(work, params, query)),
  offer(documents.readLetterhead, (ctx) => lookAtLetterhead(ctx)),
  offer(documents.writeLetterhead, (ctx, { body }) => keepLetterhead(ctx, body)),
  offer(contract.listLokusMethods, (ctx) => listMethods(ctx)),
  offer(contract.saveLokusMethod, (ctx, { body }) => saveMethod(ctx, body)),
  offer(contract.readLokusYears, (ctx) => lookAtYears(ctx)),
  offer(contract.decideLokus, (ctx, { body }) => decideLokus(ctx, body)),
  offer(contract.withdrawLokus, (ctx, { params, body }) => withdrawLokus(ctx, params.id, body.alasan)),
  offer(contract.readLokusLetter, (ctx, { params }) => readLokusLetter(ctx, params.id)),
  offer(contract.writeLokusLetter, (ctx, { params, body }) => writeLokusLetter(ctx, params.id, body)),
  offer(contract.downloadLokusDocx, async (ctx, { params }) => {
    const { name, decree } = await composeLokusDecree(ctx, params.id)
    const { writeDecreeDocx } = await import('@konvergen/papers/decree/write-docx.ts')
    return { name: `${name}.docx`, bytes: await writeDecreeDocx(decree) }
  }),
  offer(contract.downloadLokusPdf, async (ctx, { params }) => {
    const { name, decree } = await composeLokusDecree(ctx, params.id)
    const { writeDecreePdf } = await import('@konvergen/papers/decree/write-pdf.ts')
    return { name: `${name}.pdf`, bytes: await writeDecreePdf(decree) }
  }),
  offer(contract.checkLokusPriority, (ctx, { query }) => checkPanel(ctx, query)),
  offer(analyses.listAnalyses, (ctx, { query }) => listAnalyses(ctx, query.tahun)),
  offer(analyses.remindKecamatan, (ctx, { body }) => remindKecamatan(ctx, body)),
  offer(analyses.readAnalysis, (ctx, { params }) => lookAtAnalysis(ctx, params.id)),
  offer(analyses.chooseAnalysisWay, (ctx, { params, body }) => chooseAnalysisWay(ctx, params.id, body)),
  offer(analyses.signAnalysis, (ctx, { params }) => signAnalysis(ctx, params.id)),
  offer(analyses.verifyAnalysis, (ctx, { params, body }) => verifyAnalysis(ctx, params.id, body)),
  offer(analyses.freezeAnalysis, (ctx, { params, body }) => freezeAnalysis(ctx, params.id, body)),
  offer(analyses.recomputeAnalysis, (ctx, { params }) => recomputeAnalysis(ctx, params.id)),
  offer(analyses.compareVersions, (ctx, { params }) => compareVersions(ctx, params.id, params.lain)),
  offer(why.readVersionWhy, (ctx, { params, query }) => openVersionFigure(ctx, params.id, params.ukuran, query.wilayah)),
  offer(why.readVersionService, (ctx, { params }) => openVersionService(ctx, params.id, params.kode)),
  offerOutside(analyses.downloadAnalysis, (work, { params }) => takeOutVersion(work, params)),
  offerOutside(analyses.downloadAnalysisPdf, (work, { params, query }) => takeOutVersionPdf(work, params, query.bahasa ?? 'id')),
]
