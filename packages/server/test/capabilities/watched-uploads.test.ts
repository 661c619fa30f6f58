/** An upload, and the applying of it, is followed line by line; given up in the middle it leaves nothing, whoever ends it. */
import { request } from 'node:http'
import type { ImportPreview, ImportSummary } from '@konvergen/contract/intake.ts'
import { PROGRESS_TYPE, type ProgressLine } from '@konvergen/contract/progress.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendFamilies } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { GivenUp } from '../../src/platform/progress.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { familyLine, familyList } from '../support/family-list.ts'
import { inventIn } from '../support/linked-lists.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const list = (rows: number) => familyList(Array.from({ length: rows }, (_, index) => familyLine(index)))

let served: Served
let kb: Browser

beforeAll(async () => {
  served = await openServed()
  const opd = await officeOf(served, 'opd-kb')
  const grant = { role: 'opd-kb', kab: '76.01', areas: ['76.01'], opd, from: '2026-01-01', until: null } as const
  kb = await personWith({ url: served.url, work: served.app.work }, [grant])
})
afterAll(() => served.close())

function headersOf(): Record<string, string> {
  const cookie = [...kb.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, accept: PROGRESS_TYPE, 'sec-fetch-site': 'same-origin', 'accept-encoding': 'br, gzip' }
}

function send(text: string, signal?: AbortSignal): Promise<Response> {
  const body = new FormData()
  body.append('berkas', new Blob([text]), 'krs.tsv')
  return fetch(`${served.url}${AT}/imports`, { method: 'POST', headers: headersOf(), body, signal: signal ?? null })
}

function apply(id: string, signal?: AbortSignal): Promise<Response> {
  const headers = { ...headersOf(), 'content-type': 'application/json' }
  const body = JSON.stringify({ confirm: [], period: '2026' })
  return fetch(`${served.url}${AT}/imports/${id}/apply`, { method: 'POST', headers, body, signal: signal ?? null })
}

/** Gives it up as soon as a line says so. */
async function cutAt(word: string, start: (signal: AbortSignal) => Promise<Response>): Promise<void> {
  const giveUp = new AbortController()
  const response = await start(giveUp.signal)
  const read = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += read.decode(chunk, { stream: true })
    if (text.includes(word)) break
  }
  giveUp.abort()
  expect(text).toContain(word)
  expect(text).not.toContain('jawaban')
}

