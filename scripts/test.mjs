/**
 * `npm test`: everything. Sets up what is missing, runs all checks and all tests, and closes with one line of counts that a machine can
 * read. A failed check, a test file that could not be loaded and an error outside any test each count as one failure.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'
import { prepareNode, prepareWeb, stopOnFailure } from './setup.mjs'
import { AUDIT, CHECKS, runSteps, vitest } from './steps.mjs'

const REPORT = path.join(ROOT, 'node_modules/.cache/konvergen/test-report.json')

/** @typedef {{ status: string, assertionResults: readonly unknown[] }} FileResult */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} Counts */

/** What vitest's JSON report says; no report at all (it died) counts as nothing passed. */
function countTests() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 0, skipped: 0 }
  const report = /** @type {Counts & { testResults: readonly FileResult[] }} */ (JSON.parse(readFileSync(REPORT, 'utf8')))
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped: report.numPendingTests + report.numTodoTests }
}

await stopOnFailure(async () => {
  const node = await prepareNode()
  await prepareWeb(node)
  mkdirSync(path.dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  /** @type {string[]} */
  const notCarriedOut = []
  const brokenChecks = await runSteps(node, [...CHECKS, AUDIT], notCarriedOut)
  const tests = await runSteps(node, [vitest('--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`)])
  const { passed, failed, skipped: skippedTests } = countTests()
  const skipped = skippedTests + notCarriedOut.length
  const failedTests = tests.length === 0 ? failed : Math.max(failed, 1)
  const failures = failedTests + brokenChecks.length
  if (brokenChecks.length > 0) console.log(`\nGagal (failed checks): ${brokenChecks.join(', ')}`)
  if (notCarriedOut.length > 0) console.log(`\nTidak dapat dijalankan (not carried out): ${notCarriedOut.join(', ')}`)
  console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failures === 0 ? 0 : 1
})
