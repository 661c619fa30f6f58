/** How long whoever asks first after a change waits: something is really changed, with its trail, and then it is asked once. */
import { writeTrail } from '../packages/server/src/capabilities/trail/door.ts'
import type { DistrictContext } from '../packages/server/src/platform/context.ts'
import { asSystem, runInDistrict, type Work } from '../packages/server/src/platform/run-work.ts'
import { at } from './timed.ts'

type Word = Parameters<typeof writeTrail>[1]['act']

export interface Change {
  readonly name: string
  readonly word: Word
  /** `round` counts from 0, so that no two change the same. */
  readonly make: (ctx: DistrictContext, round: number) => Promise<void>
}

const ROUNDS = 24
const MICROSECONDS = 1000

export async function sayAfterChange(
  work: Omit<Work, 'asker'>,
  kab: string,
  { name, word, make }: Change,
  ask: () => Promise<unknown>,
  rounds = ROUNDS,
): Promise<void> {
  const [took, busy]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    await runInDistrict(asSystem(work), 'tulis', kab, async (ctx) => {
      await make(ctx, round)
      writeTrail(ctx, { kab, act: word, subject: kab, detail: {} })
    })
    const [cpu, start] = [process.cpuUsage(), performance.now()]
    await ask()
    took.push(performance.now() - start)
    const { user, system } = process.cpuUsage(cpu)
    busy.push((user + system) / MICROSECONDS)
  }
  const [times, cpus] = [took.toSorted((a, b) => a - b), busy.toSorted((a, b) => a - b)]
  console.log(
    `${name}: median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms, of them busy ${at(cpus, 0.5).toFixed(0)} ms (p95 ${at(cpus, 0.95).toFixed(0)})`,
  )
}
