/**
 * Tables of offices over HTTP: a file nobody has seen before becomes numbers of coverage after somebody looked; applied and taken back as one act each; its
 * columns remembered; another office's numbers, percentages and names of persons never taken; data values of DHIS2 go out and come back the same.
 */
import type { FigureAnswer, HistoryAnswer } from '@konvergen/contract/coverage.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { SheetAnswer, SheetChoice, SheetSummary, SheetTrial } from '@konvergen/contract/sheets.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'
import { sharedFile } from '../support/shared-file.ts'

const AT = '/api/districts/76.01'
const QUARTER = '2026-T2'

let served: Served
let desa: DistrictDetail['desa']
let offices: { dinkes: string; kb: string; perikanan: string }
let people: Record<'sekretariat' | 'dinkes' | 'perikanan' | 'camat', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

beforeAll(async () => {
  served = await openServed()
  offices = {
    dinkes: await officeOf(served, 'dinkes'),
    kb: await officeOf(served, 'opd-kb'),
    perikanan: await officeOf(served, 'perikanan'),
  }
  people = {
    sekretariat: await person('admin-kab'),
    dinkes: await person('dinkes', offices.dinkes),
    perikanan: await person('opd', offices.perikanan),
    camat: await person('camat', null, ['76.01.01']),
  }
  desa = (await people.sekretariat.get<DistrictDetail>(AT)).body.desa
  const own = (kode: string, pengampu: string) => ({ kode, pengampu })
  const hal = [
    ...['D06', 'D07', 'D12', 'E10', 'E11'].map((kode) => own(kode, offices.dinkes)),
    ...['D05', 'D16', 'E12'].map((kode) => own(kode, offices.kb)),
    own('E22', offices.perikanan),
  ]
  expect((await people.sekretariat.put(`${AT}/pengampu`, { hal })).status).toBe(200)
  for (const periode of [QUARTER, '2026'])
    expect((await people.sekretariat.put(`${AT}/cakupan/${periode}`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
})
afterAll(() => served.close())

const nameAt = (index: number) => desa[index]?.nama ?? ''
const codeAt = (index: number) => desa[index]?.kode ?? ''

/** A quarterly report as a health office types it: titles, two heading rows, a row of numbers, percentages beside, a sum below. */
const report = (values: readonly (readonly [string, string, string])[]) =>
  [
    'DINAS KESEHATAN;;;;;',
    'LAPORAN TRIWULAN II TAHUN 2026;;;;;',
    ';;;;;',
    'No;Desa/Kelurahan;Ibu hamil;;;Keterangan',
    ';;Jml Bumil;Bumil KEK dapat PMT;%;',
    '1;2;3;4;5;6',
    ...values.map(([name, women, given], index) => `${index + 1};${name};${women};${given};${index * 7},5;baik`),
  ].join('\n')

const upload = async (as: Browser, text: string, name = 'laporan.csv') => {
  const { status, body, code } = await as.upload<{ lembar: string }>(`${AT}/lembar`, name, text)
  return { status, code, id: body.lembar }
}
const look = async (as: Browser, id: string, query = '') => (await as.get<SheetAnswer>(`${AT}/lembar/${id}${query}`)).body
function choiceOf({ usulan, lembar }: SheetAnswer, more: Partial<SheetChoice> = {}): SheetChoice {
  const table = lembar.find(({ indeks }) => indeks === usulan.lembar)
  const kolom = (table?.kolom ?? []).map(({ kolom: column, usulan: arti }) => ({ kolom: column, arti }))
  const saring = table?.usulanSaring ?? null
  return { lembaga: usulan.lembaga, periode: usulan.periode ?? '2026', lembar: usulan.lembar, kolom, saring, sebut: [], ...more }
}
const attempt = (as: Browser, id: string, choice: SheetChoice) => as.post<SheetTrial>(`${AT}/lembar/${id}/coba`, choice)
const apply = (as: Browser, id: string, choice: SheetChoice, alasan?: string) =>
  as.post<SheetTrial>(`${AT}/lembar/${id}/terapkan`, { ...choice, ...(alasan !== undefined && { alasan }) })
const takeBack = (as: Browser, id: string, alasan?: string) =>
  as.post<{ dikembalikan: number; dihapus: number; tinggal: { kode: string; wilayah: string; nilai: number }[] }>(
    `${AT}/lembar/${id}/tarik`,
    alasan === undefined ? {} : { alasan },
  )
const numerators = async (code: string, period = QUARTER) => {
  const { body } = await people.sekretariat.get<FigureAnswer>(`${AT}/cakupan/${period}/indikator/${code}`)
  return new Map(body.wilayah.flatMap(({ kode, numerator }) => (numerator === null ? [] : [[kode, numerator] as const])))
}

describe('a table nobody has seen before', () => {
  let id = ''

  it('comes in with what its columns probably hold, and why', async () => {
    const text = report([
      [nameAt(0), '36', '4'],
      [nameAt(1), '1.234', '0'],
      [nameAt(2), '12%', '-'],
      ['Dusun Tambahan', '5', '1'],
    ])
    id = (await upload(people.dinkes, text)).id
    const shown = await look(people.dinkes, id)
    expect(shown.usulan).toMatchObject({ lembaga: offices.dinkes, periode: QUARTER, lembar: 0 })
    expect(shown.lembar[0]?.kolom.map(({ judul, usulan, sebab, satuan }) => [judul.join(' > '), usulan, sebab, satuan])).toEqual([
      ['No', 'abaikan', 'kosong', 'tidak-jelas'],
      ['Desa/Kelurahan', 'desa', 'isi', 'tidak-jelas'],
      ['Ibu hamil > Jml Bumil', 'D06/nilai', 'nama', 'orang'],
      ['Ibu hamil > Bumil KEK dapat PMT', 'E10/nilai', 'nama', 'orang'],
      ['Ibu hamil > %', 'abaikan', 'persen', 'persen'],
      ['Keterangan', 'abaikan', 'kosong', 'tidak-jelas'],
    ])
    expect(shown.lembar[0]?.pratinjau[0]?.isi.slice(0, 3)).toEqual(['1', nameAt(0), '36'])
  })

  it('says what would change, and what is not taken with its cell', async () => {
    const { body } = await attempt(people.dinkes, id, choiceOf(await look(people.dinkes, id)))
    expect(body.hitungan).toEqual({ baru: 4, ubah: 0, tetap: 0 })
    expect(body.perubahan.find(({ kode, wilayah }) => kode === 'D06' && wilayah === codeAt(1))).toMatchObject({
      sesudah: 1234,
      sifat: 'baru',
      sebelum: null,
      sel: expect.stringMatching(/!C8$/) as string,
    })
    const said = body.isu.map(({ code, place }) => `${code} ${place.cell ?? place.row}`)
    expect(said).toContain('tabel.persen-bukan-jumlah C9')
    expect(body.penempatan.filter(({ kode }) => kode === null).map(({ nama }) => nama)).toEqual(['Dusun Tambahan'])
  })

  it('takes a percentage for a count from nobody, nor two columns for one number, nor what is not asked', async () => {
    const choice = choiceOf(await look(people.dinkes, id))
    const as = (arti: string, column = 4) => ({
      ...choice,
      kolom: choice.kolom.map((each) => (each.kolom === column ? { ...each, arti } : each)),
    })
    const codes = async (changed: SheetChoice) => (await attempt(people.dinkes, id, changed)).body.isu.map(({ code }) => code)
    expect(await codes(as('E11/nilai'))).toContain('lembar.persen-tidak-diambil')
    expect(await codes(as('D06/nilai', 3))).toContain('lembar.kolom-rangkap')
    expect(await codes(as('E22/nilai', 3))).toContain('lembar.bukan-milik')
    expect((await attempt(people.dinkes, id, as('abaikan', 1))).status).toBe(422)
  })

  it('counts once applied, each number with its file and cell, and a village that somebody named', async () => {
    const sebut = [{ nama: 'Dusun Tambahan', kode: codeAt(3) }]
    const { status, body } = await apply(people.dinkes, id, choiceOf(await look(people.dinkes, id), { sebut }))
    expect([status, body.hitungan]).toEqual([200, { baru: 6, ubah: 0, tetap: 0 }])
    expect(await numerators('E10')).toEqual(
      new Map([
        [codeAt(0), 4],
        [codeAt(1), 0],
        [codeAt(3), 1],
      ]),
    )
    const history = await people.dinkes.get<HistoryAnswer>(`${AT}/cakupan/${QUARTER}/indikator/E10/riwayat?wilayah=${codeAt(0)}`)
    expect(history.body).toMatchObject([{ nilai: 4, sumber: 'berkas', sel: expect.stringMatching(/!D7$/) as string, atasNama: false }])
    const list = (await people.dinkes.get<SheetSummary[]>(`${AT}/lembar`)).body
    expect(list[0]).toMatchObject({ id, keadaan: 'applied', angka: 6, periode: QUARTER })
    expect((await apply(people.dinkes, id, choiceOf(await look(people.dinkes, id)))).status).toBe(409)
  })

  it('changes nothing when it comes again, and is known by its headings', async () => {
    const text = report([
      [nameAt(0), '36', '4'],
      [nameAt(1), '1.234', '0'],
    ])
    const again = (await upload(people.dinkes, `${text}\n`, 'bulan-depan.csv')).id
    const shown = await look(people.dinkes, again)
    expect(shown.lembar[0]?.ingatan).toMatchObject({ berkas: 'laporan.csv' })
    expect(shown.lembar[0]?.kolom[2]).toMatchObject({ usulan: 'D06/nilai', sebab: 'diingat' })
    const { body } = await apply(people.dinkes, again, choiceOf(shown))
    expect(body.hitungan).toEqual({ baru: 0, ubah: 0, tetap: 4 })
    expect((await look(people.dinkes, again)).ringkas.keadaan).toBe('staged')
    const forgotten = await people.dinkes.post(`${AT}/lembar/${again}/lupakan`, { lembaga: offices.dinkes, lembar: 0 })
    expect(forgotten.status).toBe(200)
    expect((await look(people.dinkes, again)).lembar[0]?.ingatan).toBeNull()
    expect((await people.dinkes.post(`${AT}/lembar/${again}/singkirkan`)).status).toBe(200)
  })

  it('is taken back as one act; what somebody changed since stays and is named', async () => {
    const mend = { lembaga: offices.dinkes, nilai: [{ kode: 'E10', bagian: 'nilai', wilayah: codeAt(0), isi: 9 }] }
    expect((await people.dinkes.put(`${AT}/cakupan/${QUARTER}/isian`, mend)).status).toBe(200)
    const { body } = await takeBack(people.dinkes, id)
    expect(body).toMatchObject({ dikembalikan: 0, dihapus: 5, tinggal: [{ kode: 'E10', wilayah: codeAt(0), nilai: 9 }] })
    expect(await numerators('E10')).toEqual(new Map([[codeAt(0), 9]]))
    expect((await takeBack(people.dinkes, id)).status).toBe(409)
  })
})

describe('several tables over each other', () => {
  it('come off in any order, and what was typed before stands again', async () => {
    const table = (value: number) => `Desa;E22\n${nameAt(4)};${value}\n${nameAt(5)};${value}\n`
    const typed = { lembaga: offices.perikanan, nilai: [{ kode: 'E22', bagian: 'nilai', wilayah: codeAt(4), isi: 1 }] }
    expect((await people.perikanan.put(`${AT}/cakupan/${QUARTER}/isian`, typed)).status).toBe(200)
    const put = async (value: number) => {
      const { id } = await upload(people.perikanan, table(value), `ikan-${value}.csv`)
      const { status } = await apply(people.perikanan, id, choiceOf(await look(people.perikanan, id, `?periode=${QUARTER}`)))
      expect(status).toBe(200)
      return id
    }
    const first = await put(2)
    const second = await put(3)
    expect((await takeBack(people.perikanan, first)).body.tinggal).toHaveLength(2)
    expect((await takeBack(people.perikanan, second)).body).toMatchObject({ dikembalikan: 1, dihapus: 1, tinggal: [] })
    expect(await numerators('E22')).toEqual(new Map([[codeAt(4), 1]]))
  })

  it('ask for a reason once the period is locked', async () => {
    const { id } = await upload(people.perikanan, `Desa;E22\n${nameAt(6)};8\n${nameAt(7)};8\n`, 'ikan-telat.csv')
    const choice = choiceOf(await look(people.perikanan, id, `?periode=${QUARTER}`))
    const set = (keadaan: string) => people.sekretariat.put(`${AT}/cakupan/${QUARTER}`, { keadaan, tenggat: null, alasan: 'uji' })
    await set('terkunci')
    expect((await attempt(people.perikanan, id, choice)).body.terkunci).toBe(true)
    expect((await apply(people.perikanan, id, choice)).code).toBe('nilai-tidak-sah')
    expect((await apply(people.perikanan, id, choice, 'Laporan terlambat')).status).toBe(200)
    expect((await takeBack(people.perikanan, id)).code).toBe('nilai-tidak-sah')
    expect((await takeBack(people.perikanan, id, 'Salah berkas')).status).toBe(200)
    await set('terbuka')
  })
})

describe('whose a table is', () => {
  it('another office neither sees nor applies it; the secretariat enters for them, and that is said', async () => {
    const { id } = await upload(people.perikanan, `Desa;E22\n${nameAt(8)};3\n${nameAt(9)};4\n`, 'ikan-lain.csv')
    const choice = choiceOf(await look(people.perikanan, id, `?periode=${QUARTER}`))
    const other = await person('opd', offices.kb)
    expect((await other.get(`${AT}/lembar/${id}`)).status).toBe(404)
    expect((await apply(other, id, choice)).status).toBe(404)
    expect((await people.camat.get(`${AT}/lembar`)).status).toBe(403)
    expect((await apply(people.dinkes, id, choice)).status).toBe(403)
    expect((await attempt(people.perikanan, id, { ...choice, lembaga: offices.kb })).status).toBe(403)
    const { body } = await apply(people.sekretariat, id, choice)
    expect(body).toMatchObject({ atasNama: true, hitungan: { baru: 2 } })
    await takeBack(people.perikanan, id)
  })

  it('a list of persons is turned away, a recap goes its own way, a text without areas is none', async () => {
    expect(await upload(people.dinkes, 'NIK,Nama Anak,Tgl Lahir,Desa\n1,A,2020-01-01,X\n', 'anak.csv')).toMatchObject({
      code: 'berkas-tidak-terbaca',
    })
    expect(await upload(people.dinkes, 'Notulen rapat;hadir\nsatu;2\n', 'notulen.csv')).toMatchObject({ code: 'berkas-tidak-terbaca' })
    const { body } = await people.sekretariat.upload<{ lembar?: string } & Partial<ImportPreview>>(
      `${AT}/imports`,
      'ikan.csv',
      `Desa;E22\n${nameAt(8)};3\n${nameAt(9)};4\n`,
    )
    expect(typeof body.lembar).toBe('string')
  })

  it('of another district is refused with the reason', async () => {
    const { id } = await upload(people.dinkes, 'Nama Desa;Jumlah Bumil\nSukamaju;3\nSukarame;4\nSukajaya;1\n', 'tetangga.csv')
    const choice = choiceOf(await look(people.dinkes, id), { periode: '2026' })
    expect((await attempt(people.dinkes, id, choice)).body.halangan).toMatchObject({ code: 'wilayah.bukan-kabupaten-ini' })
    expect((await apply(people.dinkes, id, choice)).code).toBe('berkas-belum-layak')
  })
})

describe('known recaps', () => {
  it('come with their meaning ready, month by month', async () => {
    const text = `NO;KECAMATAN;KELURAHAN;PUS;UNMET NEED;BULAN\n0;;${nameAt(0)};507;59;JANUARI\n1;;${nameAt(1)};322;61;JANUARI\n2;;${nameAt(0)};510;60;FEBRUARI\n3;;${nameAt(1)};320;62;FEBRUARI\n`
    const { id } = await upload(people.sekretariat, text, 'pus.csv')
    const shown = await look(people.sekretariat, id, `?periode=2026`)
    expect(shown.ringkas.jenis).toBe('pus')
    expect(shown.usulan.lembaga).toBe(offices.kb)
    expect(shown.lembar[0]?.kolom.map(({ usulan }) => usulan)).toEqual(['abaikan', 'abaikan', 'desa', 'D05/nilai', 'abaikan', 'saring'])
    expect(shown.lembar[0]?.saring).toEqual([{ kolom: 5, teks: ['JANUARI', 'FEBRUARI'] }])
    expect((await attempt(people.sekretariat, id, choiceOf(shown, { saring: null }))).code).toBe('nilai-tidak-sah')
    const { body } = await attempt(people.sekretariat, id, choiceOf(shown, { saring: 'FEBRUARI' }))
    expect(body.perubahan.map(({ kode, sesudah }) => `${kode} ${sesudah}`).toSorted()).toEqual(['D05 320', 'D05 510'])
  })
})

describe('the real files of a district', () => {
  it('Elsimil and PUS come in with their villages and areas found, each negative number told', async (context) => {
    const bumil = sharedFile(context, 'data/real/76.01_2025-elsimil-bumil.csv')
    const pus = sharedFile(context, 'data/real/76.01_data_pus.csv')
    const { body } = await people.sekretariat.upload<{ lembar: string }>(`${AT}/imports`, 'pus.csv', pus)
    const shown = await look(people.sekretariat, body.lembar, '?periode=2026')
    expect([shown.ringkas.jenis, shown.usulan.lembaga]).toEqual(['pus', offices.kb])
    const trial = (await attempt(people.sekretariat, body.lembar, choiceOf(shown, { saring: 'JANUARI' }))).body
    expect(trial.hitungan.baru).toBe(63)
    const elsimil = await people.sekretariat.upload<{ lembar: string }>(`${AT}/imports`, 'bumil.csv', bumil)
    const table = (await look(people.sekretariat, elsimil.body.lembar, `?periode=2026&lembaga=${offices.dinkes}`)).lembar[0]
    expect(table?.kolom.filter(({ usulan }) => usulan.includes('/'))).toEqual([])
    const kolom = (table?.kolom ?? []).map(({ kolom: column, usulan, judul }) => ({
      kolom: column,
      arti: judul[0] === 'BUMIL TIDAK TERDAMPINGI' ? 'D06/nilai' : usulan,
    }))
    const choice = { lembaga: offices.dinkes, periode: '2026', lembar: 0, kolom, saring: null, sebut: [] }
    const negative = (await attempt(people.sekretariat, elsimil.body.lembar, choice)).body.isu.filter(
      ({ code }) => code === 'tabel.negatif',
    )
    expect(negative.length).toBeGreaterThan(0)
    expect(negative.every(({ place, read }) => place.cell !== null && (read ?? '').startsWith('-'))).toBe(true)
  })
})

describe('data values of DHIS2', () => {
  it('go out and come back the same in each format', async () => {
    const before = await numerators('E10')
    expect(before.size).toBeGreaterThan(0)
    for (const bentuk of ['json', 'csv', 'adx']) {
      const { status, bytes } = await people.dinkes.download(`${AT}/cakupan/${QUARTER}/data-value-sets?bentuk=${bentuk}`)
      expect(status).toBe(200)
      const { body } = await people.dinkes.upload<{ lembar: string }>(`${AT}/lembar`, `keluar.${bentuk}`, bytes)
      const shown = await look(people.dinkes, body.lembar, `?lembaga=${offices.dinkes}`)
      expect(shown.usulan.periode).toBe(QUARTER)
      const trial = (await attempt(people.dinkes, body.lembar, choiceOf(shown))).body
      expect(new Map(trial.perubahan.filter(({ kode }) => kode === 'E10').map(({ wilayah, sesudah }) => [wilayah, sesudah]))).toEqual(
        before,
      )
      expect(trial.hitungan).toMatchObject({ baru: 0, ubah: 0 })
    }
  })

  it('of areas that are not the district’s are told, others are taken', async () => {
    const value = (orgUnit: string, number: number) => ({
      dataElement: 'E10',
      period: '2026Q2',
      orgUnit,
      categoryOptionCombo: 'NUM',
      value: String(number),
    })
    const text = JSON.stringify({ dataValues: [value(codeAt(0), 2), value('99.01.01.2001', 3)] })
    const { id } = await upload(people.dinkes, text, 'dhis2.json')
    const { body } = await attempt(people.dinkes, id, choiceOf(await look(people.dinkes, id)))
    expect(body.perubahan).toMatchObject([
      { kode: 'E10', wilayah: codeAt(0), sesudah: 2, sifat: 'ubah', sebelum: { nilai: 9, sumber: 'ketik' } },
    ])
    expect(body.isu.map(({ code }) => code)).toContain('lembar.kode-asing')
  })
})
