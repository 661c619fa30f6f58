/**
 * Indicators and coverage over HTTP.
 */
import * as contract from '@konvergen/contract/coverage.ts'
import * as disputes from '@konvergen/contract/disputes.ts'
import * as indicators from '@konvergen/contract/indicators.ts'
import { readCoverageMap } from '@konvergen/contract/maps.ts'
import { type Offer, offer, offerUpload } from '../../platform/http/offer.ts'
import { changeDefinition } from './change-definition.ts'
import { listPeriods, setPeriod } from './change-period.ts'
import { composeTemplate } from './compose-template.ts'
import { enterValues } from './enter-values.ts'
import { exportValues } from './export-values.ts'
import { lookAtBoard } from './look-at-board.ts'
import { lookAtFigure, readValueHistory } from './look-at-figure.ts'
import { lookAtForm } from './look-at-form.ts'
import { lookAtCoverageMap } from './look-at-map.ts'
import { readCatalogue } from './read-catalogue.ts'
import { listDisputes } from './read-disputes.ts'
import { readTemplateFile, takeTemplate } from './read-template.ts'
import { remindOffices } from './remind-offices.ts'
import { approveValues, returnValues, sendValues } from './send-values.ts'
import { setReminderRule } from './set-reminder-rule.ts'
import { openDispute, settleDispute } from './settle-disputes.ts'

export const coverageOffers: readonly Offer[] = [
  offer(indicators.readCatalogue, (ctx, { query }) => readCatalogue(ctx, query.tahun)),
  offer(indicators.changeDefinition, (ctx, { params, body }) => changeDefinition(ctx, params.kode, body)),
  offer(contract.listPeriods, (ctx) => listPeriods(ctx)),
  offer(contract.setPeriod, (ctx, { params, body }) => setPeriod(ctx, params.periode, body)),
  offer(contract.readBoard, (ctx, { params }) => lookAtBoard(ctx, params.periode)),
  offer(contract.readForm, (ctx, { params, query }) => lookAtForm(ctx, params.periode, query.lembaga ?? null)),
  offer(contract.downloadTemplate, async (ctx, { params, query }) => {
    const template = await composeTemplate(ctx, params.periode, query.lembaga ?? null)
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writeTemplate } = await import('@konvergen/papers/coverage/write-template.ts')
    const name = template.office.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    return { name: `templat-${ctx.kab}-${params.periode}-${name}.xlsx`, bytes: await writeTemplate(template) }
  }),
  offerUpload(contract.readTemplateBack, readTemplateFile, (ctx, { params }, template) => takeTemplate(ctx, params.periode, template)),
  offer(contract.downloadDataValues, (ctx, { params, query }) => exportValues(ctx, params.periode, query.bentuk)),
  offer(contract.enterValues, (ctx, { params, body }) => enterValues(ctx, params.periode, body)),
  offer(contract.sendValues, (ctx, { params, body }) => sendValues(ctx, params.periode, body)),
  offer(contract.approveValues, (ctx, { params, body }) => approveValues(ctx, params.periode, body)),
  offer(contract.returnValues, (ctx, { params, body }) => returnValues(ctx, params.periode, body)),
  offer(contract.remindOffices, (ctx, { params, body }) => remindOffices(ctx, params.periode, body.lembaga)),
  offer(contract.setReminderRule, (ctx, { body }) => setReminderRule(ctx, body)),
  offer(contract.readFigure, (ctx, { params }) => lookAtFigure(ctx, params.periode, params.kode)),
  offer(readCoverageMap, (ctx, { params, query }) => lookAtCoverageMap(ctx, params.kode, query)),
  offer(contract.readValueHistory, (ctx, { params, query }) => readValueHistory(ctx, params.periode, params.kode, query.wilayah)),
  offer(disputes.listDisputes, (ctx, { query }) => listDisputes(ctx, query.tahun)),
  offer(disputes.openDispute, (ctx, { body }) => openDispute(ctx, body)),
  offer(disputes.settleDispute, (ctx, { params, body }) => settleDispute(ctx, params.id, body)),
]
