/**
 * The year of one district walked through its pages in Chromium, each act by whoever does it, at a desk or on a phone: files, analysis, lokus, a plan typed by hand, rembuk on the projector,
 * commitments, budgets, the package of a village, a quarter filled in by keyboard. At its end pages show the counts that are counted by hand. What is many times the same goes through HTTP.
 */
import { STAGE_WORDS } from '@konvergen/core/chain/words.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appears, putIn } from './support/desk.ts'
import { AWAITED, YEAR_CLAUSES } from './support/year-agreements.ts'
import { officeBudget, villageBudget } from './support/year-budgets.ts'
import { ALL_ACTIVITIES, countActivities, countAgreements } from './support/year-count.ts'
import { enterCoverage } from './support/year-coverage.ts'
import { type Desks, download, openDesks } from './support/year-desks.ts'
import { inDays, KAB, openYear, YEAR, type YearDistrict } from './support/year-district.ts'
import { addRupiah, YEAR_PLAN } from './support/year-plan.ts'
import { addLokus, linkAgreements, namesOf, onceNamed, planRest, recapOf, reportRest, settleRest } from './support/year-rest.ts'

const [FIRST, ADDED] = [20, 50]

let year: YearDistrict
let desks: Desks
let lokus: readonly string[]
let names: ReadonlyMap<string, string>
let rembuk: string
let ids: ReadonlyMap<string, string>
/** Of the secretariat, of the family-planning office. */
let secretariat: Page
let office: Page

const at = (path: string): string => `${year.url}/k/${KAB}/${path}`
const nameOf = (kode: string | undefined): string => names.get(kode ?? '') ?? ''
const row = (page: Page, name: RegExp | string) => page.getByRole('row', { name })
const title = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name })

beforeAll(async () => {
  year = await openYear()
  desks = await openDesks(year.url)
  names = namesOf(year)
  lokus = onceNamed(year).slice(0, FIRST + ADDED)
  secretariat = await desks.sit({ person: year.secretariat, width: 1280 })
  office = await desks.sit({ person: year.offices.kb.browser, width: 1280 })
}, 120_000)
afterAll(async () => {
  await desks.close()
  await year.close()
})
let hasFailed = false
beforeEach(({ skip, onTestFailed, task }) => {
  skip(hasFailed, 'a step before this one failed')
  onTestFailed(async () => {
    hasFailed = true
    process.stderr.write(`Pages as they stood: ${await desks.keepAll(task.name.replace(/\W+/g, '-'))}\n`)
  })
})