/** The first half of a file, and then the line is dead. */
function sendHalf(text: string): Promise<void> {
  const edge = 'konvergen-edge'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="berkas"; filename="krs.tsv"\r\n\r\n`
  const headers = {
    ...headersOf(),
    'content-type': `multipart/form-data; boundary=${edge}`,
    'content-length': String(head.length + text.length + edge.length + 8),
  }
  const { promise, resolve } = Promise.withResolvers<void>()
  const asking = request(`${served.url}${AT}/imports`, { method: 'POST', headers })
  asking.on('error', () => undefined).on('close', resolve)
  asking.write(head + text.slice(0, text.length / 2), () => setTimeout(() => asking.destroy(), 200))
  return promise
}

async function linesOf(response: Response): Promise<ProgressLine<ImportPreview>[]> {
  const lines = (await response.text()).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as ProgressLine<ImportPreview>)
}

const answerOf = (lines: readonly ProgressLine<ImportPreview>[]) => lines.flatMap((line) => ('jawaban' in line ? [line.jawaban] : []))
const imports = async () => (await kb.get<ImportSummary[]>(`${AT}/imports`)).body

describe('an upload that is watched', () => {
  it('leaves nothing when the connection ends while rows are read, and the same file comes in afterwards', async () => {
    const text = list(8_000)
    await cutAt('"langkah":"baca"', (signal) => send(text, signal))
    // A longer list is done after the one given up would have been.
    await linesOf(await send(list(8001)))
    expect((await imports()).map(({ rowCount }) => rowCount)).toEqual([8001])
    const [answer] = answerOf(await linesOf(await send(text)))
    expect(answer?.import.rowCount).toBe(8_000)
  }, 60_000)

  it('says its steps in order, the answer last; the same bytes are not kept twice', async () => {
    const [one, other] = await Promise.all([send(list(3000)), send(list(3001))])
    const lines = await linesOf(one)
    const steps = lines.flatMap((line) => ('langkah' in line ? [line.langkah] : []))
    expect([...new Set(steps)]).toEqual(['baca', 'simpan', 'cocok'])
    const [answer] = answerOf(lines)
    expect(answerOf(await linesOf(other))[0]?.import.rowCount).toBe(3001)
    const [again] = answerOf(await linesOf(await send(list(3000))))
    expect(again?.import.id).toBe(answer?.import.id)
    expect(await imports()).toHaveLength(4)
  }, 60_000)

  it('leaves nothing when the connection ends while its bytes still come, and nothing is wrong with that', async () => {
    const before = await imports()
    await sendHalf(list(9000))
    const [answer] = answerOf(await linesOf(await send(list(9001))))
    expect(await imports()).toHaveLength(before.length + 1)
    expect(answer?.import.rowCount).toBe(9001)
    expect(served.log.join('')).not.toContain('kesalahan-dalam')
  }, 60_000)

  it('tells a file that cannot be read in its last line', async () => {
    const last = (await linesOf(await send('bukan daftar'))).at(-1)
    expect(last).toMatchObject({ masalah: { code: 'berkas-tidak-terbaca' } })
  })
})

describe('applying that is watched', () => {
  const registered = async () => (await kb.post<{ total: number }>(`${AT}/keluarga`, {})).body.total
  const fresh = async () => answerOf(await linesOf(await send(list(6_000))))[0]?.import.id ?? ''

  it('leaves nothing half when it is given up in the middle, and is done whole afterwards', async () => {
    const id = await fresh()
    expect(await registered()).toBe(0)
    await cutAt('"langkah":"simpan"', (signal) => apply(id, signal))
    // Waits for the one given up to let the file go.
    const lines = await linesOf(await apply(id))
    const steps = lines.flatMap((line) => ('langkah' in line ? [line.langkah] : []))
    expect([...new Set(steps)]).toEqual(['cocok', 'simpan', 'tampil'])
    expect(answerOf(lines)[0]?.records?.families?.counts).toMatchObject({ listed: 6_000, fresh: 6_000, known: 0 })
    expect(await registered()).toBe(6_000)
  }, 18_000)

  it('counts the families while they are written, and is ended by whoever is told', async () => {
    const { desa } = (await kb.get<DistrictDetail>(AT)).body
    const { families } = inventIn(
      desa.map(({ kode }) => kode),
      3,
      9000,
    )
    // Written in portions of at least five thousand, block by block.
    const first = 5000
    const blocks = [families.slice(0, first), families.slice(first)]
    const origin = { id: '01900000-0000-7000-8000-00000000dd77', source: 'KRS by name', period: '2025' }
    const told: number[] = []
    const before = await registered()
    const writing = runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
      writeTrail(ctx, { kab: '76.01', act: 'intake.apply', subject: origin.id, detail: {} })
      return appendFamilies(ctx, origin, blocks, (done) => {
        told.push(done)
        throw new GivenUp('enough')
      })
    })
    await expect(writing).rejects.toThrow(GivenUp)
    expect([families.length > first, told]).toEqual([true, [first]])
    expect(await registered()).toBe(before)
  }, 60_000)

  it('is done once when two ask for it at the same time', async () => {
    const [answer] = answerOf(await linesOf(await send(list(500))))
    const id = answer?.import.id ?? ''
    const both = await Promise.all([apply(id), apply(id)].map(async (asked) => (await linesOf(await asked)).at(-1)))
    expect(both.filter((last) => last !== undefined && 'jawaban' in last)).toHaveLength(1)
    expect(both.find((last) => last !== undefined && 'masalah' in last)).toMatchObject({ masalah: { code: 'berkas-sudah-ada' } })
  }, 60_000)
})
