/**
 * The first run, and the demo district: it comes when it is asked for, with people of six roles, and goes for good in one step.
 */
import type { Me } from '@konvergen/contract/accounts.ts'
import type { HomeAnswer } from '@konvergen/contract/home.ts'
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import { quarterOn, quarterText } from '@konvergen/core/scorecard/village-quarter.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Acts } from '../../src/acts.ts'
import { isDemoWhole } from '../../src/capabilities/setup/demo.ts'
import { asSystem } from '../../src/platform/run-work.ts'
import { type Served, serve } from '../../src/serve.ts'
import { Browser } from '../support/browser.ts'
import { firstKeeper as first } from '../support/served.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const DEMO: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Provinsi Contoh',
  kecamatan: [{ kode: '99.01.01', nama: 'Satu' }],
  desa: ['Satu', 'Dua', 'Tiga', 'Empat'].map((nama, at) => ({
    kode: `99.01.01.200${at + 1}`,
    nama: `Desa ${nama}`,
    kecamatan: '99.01.01',
  })),
}

/** Of whoever runs the tests, and of the file before this one in the same process. */
const { DATABASE_URL, DATABASE_ADMIN_URL } = process.env
beforeEach(() => {
  delete process.env.DATABASE_URL
  delete process.env.DATABASE_ADMIN_URL
})
afterEach(() => {
  for (const [name, value] of Object.entries({ DATABASE_URL, DATABASE_ADMIN_URL })) if (value !== undefined) process.env[name] = value
})

const openDemo = async (acts: Acts): Promise<void> => {
  await acts.openDistrictFrom(DEMO, { demo: true })
}

async function start(data: string, fillDemo = openDemo): Promise<Served> {
  const served = await serve({ port: 0, host: '127.0.0.1', data, fillDemo, say: () => undefined })
  onTestFinished(() => served.close())
  return served
}

const whole = ({ app }: Served): Promise<boolean> => isDemoWhole(asSystem(app.work))

async function districts(browser: Browser): Promise<string[]> {
  return (await browser.get<DistrictSummary[]>('/api/districts')).body.map((district) => district.kode)
}

describe('the first run', () => {
  it('makes whoever started the program its keeper, once', async () => {
    const data = temporaryFolder()
    const served = await start(data)
    const code = served.app.setupCode ?? ''
    const browser = new Browser(served.url)
    expect((await browser.get<Me>('/api/saya')).body.setup).toBe('perlu')
    for (const path of ['/api/penyiapan', '/api/penyiapan/faktor-kedua']) {
      expect((await browser.post(path, first('AAAA-BBBB-CCCC'))).code).toBe('kode-penyiapan-keliru')
      expect((await browser.post(path, first(code, { sandi: 'stunting2026' }))).code).toBe('sandi-lemah')
      expect((await browser.post(path, first(code, { kab: '76.99' }))).code).toBe('kode-tidak-dikenal')
    }
    // Nobody becomes keeper without a second factor that works.
    expect((await browser.post('/api/penyiapan', first(code, { rahasia: undefined }))).code).toBe('permintaan-tidak-sah')
    expect((await browser.post('/api/penyiapan', first(code, { kodeFaktor: '12345x' }))).code).toBe('kode-faktor-keliru')
    expect((await browser.get<Me>('/api/saya')).body.setup).toBe('perlu')
    const begun = await browser.post<{ pemulihan: string[] }>('/api/penyiapan', first(code.toLowerCase()))
    expect([begun.status, begun.body.pemulihan.length]).toEqual([200, 10])

    const { body: me } = await browser.get<Me>('/api/saya')
    // Both are given in one moment: their ids, and so their order, are chance.
    expect(new Set(me.grants.map(({ role, kab }) => `${role} ${kab}`))).toEqual(new Set(['pengelola-sistem *', 'admin-kab 76.01']))
    expect([me.setup, me.secondFactor, me.account?.hasSecondFactor, me.account?.faktorMenunggu]).toEqual(['selesai', true, true, undefined])
    expect(await districts(browser)).toEqual(['76.01'])
    expect((await new Browser(served.url).post('/api/penyiapan', first(code))).code).toBe('penyiapan-selesai')
    await served.close()
    expect((await start(data)).app.setupCode).toBeNull()
  })
})

