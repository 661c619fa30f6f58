/**
 * Verval by those who do it, in the browser on the real server: a village checks its families where there is no signal, closes the browser, comes back, settles what
 * somebody else had found meanwhile, signs; the camat verifies; OPD KB agrees on version 1. Nothing is lost and nothing is kept twice.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FamiliesAnswer } from '@konvergen/contract/verval.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { appendFamilies } from '@konvergen/server/capabilities/sasaran/door.ts'
import { writeTrail } from '@konvergen/server/capabilities/trail/door.ts'
import { readChecks } from '@konvergen/server/capabilities/verval/store.ts'
import { asSystem, runInDistrict } from '@konvergen/server/platform/run-work.ts'
import { serve } from '@konvergen/server/serve.ts'
import type { BrowserContext, Browser as Chromium, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Browser } from '../../packages/server/test/support/browser.ts'
import { familyRow } from '../../packages/server/test/support/families.ts'
import { personWith } from '../../packages/server/test/support/people.ts'
import { firstKeeper } from '../../packages/server/test/support/served.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { appears } from './support/desk.ts'

const AT = '/api/districts/76.01'
const LIST = '01900000-0000-7000-8000-00000000bb01'
const FAMILIES = 4

let served: Awaited<ReturnType<typeof serve>>
let data: string
let chromium: Chromium
let signal: Server
const sockets = new Set<Socket>()
let address: string
let port = 0
let desa: string
let round: string
let tpk: Browser
const people = new Map<Role, Browser>()
const complaints: string[] = []

/** The way to the server, for pages and their workers alike: without it there is no signal. */
function openSignal(): Promise<void> {
  const { port: behind } = new URL(served.url)
  signal = createServer((socket) => {
    const onward = connect(Number(behind), '127.0.0.1')
    for (const one of [socket, onward]) {
      sockets.add(one)
      one.on('close', () => sockets.delete(one)).on('error', () => one.destroy())
    }
    socket.pipe(onward).pipe(socket)
  })
  return new Promise((resolve) => {
    signal.listen(port, '127.0.0.1', () => {
      port = (signal.address() as { port: number }).port
      address = `http://127.0.0.1:${port}`
      resolve()
    })
  })
}

function closeSignal(): Promise<void> {
  return new Promise((resolve) => {
    signal.close(() => resolve())
    for (const socket of sockets) socket.destroy()
  })
}

async function deviceOf(person: Browser | undefined, width: number): Promise<BrowserContext> {
  const context = await chromium.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(20_000)
  await context.addCookies([...(person?.cookies ?? [])].map(([name, value]) => ({ name, value, url: address })))
  return context
}

async function pageOf(context: BrowserContext, at: string): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  await page.goto(address + at)
  return page
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

async function find(page: Page, name: RegExp, finding: RegExp): Promise<void> {
  await press(page, name)
  await page.getByRole('radio', { name: finding }).check()
  await page
    .getByRole('button', { name: 'Simpan', exact: true })
    .or(page.getByRole('button', { name: 'Simpan, ke berikutnya' }))
    .last()
    .click()
  await page.getByRole('searchbox').waitFor()
}

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'konvergen-verval-'))
  served = await serve({ port: 0, host: '127.0.0.1', data, log: null, say: () => undefined })
  const keeper = new Browser(served.url)
  await keeper.post('/api/penyiapan', firstKeeper(served.app.setupCode ?? ''))
  const { body } = await keeper.get<DistrictDetail>(AT)
  desa = body.desa[0]?.kode ?? ''
  const at = { url: served.url, work: served.app.work }
  const held = (role: Role, areas: readonly string[]) =>
    personWith(at, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
  people.set('desa', await held('desa', [desa]))
  people.set('camat', await held('camat', [desa.slice(0, 8)]))
  people.set('opd-kb', await held('opd-kb', ['76.01']))
  tpk = await held('tpk', [desa])
  await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
    writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: LIST, detail: {} })
    const rows = Array.from({ length: FAMILIES }, (_, index) => familyRow(index, desa))
    return appendFamilies(ctx, { id: LIST, source: 'KRS', period: '2026' }, [rows])
  })
  const begun = await people.get('opd-kb')?.post<{ id: string }>(`${AT}/verval`, { daftar: LIST, tenggat: '2099-10-31' })
  round = begun?.body.id ?? ''
  await openSignal()
  chromium = await launchChromium()
})
afterAll(async () => {
  await chromium.close()
  await closeSignal()
  await served.close()
  await rm(data, { recursive: true, force: true })
})

