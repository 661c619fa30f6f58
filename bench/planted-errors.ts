/**
 * Which planted errors are found, and what is called an error besides: recall and precision of every kind over several seeds.
 * Run: node bench/planted-errors.ts [children] [seed …]
 */
import { type Counts, recallOf } from '../packages/core/test/quality/recall.ts'

const [children = 30_000, ...seeds] = process.argv.slice(2).map(Number)

function say(kind: string, { planted, found, called, right }: Counts): string {
  const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(3))
  return `| \`${kind}\` | ${planted} | ${share(found, planted)} | ${called} | ${share(right, called)} |`
}

for (const seed of seeds.length === 0 ? [1, 2, 3] : seeds) {
  const before = performance.now()
  const { visits, kinds, habits } = recallOf({ children, months: 24, until: '2026-02', seed })
  console.log(`\nseed ${seed}: ${visits} visits, ${((performance.now() - before) / 1000).toFixed(1)} s`)
  console.log('| kind | planted | recall | called | precision |\n|---|---|---|---|---|')
  for (const [kind, counts] of Object.entries(kinds)) console.log(say(kind, counts))
  for (const [kind, counts] of Object.entries(habits)) console.log(say(`posyandu ${kind}`, counts))
}
