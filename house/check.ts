/**
 * `npm run house`: is the house as it says it is? Runs every check over this repository and prints what does not hold.
 */
import path from 'node:path'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkImports } from './check-imports.ts'
import { checkLargeFiles, trackedFiles } from './check-large-files.ts'
import { checkPairs } from './check-pairs.ts'
import { checkSizes } from './check-sizes.ts'
import { checkStairs } from './check-stairs.ts'

const root = path.resolve(import.meta.dirname, '..')
const findings = {
  imports: await checkImports(root),
  stairs: checkStairs(root),
  sizes: checkSizes(root),
  pairs: checkPairs(root),
  glossary: checkGlossary(root, FIGURES),
  'large files': checkLargeFiles(root, trackedFiles(root)),
}

for (const [check, sentences] of Object.entries(findings)) {
  console.log(`${sentences.length === 0 ? '✓' : '✗'} ${check}`)
  for (const sentence of sentences) console.log(`  ${sentence}`)
}
process.exitCode = Object.values(findings).some((sentences) => sentences.length > 0) ? 1 : 0