it('goes from a village without signal to Data Tetap version 1', async () => {
  const phone = await deviceOf(people.get('desa'), 360)
  const at = `/k/76.01/verval/${round}/${desa}`
  const first = await pageOf(phone, at)
  expect(await appears(first.getByText(/Disimpan di perangkat ini sampai/))).toBe(true)

  await closeSignal()
  await find(first, /Kepala A/, /^Ada/)
  await find(first, /Kepala B/, /^Meninggal/)
  expect(await appears(first.getByText('2 belum terkirim', { exact: true }))).toBe(true)
  await first.close()

  // Somebody else looks at one of them meanwhile.
  const { body } = await tpk.post<FamiliesAnswer>(`${AT}/verval/${round}/desa/${desa}/keluarga`, {})
  const family = body.keluarga.find(({ kepala }) => kepala === 'Kepala B')?.id ?? ''
  const theirs = { id: '01900000-0000-7000-8000-00000000cc01', keluarga: family, temuan: 'tidak-ditemukan', dasar: null }
  expect((await tpk.post(`${AT}/verval/${round}/periksa`, { periksa: [theirs] })).status).toBe(200)

  const page = await pageOf(phone, at)
  expect(await appears(page.getByText('2 belum terkirim', { exact: true }))).toBe(true)
  expect(await appears(page.getByText(/Tanpa sinyal: hasil disimpan/))).toBe(true)
  await find(page, /Kepala C/, /^Ada/)

  await openSignal()
  await press(page, 'Kirim sekarang')
  expect(await appears(page.getByText('1 belum terkirim', { exact: true }))).toBe(true)
  await press(page, /Kepala B/)
  expect(await appears(page.getByText('Dua orang memeriksa keluarga ini'))).toBe(true)
  await press(page, 'Pakai temuan saya')
  expect(await appears(page.getByText('Semua sudah terkirim'))).toBe(true)
  expect(await appears(page.getByText(/Masih ada 1 keluarga yang belum diperiksa/))).toBe(true)
  await find(page, /Kepala D/, /^Ada/)
  await press(page, 'Tandatangani hasil desa')
  await press(page, 'Tandatangani sekarang')
  expect(await appears(page.getByText('Hasil desa sudah ditandatangani dan menunggu camat.'))).toBe(true)

  const camat = await pageOf(await deviceOf(people.get('camat'), 1280), '/k/76.01/verval')
  await press(camat, /^Verifikasi /)
  expect(await appears(camat.getByText('meninggal 1'))).toBe(true)
  await camat.getByRole('dialog').getByRole('button', { name: 'Verifikasi', exact: true }).click()
  expect(await appears(camat.getByRole('cell', { name: /^diverifikasi/ }))).toBe(true)

  const office = await pageOf(await deviceOf(people.get('opd-kb'), 1280), '/k/76.01/verval')
  await press(office, 'Tetapkan Data Tetap')
  await press(office, 'Tetapkan sekarang')
  expect(await appears(office.getByRole('heading', { level: 1, name: 'Data Tetap versi 1' }))).toBe(true)
  expect(await appears(office.getByText('3 keluarga berisiko disepakati'))).toBe(true)

  const kept = await runInDistrict(asSystem(served.app.work), 'baca', '76.01', async (ctx) => (await readChecks(ctx, round)).length)
  expect(kept).toBe(FAMILIES + 1)
  expect(complaints).toEqual([])
})

it('leaves nothing on the phone once its person has signed out', async () => {
  const phone = await deviceOf(tpk, 360)
  const page = await pageOf(phone, `/k/76.01/verval/${round}/${desa}`)
  expect(await appears(page.getByText(/Disimpan di perangkat ini sampai/))).toBe(true)
  await press(page, /Orang Uji/)
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL(/masuk/)
  const left = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const names = databases.map(({ name }) => name)
    const keys = await new Promise<number>((resolve) => {
      const opening = indexedDB.open('konvergen')
      opening.onsuccess = () => {
        const counting = opening.result.transaction('perangkat').objectStore('perangkat').count()
        counting.onsuccess = () => resolve(counting.result)
      }
    })
    return { names, keys, caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length }
  })
  expect(left).toEqual({ names: ['konvergen'], keys: 0, caches: [], workers: 0 })
})
