/** How often and how long: times of a piece of work, sorted, and how they are said. */
export async function timed(work: () => Promise<unknown>, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now()
    await work()
    times.push(performance.now() - before)
  }
  return times.toSorted((a, b) => a - b)
}

/** `share` 0–1; `times` sorted. */
export const at = (times: readonly number[], share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0

export function say(name: string, times: readonly number[]): void {
  console.log(`${name}: median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms, max ${at(times, 1).toFixed(0)} ms`)
}
