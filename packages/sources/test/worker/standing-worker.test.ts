/** A worker that stays is as strict as one that does not, and a bad end of one task is not the end of the next. */
import { afterEach, describe, expect, it } from 'vitest'
import { StandingWorker } from '../../src/worker/standing-worker.ts'

const LIMITS = { maxSeconds: 20, memory: {}, idleSeconds: 30 }
const ANSWER_TASKS = new URL('../../src/worker/answer-worker-tasks.ts', import.meta.url)
const HEAD = `import { parentPort, threadId } from 'node:worker_threads'\nimport { answerTasks } from '${ANSWER_TASKS}'\n`
/** Answers with the thread it runs in, or does what the task says. */
const WORK = `
  parentPort.postMessage({ 'watch:import': ['file:///a.ts'] })
  answerTasks(async (task, onRows) => {
    if (task === 'count') { onRows(500); for (;;); }
    if (task === 'fail') throw new RangeError('Kulu')
    if (task === 'leave') process.exit(3)
    if (task === 'hang') for (;;);
    if (task === 'eat') { const all = []; for (;;) all.push([all.length]) }
    if (task === 'slow') await new Promise((resolve) => setTimeout(resolve, 300))
    return { answer: threadId, handedOver: [] }
  })`

const entry = new URL(`data:text/javascript,${encodeURIComponent(HEAD + WORK)}`)
const made: StandingWorker<string, number>[] = []

function standing(limits = LIMITS): StandingWorker<string, number> {
  const worker = new StandingWorker<string, number>(entry, limits)
  made.push(worker)
  return worker
}

async function threadOf(worker: StandingWorker<string, number>, task = 'go'): Promise<number> {
  const asked = await worker.ask(task)
  return asked.end === 'answered' ? asked.answer : Number.NaN
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((worker) => worker.end()))
})

describe('StandingWorker', () => {
  it('tells its rows, and is stopped by whoever gives the task up', async () => {
    const giveUp = new AbortController()
    const heard: number[] = []
    const onRows = (rows: number) => {
      heard.push(rows)
      giveUp.abort(new Error('given up'))
    }
    await expect(standing().ask('count', { signal: giveUp.signal, onRows })).rejects.toThrow('given up')
    expect(heard).toEqual([500])
  })

  it('has the next task done by the same worker', async () => {
    const worker = standing()
    const first = await threadOf(worker)
    expect(first).toBeGreaterThan(0)
    expect(await threadOf(worker)).toBe(first)
  })

  it('does many tasks without leaving anything behind', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)
    const worker = standing()
    for (let task = 0; task < 20; task += 1) await threadOf(worker)
    await new Promise((resolve) => setTimeout(resolve, 10))
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })

  it('gives a task that comes meanwhile a worker of its own, and keeps one of the two', async () => {
    const worker = standing()
    const both = await Promise.all([threadOf(worker, 'slow'), threadOf(worker)])
    expect(new Set(both).size).toBe(2)
    expect(both).toContain(await threadOf(worker))
  })

  it('lets a worker go that has rested long enough', async () => {
    const worker = standing({ ...LIMITS, idleSeconds: 0.05 })
    const first = await threadOf(worker)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await threadOf(worker)).not.toBe(first)
  })

  it('passes a fault on and does the next task with a new worker', async () => {
    const worker = standing()
    await expect(worker.ask('fail')).rejects.toThrow(RangeError)
    expect(await threadOf(worker)).toBeGreaterThan(0)
  })

  it('does not wait for a worker that has ended without an answer', async () => {
    await expect(standing().ask('leave')).rejects.toThrow('the worker ended with 3 and no answer')
  })

  it('ends what goes on for too long, and does the next task', async () => {
    const worker = standing({ ...LIMITS, maxSeconds: 1 })
    expect(await worker.ask('hang')).toEqual({ end: 'too-long' })
    expect(await threadOf(worker)).toBeGreaterThan(0)
  })

  it('ends what needs too much memory', async () => {
    expect(await standing({ ...LIMITS, memory: { maxOldGenerationSizeMb: 16 } }).ask('eat')).toEqual({ end: 'too-heavy' })
  })
})
