/** A report of a quarter as somebody writes it, with what a test says of it. */
import type { ReportBody } from '@konvergen/contract/realisation.ts'

export function report(facts: Partial<ReportBody> = {}): ReportBody {
  return { volume: null, percent: null, money: [], reached: null, places: [], reason: null, ask: null, note: null, evidence: [], ...facts }
}