describe('before the rembuk', () => {
  it('the secretariat brings in the recap, looks at it and applies it', async () => {
    await secretariat.goto(at('berkas'))
    await putIn(secretariat, recapOf(year, lokus.slice(0, FIRST)))
    expect(await appears(title(secretariat, 'rekap.csv'))).toBe(true)
    expect(await desks.look(secretariat, '01-rekap')).toBe(0)
    await secretariat.getByRole('button', { name: 'Terapkan', exact: true }).click()
    expect(await appears(secretariat.getByRole('heading', { name: 'Berkas ini sudah diterapkan' }))).toBe(true)
    await enterCoverage(year, lokus)
  })

  it('begins the version of the district and freezes it', async () => {
    await secretariat.goto(at('analisis'))
    await secretariat.getByRole('button', { name: /^Mulai versi kabupaten/ }).click()
    await secretariat.getByRole('textbox', { name: 'Alasan', exact: true }).fill('Kecamatan menyusul sesudah rembuk')
    await secretariat.getByRole('button', { name: 'Bekukan versi ini' }).click()
    expect(await appears(secretariat.getByText('beku', { exact: true }))).toBe(true)
    expect(await desks.look(secretariat, '02-analisis')).toBe(0)
  })

  it('records the decision on the twenty lokus that are proposed', async () => {
    await secretariat.goto(at('lokus'))
    await secretariat.getByRole('button', { name: 'Tetapkan lokus…' }).click()
    const drawer = secretariat.getByRole('dialog')
    await drawer.getByRole('textbox', { name: 'Tahun', exact: true }).fill(String(YEAR))
    await drawer.getByRole('textbox', { name: 'Dasar' }).fill('Rembuk Stunting')
    await drawer.getByLabel('Tanggal keputusan').fill(inDays(0))
    await drawer.getByLabel('Alasan untuk semua yang belum beralasan').fill('Disepakati dalam rembuk')
    expect(await appears(drawer.getByText(`${FIRST} desa dipilih`))).toBe(true)
    expect(await desks.look(secretariat, '03-lokus')).toBe(0)
    await drawer.getByRole('button', { name: 'Catat keputusan' }).click()
    await secretariat.waitForURL(/lokus-tahun/)
    expect(await appears(secretariat.getByText(`${FIRST} desa lokus tahun ${YEAR}.`))).toBe(true)
    for (const kode of [lokus[0], lokus[FIRST - 1]]) expect(await appears(row(secretariat, nameOf(kode)))).toBe(true)
    expect(await desks.look(secretariat, '04-lokus-tahun')).toBe(0)
  })

  it('an office types an activity of its plan', async () => {
    const [first] = YEAR_PLAN
    await office.goto(at(`rencana?tahun=${YEAR}&lembaga=${year.offices.kb.id}`))
    await office.getByRole('button', { name: 'Tambah kegiatan' }).click()
    const drawer = office.getByRole('dialog')
    await drawer.getByRole('textbox', { name: 'Nama kegiatan' }).fill(first?.title ?? '')
    await drawer.getByRole('textbox', { name: 'Kode sub-kegiatan' }).fill(first?.code ?? '')
    await drawer.getByRole('combobox', { name: 'Kesenjangan yang ditutup (indikator)' }).selectOption(first?.indicators[0] ?? '')
    await drawer.getByRole('combobox', { name: 'Lokasi' }).selectOption('lokus')
    for (const [source, rupiah] of first?.money ?? []) {
      await drawer.getByRole('combobox', { name: 'Tambah sumber dana' }).selectOption(source)
      await drawer
        .getByLabel(/\(Rp\)$/)
        .last()
        .fill(rupiah)
    }
    expect(await appears(drawer.getByText('Jumlah Rp 150.000.000'))).toBe(true)
    expect(await desks.look(office, '05-kegiatan')).toBe(0)
    await drawer.getByRole('button', { name: 'Simpan', exact: true }).click()
    expect(await appears(row(office, /Pendampingan keluarga berisiko.*Semua lokus \(20 desa\).*150\.000\.000/))).toBe(true)
    expect(await appears(office.getByText(`1 kegiatan tahun ${YEAR}, pagu Rp 150.000.000.`))).toBe(true)
    expect(await desks.look(office, '06-rencana')).toBe(0)
    ids = await planRest(year, lokus)
  })
})

