/**
 * `npm run check`: what has to hold before every commit, in at most three minutes: format, lint, types, house, and the tests that need
 * neither database nor browser. `npm run types`, `npm run lint` … run one of them: `check.mjs types`.
 */
import { prepareNode, stopOnFailure } from './setup.mjs'
import { AUDIT, CHECKS, runSteps, vitest } from './steps.mjs'

const PURE = ['core', 'contract', 'pictures', 'sources', 'house'].map((project) => `--project=${project}`)
const wanted = process.argv[2]

await stopOnFailure(async () => {
  const steps = wanted === AUDIT.name ? [AUDIT] : [...CHECKS, vitest(...PURE)].filter(({ name }) => wanted === undefined || name === wanted)
  const failed = await runSteps(await prepareNode(), steps)
  console.log(failed.length === 0 ? '\nSemua beres. (All is well.)' : `\nGagal (failed): ${failed.join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
})
