/**
 * How long the papers of the analysis take for a district of 400 villages, all of its parts filled: the report as PDF and Word, and the profiles of all villages in
 * one PDF. Invented figures.
 * Run: node bench/analysis-papers.ts
 */
import { writeProfilePdf } from '@konvergen/papers/analysis/write-profile.ts'
import { writeReportDocx, writeReportPdf } from '@konvergen/papers/analysis/write-report.ts'
import { sampleAnalysisReport } from '../packages/papers/test/sample-analysis-report.ts'

const VILLAGES = 400
const LIMIT_SECONDS = 15

async function timed(what: string, write: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now()
  const bytes = await write()
  const seconds = (performance.now() - start) / 1000
  console.log(`${what}: ${seconds.toFixed(1)} s, ${(bytes.length / 1e6).toFixed(1)} MB`)
  return seconds
}

const report = sampleAnalysisReport(VILLAGES)
const seconds = await timed('report, PDF', () => writeReportPdf(report, 'id'))
await timed('report, Word', () => writeReportDocx(report, 'id'))
await timed('profiles of all villages, PDF', () => writeProfilePdf(report, { level: 'desa', area: null, language: 'id' }))
console.log(`memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`)
if (seconds > LIMIT_SECONDS) {
  console.error(`the report took more than ${LIMIT_SECONDS} s`)
  process.exitCode = 1
}