describe('the rembuk', () => {
  /** What is thrown on it. */
  let wall: Page
  const clause = (no: number) =>
    secretariat.getByRole('listitem').filter({ has: secretariat.getByRole('heading', { name: `Butir ${no}`, exact: true }) })

  it('is prepared, with the five clauses of the template', async () => {
    await secretariat.goto(at('rembuk'))
    await secretariat.getByRole('button', { name: 'Siapkan rembuk' }).click()
    await secretariat.getByLabel('Tahun yang direncanakan').fill(String(YEAR))
    await secretariat.getByRole('textbox', { name: 'Tempat', exact: true }).fill('Aula')
    await secretariat.locator('input[type=date]').fill(inDays(0))
    for (const name of ['DPPKB', 'Dinkes', 'PUPR']) await secretariat.getByRole('checkbox', { name, exact: true }).check()
    expect(await desks.look(secretariat, '07-siapkan-rembuk')).toBe(0)
    await secretariat.getByRole('button', { name: 'Siapkan', exact: true }).click()
    await secretariat.waitForURL(/rembuk\/[0-9a-f-]{36}$/)
    expect(await appears(title(secretariat, `Rembuk stunting Kabupaten Kaur ${YEAR}`))).toBe(true)
    rembuk = secretariat.url().split('/').at(-1) ?? ''
    expect(await appears(secretariat.getByText('0 dari 5 butir disepakati, 5 belum diputuskan; 0 orang hadir.'))).toBe(true)
    expect(await desks.look(secretariat, '08-rembuk')).toBe(0)
  })

  it('decides clause by clause, and the wall follows', async () => {
    const opened = secretariat.waitForEvent('popup')
    await secretariat.getByRole('link', { name: 'Buka layar' }).click()
    wall = await opened
    expect(await appears(wall.getByRole('heading', { name: 'Butir 1', exact: true }))).toBe(true)
    expect(await appears(wall.getByText('Terhubung'))).toBe(true)
    await clause(1).getByRole('button', { name: 'Ubah', exact: true }).click()
    await clause(1).getByRole('combobox', { name: 'Tambah pemilik' }).selectOption(year.offices.kb.id)
    await clause(1).locator('input[type=date]').fill(inDays(30))
    await clause(1).getByRole('button', { name: 'Simpan butir' }).click()
    expect(await appears(wall.getByText(`Pemilik: ${year.offices.kb.name}`))).toBe(true)
    expect(await desks.look(wall, '09-layar')).toBe(0)
    await clause(1).getByRole('button', { name: 'Putuskan', exact: true }).click()
    await clause(1).getByRole('radio', { name: 'Suara', exact: true }).check()
    for (const [label, n] of [
      ['Setuju', '40'],
      ['Menolak', '2'],
      ['Abstain', '3'],
    ] as const)
      await clause(1).getByRole('textbox', { name: label, exact: true }).fill(n)
    expect(await desks.look(secretariat, '10-putuskan')).toBe(0)
    await clause(1).getByRole('button', { name: 'Simpan putusan' }).click()
    expect(await appears(wall.getByText('1. Disepakati'))).toBe(true)
    expect(await appears(wall.getByRole('heading', { name: 'Butir 2', exact: true }))).toBe(true)
  })

  it('adds fifty lokus and settles the other clauses', async () => {
    await addLokus(year, lokus.slice(FIRST))
    await settleRest(year, rembuk)
    expect(await appears(wall.getByText('10. Ditolak'))).toBe(true)
    expect(await desks.look(wall, '11-layar-akhir')).toBe(0)
    await wall.close()
  })

  it('is closed, and its minutes are downloaded', async () => {
    await secretariat.getByRole('textbox', { name: 'Yang menandatangani' }).fill('Bupati')
    await secretariat.getByRole('button', { name: 'Tutup rembuk' }).click()
    expect(await appears(secretariat.getByText(/^Ditutup .*SHA-256 [0-9a-f]{64}/))).toBe(true)
    expect(await appears(secretariat.getByText('9 dari 10 butir disepakati, 0 belum diputuskan; 1 orang hadir.'))).toBe(true)
    expect(await desks.look(secretariat, '12-rembuk-ditutup')).toBe(0)
    expect((await download(secretariat, 'Berita acara (PDF)')).subarray(0, 5).toString()).toBe('%PDF-')
    await linkAgreements(year, rembuk, ids)
  })

  it('becomes commitments of its owners', async () => {
    await secretariat.goto(at(`komitmen?tahun=${YEAR}`))
    const owners = YEAR_CLAUSES.filter(({ isAgreed, owner }) => isAgreed && owner !== 'desa-lokus').length + lokus.length
    await secretariat.getByRole('button', { name: `Buat ${owners} komitmen` }).click()
    expect(await appears(secretariat.getByText(`${owners} komitmen dibuat, 0 sudah ada.`))).toBe(true)
    expect(await appears(secretariat.getByText(`${owners} komitmen tahun ${YEAR}: 0 dipenuhi, 0 lewat tenggat, 0 tampil`))).toBe(true)
    expect(await desks.look(secretariat, '13-komitmen')).toBe(0)
  })
})

