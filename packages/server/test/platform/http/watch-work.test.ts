/** What whoever watches a request is told, line by line, and when the work hears that nobody does any more. */
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { PROGRESS_TYPE } from '@konvergen/contract/progress.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerInLines, wantsProgress, watchQuietly } from '../../../src/platform/http/watch-work.ts'
import { Problem } from '../../../src/platform/problem.ts'
import type { Progress } from '../../../src/platform/progress.ts'

const ANSWER = { type: 'object', properties: { jumlah: { type: 'integer' } } }
let app: FastifyInstance
let work: (progress: Progress) => Promise<unknown>

beforeEach(() => {
  app = fastify()
  app.get('/kerja', { schema: { response: { 200: ANSWER } } }, (request, reply) =>
    wantsProgress(request) ? answerInLines(request, reply, (progress) => work(progress)) : work(watchQuietly(reply)),
  )
})
afterEach(() => app.close())

const asked = { url: '/kerja', headers: { accept: PROGRESS_TYPE } }
const linesOf = async () => (await app.inject(asked)).body.trim().split('\n')

it('tells each step at once, rows within a step at intervals, and the answer last, in the words of its contract', async () => {
  work = async ({ tell }) => {
    tell('baca', null)
    for (let rows = 1; rows <= 1000; rows += 1) tell('baca', rows)
    await wait(250)
    tell('baca', 2000)
    tell('simpan', null)
    return { jumlah: 3, rahasia: 'x' }
  }
  expect(await linesOf()).toEqual([
    '{"langkah":"baca","baris":null}',
    '{"langkah":"baca","baris":2000}',
    '{"langkah":"simpan","baris":null}',
    '{"jawaban":{"jumlah":3}}',
  ])
})

it('tells what went wrong in the last line', async () => {
  work = ({ tell }) => {
    tell('cocok', null)
    return Promise.reject(new Problem('keadaan-berubah'))
  }
  const lines = (await linesOf()).map((line) => JSON.parse(line) as object)
  expect(lines).toMatchObject([{ langkah: 'cocok' }, { masalah: { code: 'keadaan-berubah', status: 409 } }])
})

it('answers once where nobody asked for lines', async () => {
  work = ({ tell }) => {
    tell('baca', 7)
    return Promise.resolve({ jumlah: 3 })
  }
  const { body, headers } = await app.inject({ url: '/kerja' })
  expect(body).toBe('{"jumlah":3}')
  expect(headers['content-type']).toContain('application/json')
})

it.each([PROGRESS_TYPE, 'application/json'])('stops the work at its next step once the connection is gone (%s)', async (accept) => {
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const giveUp = new AbortController()
  const ended = Promise.withResolvers<unknown>()
  work = async ({ signal, tell }) => {
    tell('baca', null)
    giveUp.abort()
    await once(signal, 'abort')
    try {
      tell('simpan', null)
      ended.resolve('went on')
    } catch (cause) {
      ended.resolve(cause)
    }
    return { jumlah: 1 }
  }
  const asking = fetch(`${url}/kerja`, { headers: { accept }, signal: giveUp.signal }).then((response) => response.text())
  await expect(asking).rejects.toThrow('aborted')
  expect(await ended.promise).toMatchObject({ name: 'GivenUp' })
})
