/**
 * `./konvergen …`: the command line from a fresh clone. Only the set-up that it needs: no web build, no browser.
 */
import { becomeKonvergen } from '../packages/cli/bin/pinned-node.mjs'
import { prepareNode, stopOnFailure } from './setup.mjs'

await stopOnFailure(async () => {
  await becomeKonvergen(await prepareNode(), process.argv.slice(2))
})