describe('budgets', () => {
  const linesOfStage = (stage: 'rkpd' | 'dpa') => YEAR_PLAN.filter((activity) => activity[stage] !== null)
  const upload = async (stage: string, text: string): Promise<void> => {
    await secretariat.goto(at(`anggaran?tahap=${stage}&tahun=${YEAR}`))
    await secretariat.getByRole('button', { name: 'Unggah berkas' }).click()
    await putIn(secretariat, { name: `${stage}.csv`, bytes: text })
    expect(await appears(title(secretariat, `${stage}.csv`))).toBe(true)
  }
  const apply = async (): Promise<void> => {
    await secretariat.getByRole('button', { name: 'Terapkan', exact: true }).click()
    await secretariat.getByRole('button', { name: 'Terapkan', exact: true }).click()
    await secretariat.getByText(/· Diterapkan /).waitFor()
  }
  const ownerName = (key: keyof YearDistrict['offices']): string => year.offices[key].name

  it.each(['rkpd', 'dpa'] as const)('the %s is uploaded, looked at and applied', async (stage) => {
    const kept = linesOfStage(stage)
    const total = Number(addRupiah(kept.map((activity) => activity[stage]))).toLocaleString('id')
    await upload(stage, officeBudget(stage, YEAR_PLAN, ownerName))
    const read = `${kept.length} baris berisi, ${kept.length} menjadi baris anggaran, 0 ditolak. Jumlahnya Rp ${total}.`
    expect(await appears(secretariat.getByText(read))).toBe(true)
    expect(await desks.look(secretariat, `14-${stage}`)).toBe(0)
    await apply()
    await secretariat.goto(at(`anggaran?tahap=${stage}&tahun=${YEAR}`))
    expect(await appears(secretariat.getByText(`${kept.length} baris ${stage.toUpperCase()} tahun ${YEAR}, Rp ${total}.`))).toBe(true)
    expect(await desks.look(secretariat, `15-anggaran-${stage}`)).toBe(0)
  })

  it('lines are linked with activities of the same code', async () => {
    const lines = linesOfStage('rkpd').length + linesOfStage('dpa').length
    await secretariat.goto(at(`rantai?tahun=${YEAR}`))
    await secretariat.getByRole('button', { name: 'Periksa usulan' }).click()
    const drawer = secretariat.getByRole('dialog')
    await drawer.getByRole('button', { name: /^Sambungkan semua yang kodenya sama/ }).waitFor()
    expect(await desks.look(secretariat, '16-usulan-sambungan')).toBe(0)
    await drawer.getByRole('button', { name: /^Sambungkan semua yang kodenya sama/ }).click()
    expect(await appears(drawer.getByText(`${lines} sambungan dibuat.`))).toBe(true)
  })

  it('the APBDes of a village comes in', async () => {
    await upload('apbdes', villageBudget([[lokus[0] ?? '', 'Pendampingan keluarga berisiko stunting', '1500000']], '1500000'))
    expect(await appears(secretariat.getByText('1 menjadi baris anggaran', { exact: false }))).toBe(true)
    expect(await desks.look(secretariat, '17-apbdes')).toBe(0)
    await apply()
  })
})

describe('a village', () => {
  const TITLE = /endampingan/

  it('is issued its package', async () => {
    await secretariat.goto(at(`paket-desa/${lokus[0]}?tahun=${YEAR}`))
    await secretariat
      .getByRole('button', { name: /^Pakai usulan / })
      .filter({ hasText: 'Pakai' })
      .first()
      .waitFor()
    await secretariat.getByRole('button', { name: new RegExp(`^Pakai usulan .*${TITLE.source}`) }).click()
    await secretariat.getByRole('button', { name: 'Terbitkan paket' }).click()
    await secretariat.getByRole('button', { name: 'Terbitkan', exact: true }).click()
    expect(await appears(secretariat.getByRole('link', { name: 'Versi 1' }))).toBe(true)
    expect(await desks.look(secretariat, '18-paket')).toBe(0)
  })

  it('answers by its head, on a phone', async () => {
    const phone = await desks.sit({ person: await year.villageHead(lokus[0] ?? ''), width: 360 })
    await phone.goto(at(`paket-desa?tahun=${YEAR}`))
    await phone.getByRole('link', { name: nameOf(lokus[0]), exact: true }).waitFor()
    expect(await desks.look(phone, '19-kepala-desa')).toBe(0)
    await phone.getByRole('link', { name: nameOf(lokus[0]), exact: true }).click()
    await phone.getByRole('button', { name: /^Jawab / }).click()
    await phone
      .getByRole('radio', { name: 'Masuk APBDes' })
      .or(phone.getByRole('radio', { name: 'APBDes', exact: true }))
      .check()
    await phone.getByRole('textbox', { name: 'Jumlah (Rp)' }).fill('1.500.000')
    expect(await desks.look(phone, '20-jawaban')).toBe(0)
    await phone.getByRole('button', { name: 'Simpan jawaban' }).click()
    expect(await appears(phone.getByText(/iterima.*Rp 1\.500\.000/))).toBe(true)
    expect(await desks.look(phone, '21-dijawab')).toBe(0)
  })

  it('is seen by its camat on a phone, who issues nothing', async () => {
    const camat = await desks.sit({ person: await year.person('camat', [(lokus[0] ?? '').slice(0, 8)]), width: 360 })
    await camat.goto(at(`paket-desa?tahun=${YEAR}`))
    expect(await appears(camat.getByRole('link', { name: nameOf(lokus[0]), exact: true }))).toBe(true)
    expect(await desks.look(camat, '22-camat')).toBe(0)
    expect(await camat.getByRole('button', { name: /^Terbitkan/ }).count()).toBe(0)
  })
})

