/**
 * Linkage by itself: after a list was applied, once, where the district lets it and nothing is running; the page says when and why.
 */
import { setTimeout } from 'node:timers/promises'
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { linkEverywhere } from '../../src/capabilities/kin/jobs.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
type Overview = AnswerOf<typeof contract.readLinkage>

let served: Served
let dinkes: Browser

beforeAll(async () => {
  served = await openServed()
  const grant = { role: 'dinkes' as const, kab: '76.01', areas: ['76.01'], opd: null, from: '2026-01-01', until: null }
  dinkes = await personWith({ url: served.url, work: served.app.work }, [grant])
})
afterAll(() => served.close())

let list = 0
/** As applying a list leaves it behind. */
async function applied(kind: 'eppgbm-anak' | 'krs-list' | 'civil-list' | 'elsimil-list'): Promise<void> {
  list += 1
  const id = `01900000-0000-7000-8000-00000000ee0${list}`
  await withClient(served.database.adminUrl, async (client) => {
    await client.query(
      `insert into imports values ('76.01', '${id}', '${kind}', 'x', repeat('${list}', 64), '{}', '2026', 'applied', null, 0, 0, 0, 0, 0, now(), now())`,
    )
    await client.query(`insert into import_outcomes (kab_kode, import_id, id, at, outcome) values ('76.01', '${id}', '${id}', now(), '{}')`)
  })
}

const overview = async () => (await dinkes.get<Overview>(`${AT}/tautan`)).body
async function looked(): Promise<Overview> {
  await linkEverywhere({ work: served.app.work, runs: served.app.runs, log: () => undefined })
  for (let now = await overview(); ; now = await overview()) {
    if (now.putaran[0]?.keadaan !== 'berjalan') return now
    await setTimeout(50)
  }
}

it('waits until there are lists of both kinds, then runs once after the latest', async () => {
  await applied('krs-list')
  await applied('civil-list')
  expect((await looked()).putaran).toEqual([])
  await applied('eppgbm-anak')
  expect((await looked()).putaran).toMatchObject([{ keadaan: 'selesai', sesudah: 'anak', seluruhnya: false }])
  expect((await looked()).putaran).toHaveLength(1)
})

it('does not where the district switched it off, and does again once it is switched on', async () => {
  expect((await dinkes.put(`${AT}/tautan/sendiri`, { sendiri: false })).status).toBe(200)
  await applied('krs-list')
  expect(await looked()).toMatchObject({ sendiri: false, putaran: [{ sesudah: 'anak' }] })
  expect((await dinkes.put(`${AT}/tautan/sendiri`, { sendiri: true })).status).toBe(200)
  expect(await looked()).toMatchObject({ sendiri: true, putaran: [{ sesudah: 'keluarga' }, { sesudah: 'anak' }] })
})

it('runs after a list of persons too, which is no list of families', async () => {
  await applied('civil-list')
  expect((await looked()).putaran[0]).toMatchObject({ sesudah: 'orang', keadaan: 'selesai' })
  await applied('elsimil-list')
  expect((await looked()).putaran).toHaveLength(4)
  expect((await looked()).putaran).toHaveLength(4)
})

it('does not while a run is going', async () => {
  await applied('krs-list')
  await withClient(served.database.adminUrl, (client) =>
    client.query(`insert into linkage_runs (kab_kode, id, state, whole, step, percent, begun_by, begun_at, seen_at)
      values ('76.01', gen_random_uuid(), 'berjalan', false, 'baca', 1, 'x', now() - interval '1 hour', now())`),
  )
  await linkEverywhere({ work: served.app.work, runs: served.app.runs, log: () => undefined })
  expect((await overview()).putaran).toHaveLength(5)
})
