/** An upload is followed line by line, and given up in the middle it leaves nothing, whoever ends it. */
import type { ImportPreview, ImportSummary } from '@konvergen/contract/intake.ts'
import { PROGRESS_TYPE, type ProgressLine } from '@konvergen/contract/progress.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { familyLine, familyList } from '../support/family-list.ts'
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

function send(text: string, signal?: AbortSignal): Promise<Response> {
  const body = new FormData()
  body.append('berkas', new Blob([text]), 'krs.tsv')
  const cookie = [...kb.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, accept: PROGRESS_TYPE, 'sec-fetch-site': 'same-origin', 'accept-encoding': 'br, gzip' }
  return fetch(`${served.url}${AT}/imports`, { method: 'POST', headers, body, signal: signal ?? null })
}

async function linesOf(response: Response): Promise<ProgressLine<ImportPreview>[]> {
  const lines = (await response.text()).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as ProgressLine<ImportPreview>)
}

const answerOf = (lines: readonly ProgressLine<ImportPreview>[]) => lines.flatMap((line) => ('jawaban' in line ? [line.jawaban] : []))
const imports = async () => (await kb.get<ImportSummary[]>(`${AT}/imports`)).body

describe('an upload that is watched', () => {
  it('leaves nothing when the connection ends while rows are read, and the same file comes in afterwards', async () => {
    const text = list(20_000)
    const giveUp = new AbortController()
    const response = await send(text, giveUp.signal)
    const reader = response.body?.getReader()
    const first = new TextDecoder().decode((await reader?.read())?.value)
    expect(first).toContain('"langkah":"baca"')
    giveUp.abort()
    // A longer list is done after the one given up would have been.
    await linesOf(await send(list(20_001)))
    expect((await imports()).map(({ rowCount }) => rowCount)).toEqual([20_001])
    const [answer] = answerOf(await linesOf(await send(text)))
    expect(answer?.import.rowCount).toBe(20_000)
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

  it('tells a file that cannot be read in its last line', async () => {
    const last = (await linesOf(await send('bukan daftar'))).at(-1)
    expect(last).toMatchObject({ masalah: { code: 'berkas-tidak-terbaca' } })
  })
})