describe('realisation', () => {
  /** In the order of their columns. */
  const SOURCES = ['bokb', 'apbd-kab'] as const
  const goRight = async (cells: number): Promise<void> => {
    for (let moved = 0; moved < cells; moved += 1) await office.keyboard.press('ArrowRight')
  }
  const grid = (): string => at(`realisasi/lembaga?tahun=${YEAR}&triwulan=1&lembaga=${year.offices.kb.id}`)

  it('of a quarter is typed by keyboard and handed in', async () => {
    await office.goto(grid())
    for (const { title: name, done: told, money } of YEAR_PLAN.filter((activity) => activity.office === 'kb')) {
      const [rupiah] = told
      if (rupiah === null) continue
      const source = SOURCES.findIndex((each) => each === money[0]?.[0])
      await office.getByRole('textbox', { name: `Fisik %, ${name}`, exact: true }).focus()
      await office.keyboard.type(rupiah === '0' ? '0' : '25')
      await goRight(1 + source)
      await office.keyboard.type(rupiah)
      // Past the other sources and the people reached.
      await goRight(SOURCES.length - source + 1)
      await office.keyboard.type('Menunggu pencairan')
      await office.keyboard.press('Enter')
      expect(await appears(row(office, new RegExp(name)).getByText('Tersimpan'))).toBe(true)
    }
    expect(await desks.look(office, '23-kisi')).toBe(0)
    await office.getByRole('textbox', { name: 'Alasan menyerahkan tanpa laporan yang belum ada' }).fill('Kegiatan lain belum mulai')
    await office.getByRole('button', { name: 'Serahkan triwulan' }).click()
    await office.getByRole('button', { name: 'Minta dibuka kembali' }).waitFor()
    expect(await desks.look(office, '24-diserahkan')).toBe(0)
  })

  it('is verified by somebody who did not write it', async () => {
    const verifier = await desks.sit({ person: year.verifier, width: 1280 })
    await verifier.goto(grid())
    await verifier.getByRole('button', { name: 'Verifikasi', exact: true }).click()
    expect(await appears(verifier.getByText('Diverifikasi', { exact: true }))).toBe(true)
    expect(await desks.look(verifier, '25-diverifikasi')).toBe(0)
    await reportRest(year, 1, { offices: ['kes', 'air'], ids })
    await reportRest(year, 2, { offices: ['kb', 'kes', 'air'], ids })
  })
})

