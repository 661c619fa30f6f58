/**
 * The growth engine's speed: children per CPU-second and core with five indices (TB/U, BB/U, BB/TB, IMT/U, LK/U) in a warm loop, for the fast
 * and the plain kernel, beside copying the same bytes; and that both kernels agree on two million children, a tenth of their cells odd.
 * Run: node bench/growth.ts
 */
import { type Children, emptyScores, INDICES, type IndexName, type Scores } from '../packages/core/src/growth/children.ts'
import { scoreFast } from '../packages/core/src/growth/fast-kernel.ts'
import { scorePlainly } from '../packages/core/src/growth/plain-kernel.ts'
import { inventChildren } from '../packages/core/test/growth/invented-children.ts'

const FIVE: readonly IndexName[] = ['len', 'wei', 'wfl', 'bmi', 'hc']
const CHILDREN = 200_000
const ROUNDS = 11

function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

interface Rate {
  readonly median: number
  readonly best: number
}

/** Children per CPU-second in some rounds after one that warms up; the best is the machine without its other work. */
function rate(run: () => void, children: number): Rate {
  run()
  const rates = Array.from({ length: ROUNDS }, () => children / cpuSeconds(run)).toSorted((a, b) => a - b)
  return { median: rates[Math.floor(ROUNDS / 2)] ?? Number.NaN, best: rates.at(-1) ?? Number.NaN }
}

function say(what: string, { median, best }: Rate): void {
  const millions = (value: number) => (value / 1e6).toFixed(2).padStart(7)
  console.log(`${what.padEnd(34)} ${millions(median)} M children per CPU-second (best round ${millions(best)} M)`)
}

function columnsOf(children: Children, scores: Scores): readonly (Float64Array | Uint8Array)[] {
  const used = [
    children.sex,
    children.day,
    children.month,
    children.weight,
    children.lenhei,
    children.measure,
    children.headc,
    children.oedema,
  ]
  const body = [scores.clenhei, scores.cbmi, scores.cmeasure, scores.c9mo]
  return [...used, ...body, ...FIVE.flatMap((index) => [scores.z[index], scores.flag[index]])]
}

function measureSpeed(): void {
  const children = inventChildren(CHILDREN, 1, 0)
  const scores = emptyScores(CHILDREN)
  const columns = columnsOf(children, scores)
  const copies = columns.map((column) => column.slice())
  const bytes = columns.reduce((sum, column) => sum + column.byteLength, 0) / CHILDREN
  const fast = rate(() => [1, 2, 3, 4, 5].forEach(() => scoreFast(children, scores, FIVE)), 5 * CHILDREN)
  const plain = rate(() => scorePlainly(children, scores, FIVE, 'exact'), CHILDREN)
  const copy = rate(() => Array.from({ length: 50 }).forEach(() => columns.forEach((column, i) => copies[i]?.set(column))), 50 * CHILDREN)
  say('fast kernel', fast)
  say('plain kernel', plain)
  say(`copying the same ${bytes} bytes a child`, copy)
  console.log(`fast : plain = ${(fast.median / plain.median).toFixed(1)}    fast : copy = 1 : ${(copy.median / fast.median).toFixed(0)}`)
}

/** Cells in which the kernels differ. */
function disagreements(children: Children): number {
  const fast = emptyScores(children.count)
  const plain = emptyScores(children.count)
  scoreFast(children, fast, INDICES)
  scorePlainly(children, plain, INDICES, 'exact')
  const differing = (a: Float64Array | Uint8Array, b: Float64Array | Uint8Array) =>
    [...a].filter((value, i) => !Object.is(value, b[i])).length
  return INDICES.reduce((sum, index) => sum + differing(fast.z[index], plain.z[index]) + differing(fast.flag[index], plain.flag[index]), 0)
}

measureSpeed()
const wrong = Array.from({ length: 10 }, (_, round) => disagreements(inventChildren(CHILDREN, 100 + round, 0.1)))
console.log(`fast against plain, 2 M children × 8 indices: ${wrong.reduce((sum, each) => sum + each, 0)} differing cells`)
