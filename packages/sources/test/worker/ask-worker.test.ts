/** Only the worker's own answer counts, and no end of a worker leaves its host waiting. */
import { describe, expect, it } from 'vitest'
import { type Asked, askWorker } from '../../src/worker/ask-worker.ts'

const LIMITS = { maxSeconds: 20, memory: {} }
const ANSWER_FROM_WORKER = new URL('../../src/worker/answer-from-worker.ts', import.meta.url)

function ask(code: string, limits = LIMITS): Promise<Asked<string>> {
  const head = `import { parentPort, workerData } from 'node:worker_threads'\nimport { answerFromWorker } from '${ANSWER_FROM_WORKER}'\n`
  return askWorker(new URL(`data:text/javascript,${encodeURIComponent(head + code)}`), 'Kulu', limits)
}

describe('askWorker', () => {
  it('gives the task and takes the answer', async () => {
    expect(await ask('answerFromWorker(workerData)')).toEqual({ end: 'answered', answer: 'Kulu' })
  })

  it('hears nothing but the answer, also when Node itself speaks first', async () => {
    const code = "parentPort.postMessage({ 'watch:import': ['file:///a.ts'] }); answerFromWorker(workerData)"
    expect(await ask(code)).toEqual({ end: 'answered', answer: 'Kulu' })
  })

  it('does not wait for a worker that has ended without an answer', async () => {
    await expect(ask('process.exit(3)')).rejects.toThrow('the worker ended with 3 and no answer')
  })

  it('passes a fault of the worker on', async () => {
    await expect(ask("throw new RangeError('Kulu')")).rejects.toThrow(RangeError)
  })

  it('ends what goes on for too long', async () => {
    expect(await ask('for (;;);', { ...LIMITS, maxSeconds: 0.2 })).toEqual({ end: 'too-long' })
  })

  it('ends what needs too much memory', async () => {
    const limits = { ...LIMITS, memory: { maxOldGenerationSizeMb: 16 } }
    expect(await ask('const all = []; for (;;) all.push([all.length])', limits)).toEqual({ end: 'too-heavy' })
  })
})