describe('at the end of the year', () => {
  it('the regent sees how far agreements and activities went, in English', async () => {
    const regent = await desks.sit({ person: await year.person('eksekutif'), width: 1280, language: 'en' })
    const rkpd = countAgreements('rkpd')
    const deed = countActivities('realisasi')
    await regent.goto(at(`rantai?tahun=${YEAR}`))
    expect(await appears(regent.getByText(new RegExp(`^${rkpd.putus} of ${AWAITED.length} agreements`)))).toBe(true)
    const rest = `${deed.sampai} of ${ALL_ACTIVITIES.length} activities were carried out; of ${deed['tidak-diketahui']} nothing was reported.`
    expect(await appears(regent.getByText(rest))).toBe(true)
    for (const stage of ['kegiatan', 'rkpd', 'dpa', 'realisasi'] as const) {
      const counted = countAgreements(stage)
      const cells = await row(regent, new RegExp(`^${STAGE_WORDS[stage].en}`))
        .first()
        .getByRole('cell')
        .allTextContents()
      expect([stage, ...cells.slice(0, 3)]).toEqual([stage, ...[counted.sampai, counted.putus, counted['tidak-diketahui']].map(String)])
    }
    expect(await desks.look(regent, '26-chain')).toBe(0)
    await regent.goto(at(`uang?tahun=${YEAR}&menurut=lembaga`))
    const planned = Number(addRupiah(YEAR_PLAN.flatMap(({ money }) => money.map(([, rupiah]) => rupiah)))).toLocaleString('en')
    const realised = Number(addRupiah(YEAR_PLAN.flatMap(({ done }) => done))).toLocaleString('en')
    expect(await appears(regent.getByText(`Of Rp ${planned} planned, Rp ${realised} was realised.`))).toBe(true)
    for (const [key, name] of [
      ['kb', 'DPPKB'],
      ['kes', 'Dinkes'],
    ] as const) {
      const own = YEAR_PLAN.filter((activity) => activity.office === key)
      const sums = [
        own.flatMap(({ money }) => money.map(([, rupiah]) => rupiah)),
        own.map(({ rkpd: line }) => line),
        own.map(({ dpa }) => dpa),
        own.flatMap(({ done }) => done),
      ]
      const cells = await row(regent, new RegExp(`^${name}`))
        .last()
        .getByRole('cell')
        .allTextContents()
      expect([name, ...cells.slice(1, 5)]).toEqual([name, ...sums.map((amounts) => Number(addRupiah(amounts)).toLocaleString('en'))])
    }
    expect(await desks.look(regent, '27-money')).toBe(0)
  })

  it('the funnel and money hold on a phone', async () => {
    const phone = await desks.sit({ person: await year.person('eksekutif'), width: 360, language: 'en' })
    for (const [place, heading] of [
      ['rantai', 'Chain'],
      ['uang', 'Money'],
      ['realisasi', 'Realisation'],
      ['anggaran', 'Budgets'],
    ] as const) {
      await phone.goto(at(`${place}?tahun=${YEAR}`))
      expect(await appears(title(phone, heading))).toBe(true)
      await phone.getByRole('combobox', { name: 'Year', exact: true }).waitFor()
      expect([place, await desks.look(phone, `28-phone-${place}`)]).toEqual([place, 0])
    }
  })

  it('an assessor of the province is told plainly that plans are not theirs to see', async () => {
    const assessor = await desks.sit({ person: await year.person('provinsi'), width: 1280 })
    await assessor.goto(at(`rantai?tahun=${YEAR}`))
    expect(await appears(title(assessor, /Halaman ini/))).toBe(true)
    expect(await desks.look(assessor, '29-provinsi')).toBe(0)
  })

  it('the public reads a pledge that was released, without an account', async () => {
    await secretariat.goto(at(`komitmen?tahun=${YEAR}`))
    await secretariat.getByRole('link', { name: /Setiap keluarga berisiko didampingi/ }).click()
    await secretariat.getByRole('button', { name: 'Tampilkan', exact: true }).click()
    await secretariat.getByRole('button', { name: 'Tarik dari halaman publik' }).waitFor()
    expect(await desks.look(secretariat, '30-dilepas')).toBe(0)
    await secretariat.goto(at(`komitmen?tahun=${YEAR}`))
    const address = await secretariat.getByRole('link', { name: 'Halaman publik' }).getAttribute('href')
    const anybody = await desks.sit({ person: null, width: 360 })
    await anybody.goto(`${year.url}${address ?? ''}`)
    expect(await appears(anybody.getByText('Setiap keluarga berisiko didampingi.'))).toBe(true)
    expect(await anybody.getByRole('heading', { level: 3 }).filter({ hasText: year.offices.kb.name }).count()).toBe(1)
    expect(await desks.look(anybody, '31-publik')).toBe(0)
  })

  it('no page offended a policy or broke', () => {
    expect(desks.complaints).toEqual([])
  })
})
