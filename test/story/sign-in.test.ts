/**
 * Coming in through the district's own provider of identities, a real one in a process of its own, and access in an emergency: a midwife takes it for a
 * reason and half an hour, the health office reads it on its next page, checks it and ends it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSsoSettings } from '@konvergen/server/capabilities/accounts/sso-settings.ts'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort, OidcProcess } from '../../packages/server/test/support/oidc.ts'
import { appears, pickArea } from './support/desk.ts'
import { KEEPER, SANDI } from './support/first-run.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const KAB = '76.01'
const NOTE = 'balita dirujuk malam ini, puskesmas asal tidak menjawab'

describe('a health office and a midwife with accounts of the provider', () => {
  let office: StoryOffice
  let provider: OidcProcess
  let folder: string
  let sri: Page
  let midwife: Page
  let elsewhere = ''
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'konvergen-story-sso-'))
    const secret = path.join(folder, 'rahasia')
    writeFileSync(secret, 'rahasia-uji-yang-panjang-sekali-000\n', { mode: 0o600 })
    const port = await freePort()
    provider = new OidcProcess(port)
    const sso = readSsoSettings({
      KONVERGEN_OIDC_ISSUER: `http://127.0.0.1:${port}`,
      KONVERGEN_OIDC_CLIENT_ID: 'konvergen',
      KONVERGEN_OIDC_SECRET_FILE: secret,
      KONVERGEN_OIDC_LABEL: 'Akun Pemda',
      KONVERGEN_OIDC_SECOND_FACTOR: 'mfa',
    })
    office = await openOffice(sso ?? undefined)
    await provider.start(office.address)
    sri = await office.anotherDesk()
    midwife = await office.anotherDesk()
  })
  afterAll(async () => {
    await office.close()
    await provider.stop()
    rmSync(folder, { recursive: true })
  })
  let hasFailed = false
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'a step before this one failed')
    onTestFailed(() => {
      hasFailed = true
    })
  })

  const post = async <T>(where: string, data: object): Promise<T> =>
    (await (await office.page.request.post(`${office.address}/api/${where}`, { data })).json()) as T
  const invite = async (username: string, nama: string, peran: string, wilayah: string[]): Promise<string> =>
    (await post<{ tiket: string }>(`districts/${KAB}/akun`, { username, nama, peran, wilayah })).tiket
  /** As whom the provider knows whoever sits at this desk; it asks them for a second factor. */
  const comeBy = async (page: Page, who: string): Promise<void> => page.context().setExtraHTTPHeaders({ 'x-orang': who, 'x-amr': 'mfa' })
  const rolesOf = async (page: Page): Promise<string[]> => {
    const me = (await (await page.request.get(`${office.address}/api/saya`)).json()) as { grants: { role: string }[] }
    return me.grants.map(({ role }) => role)
  }

  it('take up their invitations with it, without a password', async () => {
    const secret = new Secret({ size: 20 })
    const keeper = { kode: office.setupCode, kab: KAB, sandi: SANDI, ...KEEPER }
    await post('penyiapan', { ...keeper, rahasia: secret.base32, kodeFaktor: new TOTP({ secret }).generate() })
    const { kecamatan } = await office.readDistrict(KAB)
    elsewhere = kecamatan[1]?.nama ?? ''
    const tickets = [
      [sri, 'sri', await invite('bu.sri', 'Sri Contoh', 'dinkes', [KAB])],
      [midwife, 'ratna', await invite('bidan.ratna', 'Ratna Contoh', 'puskesmas', [kecamatan[0]?.kode ?? ''])],
    ] as const
    for (const [page, who, tiket] of tickets) {
      await comeBy(page, who)
      await page.goto(`${office.address}/undangan#${tiket}`)
      await page.getByRole('button', { name: 'Terima dengan Akun Pemda, tanpa sandi baru' }).click()
      expect(await appears(page.getByText(/^Selamat bekerja, (Sri|Ratna) Contoh\.$/))).toBe(true)
    }
    // The provider asked for a second factor: their roles, which see names, count.
    expect(await sri.getByText('Pasang faktor kedua agar peran Anda berlaku').count()).toBe(0)
  })

  it('the health office leaves, there too, and comes in again by its button', async () => {
    await sri.getByRole('button', { name: /^Akun:/ }).click()
    await sri.getByRole('button', { name: 'Keluar', exact: true }).click()
    await sri.getByRole('button', { name: /sign me out/i }).click()
    await sri.waitForURL('**/masuk')
    expect((await sri.request.get(`${office.address}/api/districts/${KAB}/anak`)).status()).toBe(401)
    await sri.getByRole('button', { name: 'Masuk lewat Akun Pemda' }).click()
    expect(await appears(sri.getByText('Selamat bekerja, Sri Contoh.'))).toBe(true)
  })

  it('the midwife takes emergency access elsewhere, for a reason and half an hour', async () => {
    await midwife.goto(`${office.address}/k/${KAB}/darurat`)
    await midwife.getByRole('button', { name: 'Buka sekarang' }).click()
    expect(await appears(midwife.getByText('Tulis paling sedikit 10 huruf.'))).toBe(true)
    await midwife.getByLabel('Penjelasan singkat, tanpa nama dan nomor orang').fill(NOTE)
    await pickArea(midwife, 'Tambah kecamatan atau desa', `Kecamatan ${elsewhere}`)
    await midwife.getByLabel('Selama').selectOption('30 menit')
    await midwife.getByRole('button', { name: 'Buka sekarang' }).click()
    expect(await appears(midwife.getByRole('row', { name: /Ratna Contoh.*Berlaku sampai.*Belum dilihat/ }))).toBe(true)
    expect(await rolesOf(midwife)).toEqual(['puskesmas', 'darurat'])
  })

  it('the health office is told on its next page, checks it and ends it', async () => {
    await sri.goto(`${office.address}/k/${KAB}`)
    await sri.getByRole('alert').getByRole('link', { name: 'Lihat siapa dan mengapa' }).click()
    const row = sri.getByRole('row', { name: /Ratna Contoh/ })
    expect(await appears(row.getByText(NOTE))).toBe(true)
    await row.getByRole('button', { name: 'Sudah saya periksa' }).click()
    expect(await appears(row.getByText('Sudah dilihat pemilik data'))).toBe(true)
    expect(await sri.getByRole('alert').count()).toBe(0)
    await row.getByRole('button', { name: 'Akhiri' }).click()
    expect(await appears(row.getByText(/^Diakhiri/))).toBe(true)
    expect(await rolesOf(midwife)).toEqual(['puskesmas'])
    await midwife.reload()
    expect(await appears(midwife.getByRole('row', { name: /Ratna Contoh.*Diakhiri.*Sudah dilihat/ }))).toBe(true)
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
