/**
 * The chain over HTTP: funnel, rows, links and proposals; the budget view.
 */
import * as contract from '@konvergen/contract/chain.ts'
import * as papers from '@konvergen/contract/chain-papers.ts'
import * as spending from '@konvergen/contract/spending.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { composeWorkbook } from './compose-workbook.ts'
import { listPaths } from './list-paths.ts'
import { lookAtChain } from './look-at-chain.ts'
import { lookAtNode } from './look-at-node.ts'
import { listSpentActivities, lookAtSpending } from './look-at-spending.ts'
import { listProposals } from './propose.ts'
import { takeOutChainPaper } from './take-out-paper.ts'
import { addLinks, takeBackLink } from './write-links.ts'

export const chainOffers: readonly Offer[] = [
  offer(contract.readChain, (ctx, { query }) => lookAtChain(ctx, query.tahun)),
  offer(contract.readPaths, (ctx, { query }) => listPaths(ctx, query)),
  offer(contract.readProposals, (ctx, { query }) => listProposals(ctx, query.tahun, query.jenis)),
  offer(contract.readNode, (ctx, { query: { tahun, jenis, simpul } }) => lookAtNode(ctx, { year: tahun, kind: jenis, id: simpul })),
  offer(contract.addLinks, (ctx, { body }) => addLinks(ctx, body)),
  offer(contract.takeBackLink, (ctx, { params, body }) => takeBackLink(ctx, params.id, body.alasan)),
  offerOutside(papers.downloadChainPdf, (work, { params, query }) => takeOutChainPaper(work, { ...params, ...query }, 'pdf')),
  offerOutside(papers.downloadChainDocx, (work, { params, query }) => takeOutChainPaper(work, { ...params, ...query }, 'docx')),
  offer(spending.readSpending, (ctx, { query }) => lookAtSpending(ctx, query.tahun, query.menurut)),
  offer(spending.readSpentActivities, (ctx, { query }) => listSpentActivities(ctx, query)),
  offer(spending.downloadSpending, async (ctx, { query: { tahun, bahasa = 'id' } }) => {
    const composed = await composeWorkbook(ctx, tahun)
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writeChain } = await import('@konvergen/papers/chain/chain-workbook.ts')
    return { name: `rantai-${ctx.kab}-${tahun}.xlsx`, bytes: await writeChain(composed, bahasa) }
  }),
]
