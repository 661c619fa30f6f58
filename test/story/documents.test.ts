/**
 * Evidence as an officer brings it: the connection breaks in the middle and the file goes on by itself, a photo asks for consent, a new version
 * supersedes, and what was taken away comes back.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears, type DeskFile } from './support/desk.ts'
import { setUpOwn } from './support/first-run.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const KAB = '76.01'
const MEGABYTES = 3
const minutes: DeskFile = { name: 'notulen.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(MEGABYTES * 1024 * 1024)]) }

let office: StoryOffice
let page: Page

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
const bring = ({ name, bytes }: DeskFile, nth = 0): Promise<void> =>
  page
    .locator('input[type=file]')
    .nth(nth)
    .setInputFiles({ name, mimeType: name.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf', buffer: Buffer.from(bytes) })
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const drawer = () => page.getByRole('dialog')

beforeAll(async () => {
  office = await openOffice()
  ;({ page } = office)
  await page.goto(`${office.address}/#${office.setupCode}`)
  await setUpOwn(page, office.setupCode, 'Pasangkayu')
  await page.goto(`${office.address}/k/${KAB}/dokumen`)
  await page.getByRole('heading', { level: 1, name: 'Dokumen' }).waitFor()
})
afterAll(() => office.close())

describe('evidence', () => {
  it('goes on by itself after the connection broke in the middle', async () => {
    const offsets: number[] = []
    await page.route('**/dokumen/unggahan/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue()
      offsets.push(Number(route.request().headers()['upload-offset']))
      if (offsets.length !== 3) return route.continue()
      await page.context().setOffline(true)
      return route.abort('internetdisconnected')
    })
    await bring(minutes)
    expect(await appears(page.getByText(/^Sambungan terputus\. 0,8 dari 3,0 MB notulen\.pdf sudah tiba dan aman/))).toBe(true)
    await page.context().setOffline(false)
    expect(await appears(page.getByText('notulen.pdf sudah tiba. Lengkapi isian, lalu simpan.'))).toBe(true)
    await page.unroute('**/dokumen/unggahan/*')
    // What had arrived was not sent again.
    expect(offsets[3]).toBe(offsets[2])
    expect(offsets.filter((offset) => offset === 0)).toHaveLength(1)

    await page.getByLabel('Judul').fill('Notulen rembuk kabupaten')
    await press('Simpan dokumen')
    expect(await appears(page.getByText('Notulen rembuk kabupaten tersimpan.'))).toBe(true)
  })

  it('comes out as it went in', async () => {
    await press('Rincian Notulen rembuk kabupaten')
    expect(await appears(drawer().getByText(sha256(minutes.bytes)))).toBe(true)
    const waiting = page.waitForEvent('download')
    await drawer().getByRole('link', { name: 'Unduh notulen.pdf' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('notulen.pdf')
    expect(sha256(await readFile(await download.path()))).toBe(sha256(minutes.bytes))
  })

  it('gets a new version, paused on the way; the first stays', async () => {
    await page.route('**/dokumen/unggahan/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue().catch(() => undefined)
    })
    await bring({ name: 'notulen-2.pdf', bytes: Buffer.concat([Buffer.from(minutes.bytes), Buffer.from('2')]) }, 2)
    await drawer().getByRole('button', { name: 'Jeda' }).click()
    expect(await appears(drawer().getByText(/^notulen-2\.pdf dijeda/))).toBe(true)
    await page.unroute('**/dokumen/unggahan/*')
    await drawer().getByRole('button', { name: 'Lanjutkan' }).click()
    await drawer().getByRole('button', { name: 'Simpan dokumen' }).click()
    expect(await appears(drawer().getByText('Versi 2 (terbaru)'))).toBe(true)
    expect(await appears(drawer().getByText('Versi 1', { exact: true }))).toBe(true)
  })

  it('is taken away and brought back', async () => {
    await drawer().getByRole('button', { name: 'Singkirkan' }).click()
    await drawer().getByRole('button', { name: 'Kembalikan' }).click()
    expect(await appears(drawer().getByRole('button', { name: 'Singkirkan' }))).toBe(true)
    await drawer().getByRole('button', { name: 'Tutup' }).click()
  })

  it('of people asks who consented', async () => {
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#c84' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    await bring({ name: 'rembuk.jpg', bytes: photo })
    await page.getByText('rembuk.jpg sudah tiba').waitFor()
    expect(await page.getByRole('button', { name: 'Simpan dokumen' }).isDisabled()).toBe(true)
    await page.getByLabel('Ada, sudah setuju').check()
    await page.getByLabel('Siapa yang menyetujui').fill('Ketua RT Contoh')
    await page.getByLabel('Tanggal persetujuan').fill('2026-01-05')
    await press('Simpan dokumen')
    await page.getByText('rembuk tersimpan.').waitFor()
    const small = page.getByRole('img', { name: 'Pratinjau rembuk' })
    await small.waitFor()
    await expect.poll(() => small.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBe(480)
    await press('Rincian rembuk')
    expect(await appears(drawer().getByText('Persetujuan: Ketua RT Contoh, 5 Januari 2026'))).toBe(true)
  })

  it('taken as HEIC becomes JPEG where the browser opens such photos; elsewhere it is said what to set', async () => {
    await drawer().getByRole('button', { name: 'Tutup' }).click()
    const heic = { name: 'rapat.heic', bytes: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic') }
    await bring(heic)
    expect(await appears(page.getByText('Foto HEIC belum dapat diterima'))).toBe(true)
    // Chromium opens none; what another browser would see in it is put in its place.
    await page.evaluate(() => {
      const open = window.createImageBitmap.bind(window)
      window.createImageBitmap = async () => {
        const canvas = new OffscreenCanvas(40, 30)
        canvas.getContext('2d')?.fillRect(0, 0, 40, 30)
        return open(canvas)
      }
    })
    await bring(heic)
    await page.getByText('rapat.jpg sudah tiba').waitFor()
    await page.getByLabel('Tidak ada').check()
    await press('Simpan dokumen')
    await page.getByText('rapat tersimpan.').waitFor()
    expect(await page.getByText('Foto HEIC belum dapat diterima').count()).toBe(0)
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
