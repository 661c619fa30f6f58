/**
 * Children, their measurements and the quality of these over HTTP. The typesetter and the workbook writer are loaded at first use.
 */
import * as identity from '@konvergen/contract/child-identity.ts'
import * as contract from '@konvergen/contract/measurement.ts'
import * as quality from '@konvergen/contract/quality.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { composeQualityPaper } from './compose-quality-paper.ts'
import { correctPerson } from './correct-person.ts'
import { decideDoubt } from './decide-doubt.ts'
import { exportChildren } from './export-children.ts'
import { findChildByNik } from './find-child.ts'
import { listChildren } from './list-children.ts'
import { listDoubts } from './list-doubts.ts'
import { lookAtQuality } from './look-at-quality.ts'
import { readChild } from './read-child.ts'
import { revealChild } from './reveal-child.ts'

export const measurementOffers: readonly Offer[] = [
  offer(contract.listChildren, (ctx, { query }) => listChildren(ctx, query)),
  offer(contract.findChild, (ctx, { body }) => findChildByNik(ctx, body.nik)),
  offer(contract.readChild, (ctx, { params }) => readChild(ctx, params.id)),
  offer(contract.revealChild, (ctx, { params, body }) => revealChild(ctx, params.id, body.tujuan)),
  offer(identity.correctChild, (ctx, { params, body }) => correctPerson(ctx, params.id, body)),
  offer(identity.exportChildren, async (ctx, { body }) => {
    const list = await exportChildren(ctx, body)
    const { writeNamedChildren } = await import('@konvergen/papers/privacy/named-children.ts')
    const name = body.bahasa === 'en' ? 'children-with-names' : 'anak-dengan-nama'
    return { name: `${name}-${ctx.kab}.xlsx`, bytes: await writeNamedChildren(list, body.bahasa ?? 'id') }
  }),
  offer(contract.listDoubts, (ctx, { query }) => listDoubts(ctx, query.halaman)),
  offer(contract.decideDoubt, (ctx, { params, body }) => decideDoubt(ctx, params.id, body.keputusan)),
  offer(quality.readQuality, (ctx, { query }) => lookAtQuality(ctx, query)),
  offer(quality.downloadQualityPdf, async (ctx, { query }) => {
    const { report, context, name } = await composeQualityPaper(ctx, query)
    const { writeQualityPdf } = await import('@konvergen/papers/quality/write-pdf.ts')
    return { name: `${name}.pdf`, bytes: await writeQualityPdf(report, context, query.bahasa ?? 'id') }
  }),
  offer(quality.downloadQualityXlsx, async (ctx, { query }) => {
    const { report, context, name } = await composeQualityPaper(ctx, query)
    const { writeQualityXlsx } = await import('@konvergen/papers/quality/write-xlsx.ts')
    return { name: `${name}.xlsx`, bytes: await writeQualityXlsx(report, context, query.bahasa ?? 'id') }
  }),
]
