/**
 * The store of versions of the analysis, and sample arguments for each of its functions.
 */
import * as analysisStore from '@konvergen/server/capabilities/situation/analysis-store.ts'

const id = '00000000-0000-7000-8000-000000000000'
const area = '76.01.01'

export const SITUATION_STORES = { 'situation/analysis-store.ts': analysisStore }

const step = { analysis_id: id, no: 1, area, step: 'tandatangan', state: 'ditandatangani', reason: null }
export const ANALYSIS_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  listAnalyses: [[]],
  findAnalysis: [[id]],
  holdAnalyses: [[]],
  insertAnalysis: [[{ id, area, level: 'kec', year: 2026, version: 1, asked: {} }]],
  readTexts: [[[id]]],
  insertText: [[{ analysis_id: id, area, topic: 'ringkasan', body: 'Rekaan' }]],
  readAnalysisSteps: [[], [id]],
  insertAnalysisStep: [[{ ...step, content: Buffer.alloc(1), digest: 'a', taken_role: null }]],
  readAnalysisContents: [[[id]]],
  insertAnalysisReminders: [[{ year: 2026, day: '2026-01-01', areas: [area] }]],
  readAnalysisReminders: [[2026]],
}
