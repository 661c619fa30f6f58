/**
 * `npm start`: sets up what is missing, then opens the office. Everything after `--` goes to `konvergen serve`.
 */
import { becomeKonvergen } from '../packages/cli/bin/pinned-node.mjs'
import { prepareNode, prepareWeb, stopOnFailure } from './setup.mjs'

await stopOnFailure(async () => {
  const node = await prepareNode()
  await prepareWeb(node)
  await becomeKonvergen(node, ['serve', ...process.argv.slice(2)])
})
