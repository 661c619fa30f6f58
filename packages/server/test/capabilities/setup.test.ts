/**
 * The demo district: it comes once, at the first start, and goes for good in one step.
 */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Served, serve } from '../../src/serve.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const DEMO: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Provinsi Contoh',
  kecamatan: [{ kode: '99.01.01', nama: 'Satu' }],
  desa: [{ kode: '99.01.01.2001', nama: 'Desa Satu', kecamatan: '99.01.01' }],
}

const outside = process.env.DATABASE_URL
beforeEach(() => {
  delete process.env.DATABASE_URL
})
afterEach(() => {
  if (outside !== undefined) process.env.DATABASE_URL = outside
})

async function start(data: string): Promise<Served> {
  const served = await serve({ port: 0, host: '127.0.0.1', data, say: () => undefined })
  onTestFinished(() => served.close())
  return served
}

async function districts(served: Served): Promise<string[]> {
  const answer = await fetch(`${served.url}/api/districts`)
  return ((await answer.json()) as DistrictSummary[]).map((district) => district.kode)
}

const loadDemo = ({ app }: Served): Promise<void> =>
  app.demo.load(async () => {
    await app.acts.openDistrictFrom(DEMO, { demo: true })
  })

describe('the demo district', () => {
  it('comes once, beside real districts, and goes in one step without coming back', async () => {
    const data = temporaryFolder()
    const first = await start(data)
    expect(await first.app.demo.isWanted()).toBe(true)
    await loadDemo(first)
    await first.app.acts.openDistrict('76.01')
    expect(await districts(first)).toEqual(['76.01', '99.01'])
    expect(await first.app.demo.isWanted()).toBe(false)
    await first.close()

    const second = await start(data)
    expect(await second.app.demo.isWanted()).toBe(false)
    expect(await districts(second)).toEqual(['76.01', '99.01'])
    const removed = await fetch(`${second.url}/api/districts/99.01`, { method: 'DELETE' })
    expect(removed.status).toBe(200)
    expect(await districts(second)).toEqual(['76.01'])
    expect((await fetch(`${second.url}/api/districts/99.01`)).status).toBe(404)
    expect(await second.app.demo.isWanted()).toBe(false)
    await second.close()

    expect(await (await start(data)).app.demo.isWanted()).toBe(false)
  })

  it('that was cut off while it came is made anew', async () => {
    const data = temporaryFolder()
    const first = await start(data)
    const cut = first.app.demo.load(async () => {
      await first.app.acts.openDistrictFrom(DEMO, { demo: true })
      throw new Error('power cut')
    })
    await expect(cut).rejects.toThrow('power cut')
    expect(await first.app.demo.isWanted()).toBe(true)
    await loadDemo(first)
    expect(await first.app.demo.isWanted()).toBe(false)
    expect(await districts(first)).toEqual(['99.01'])
  })
})