describe('the demo district', () => {
  it('comes when it is asked for, with people who have work, and keeps apart from real ones', async () => {
    const served = await start(temporaryFolder())
    expect(await whole(served)).toBe(false)
    const browser = new Browser(served.url)
    expect((await browser.post('/api/contoh')).status).toBe(200)
    expect(await whole(served)).toBe(true)
    expect((await browser.get<Me>('/api/saya')).body.demoRoles).toHaveLength(7)
    await served.app.acts.openDistrict('76.01')

    expect((await browser.post('/api/sesi-contoh', { peran: 'dinkes' })).status).toBe(200)
    expect((await browser.get<Me>('/api/saya')).body).toMatchObject({
      demo: true,
      secondFactor: true,
      grants: [{ role: 'dinkes', kab: '99.01' }],
    })
    expect(await districts(browser)).toEqual(['99.01'])
    expect((await browser.get('/api/districts/76.01')).code).toBe('tidak-ditemukan')
    expect((await browser.post('/api/sesi-contoh', { peran: 'kader' })).code).toBe('tidak-ditemukan')

    // Work for each, a meeting and a document, called invented.
    for (const peran of ['eksekutif', 'dinkes', 'opd-kb', 'puskesmas', 'camat', 'desa', 'admin-kab']) {
      await browser.post('/api/sesi-contoh', { peran })
      const { tasks, meetings } = (await browser.get<HomeAnswer>('/api/districts/99.01/beranda')).body
      expect([peran, (tasks?.first.length ?? 0) > 0, (meetings?.length ?? 0) > 0]).toEqual([peran, true, true])
    }
    // Of the convergence score some villages have handed in, some are in the middle of it, some have gone silent.
    const { today } = (await browser.get<Me>('/api/saya')).body
    const quarter = quarterText(quarterOn(today))
    const { desa, kabupaten } = (await browser.get<BoardAnswer>(`/api/districts/99.01/skor/${quarter}`)).body
    expect(new Set(desa.map(({ keadaan }) => keadaan))).toEqual(new Set(['belum', 'diisi', 'dikirim']))
    expect([kabupaten.lalu !== null, desa.some(({ diam }) => diam), desa.some(({ diam }) => !diam)]).toEqual([true, true, true])
    expect([kabupaten.melapor, kabupaten.desa]).toEqual([1, 4])
    const documents = await browser.get<{ documents: { title: string }[] }>('/api/districts/99.01/dokumen')
    const titles = documents.body.documents.map(({ title }) => title)
    expect(titles).toContain('Contoh: catatan pemeriksaan rekap Februari')
    // Others are evidence of what was done; nothing in it could be taken for a real paper.
    expect(titles.filter((title) => !title.startsWith('Contoh: '))).toEqual([])
  })

  it('goes in one step, by the keeper of the system only, and does not come back', async () => {
    const data = temporaryFolder()
    const served = await start(data)
    const browser = new Browser(served.url)
    await browser.post('/api/contoh')
    await browser.post('/api/sesi-contoh', { peran: 'admin-kab' })
    expect((await browser.delete('/api/districts/99.01')).code).toBe('tidak-boleh')
    await browser.post('/api/penyiapan', first(served.app.setupCode ?? ''))
    expect((await browser.get('/api/districts/99.01')).code).toBe('tidak-ditemukan')
    expect((await browser.delete('/api/districts/99.01')).status).toBe(200)
    expect(await districts(browser)).toEqual(['76.01'])
    expect((await new Browser(served.url).post('/api/contoh')).code).toBe('tidak-ditemukan')
    expect(await whole(served)).toBe(false)
  })

  it('that was cut off while it came is made anew', async () => {
    let cuts = 1
    const served = await start(temporaryFolder(), async (acts) => {
      await openDemo(acts)
      if (cuts-- > 0) throw new Error('power cut')
    })
    const browser = new Browser(served.url)
    expect((await browser.post('/api/contoh')).code).toBe('kesalahan-dalam')
    expect(await whole(served)).toBe(false)
    expect((await browser.post('/api/contoh')).status).toBe(200)
    expect(await whole(served)).toBe(true)
  })
})
