/** Nothing is kept of work that nobody waited for to its end. */

import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { confirmAlias } from '../../src/capabilities/wilayah/confirm-alias.ts'
import { permitAct } from '../../src/platform/permit-act.ts'
import { GivenUp, type Progress, runWhileAwaited, UNWATCHED } from '../../src/platform/progress.ts'
import type { Work } from '../../src/platform/run-work.ts'
import { type Office, openOffice } from '../support/office.ts'

const KAB = '76.01'
let office: Office
let desa: string
beforeAll(async () => {
  office = await openOffice()
  await office.send('POST', '/api/districts', { kode: KAB })
  desa = (await office.get<DistrictDetail>(`/api/districts/${KAB}`)).body.desa[0]?.kode ?? ''
})
afterAll(() => office.close())

function work(): Work {
  const visitor = { actor: systemActor('sistem'), home: 'utama', session: null, address: null } as const
  return { ...office.app.work, asker: permitAct(visitor, 'wilayah.alias', KAB, new Date()) }
}

const aliases = async () => (await office.get<{ nama: string }[]>(`/api/districts/${KAB}/aliases`)).body.map(({ nama }) => nama)
const remember = (nama: string, progress: Progress, afterwards = () => undefined as void) =>
  runWhileAwaited(work(), { mode: 'tulis', kab: KAB }, progress, async (ctx) => {
    await confirmAlias(ctx, nama, desa)
    afterwards()
    return nama
  })

it('keeps what somebody waited for', async () => {
  expect(await remember('Sarudu Lama', UNWATCHED)).toBe('Sarudu Lama')
  expect(await aliases()).toEqual(['Sarudu Lama'])
})

it('keeps nothing once it was given up, though all was done', async () => {
  const giveUp = new AbortController()
  const stop = () => giveUp.abort(new GivenUp('gone'))
  await expect(remember('Sarudu Baru', { ...UNWATCHED, signal: giveUp.signal }, stop)).rejects.toThrow(GivenUp)
  expect(await aliases()).toEqual(['Sarudu Lama'])
})

it('hears of a connection that closed just before the end', async () => {
  const giveUp = new AbortController()
  const soon = () => void setImmediate(() => giveUp.abort(new GivenUp('gone')))
  await expect(remember('Sarudu Baru', { ...UNWATCHED, signal: giveUp.signal }, soon)).rejects.toThrow('gone')
  expect(await aliases()).toEqual(['Sarudu Lama'])
})
