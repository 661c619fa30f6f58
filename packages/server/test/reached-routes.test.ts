/**
 * Every route that takes an id or codes, asked well for what lies in one's own area, in a neighbour's, in the area above, in a foreign district, and for
 * what does not exist. What is not one's own answers exactly as what is not there.
 */
import { isFileBody } from '@konvergen/contract/route.ts'
import { ROUTES } from '@konvergen/contract/routes.ts'
import { ROLE_FACTS, ROLES, type Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, holderOf } from '../../../scripts/gen-permissions.ts'
import { keepFile } from '../src/capabilities/documents/door.ts'
import { appendFamilies } from '../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../src/capabilities/trail/door.ts'
import { withClient } from '../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../src/platform/run-work.ts'
import { Browser, type Reply } from './support/browser.ts'
import { line, listCsv } from './support/child-list.ts'
import { familyRow } from './support/families.ts'
import { NOWHERE } from './support/nowhere.ts'
import { AS_ELSEWHERE, HARMLESS, OUTSIDE } from './support/other-routes.ts'
import { personWith } from './support/people.ts'
import { planActivity } from './support/plan-activity.ts'
import { BUDGET_LINE } from './support/reached-budget.ts'
import { furnishChain } from './support/reached-chain.ts'
import { PLEDGE } from './support/reached-commitment.ts'
import { type Place, REACHED, type Reached } from './support/reached-routes.ts'
import { recapCsv } from './support/recap-file.ts'
import { openServed, SANDI, type Served } from './support/served.ts'
import { furnishVillage } from './support/village-reached.ts'

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
let served: Served
const askers = new Map<Role, Browser>()
let places: { own: Place; neighbour: Place; foreign: Place }
/** In the area above one's own and not in one's own: for a village its kecamatan, for a kecamatan the district. */
let above: { desa: Place; kecamatan: Place }

async function rows<T>(statement: string): Promise<T[]> {
  return withClient(served.database.adminUrl, async (client) => (await client.query(statement)).rows as T[])
}

function person(role: Role, kab: string, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab, areas, opd: null, from: '2026-01-01', until: null }])
}

/** The id in an answer; throws with the answer where there is none. */
function idOf({ status, body }: Reply<unknown>, ...path: readonly string[]): string {
  let found: unknown = body
  for (const key of [...path, 'id']) found = (found as Readonly<Record<string, unknown>> | undefined)?.[key]
  if (typeof found !== 'string') throw new Error(`no id: ${status} ${JSON.stringify(body).slice(0, 300)}`)
  return found
}

interface Ground {
  readonly kab: string
  readonly kec: string
  readonly desa: string
  /** As a list of children writes them. */
  readonly names: { readonly kab: string; readonly kec: string; readonly desa: string }
  /** Where its document lies. */
  readonly filed: string
  /** Distinguishes the children of one list from those of another. */
  readonly first: number
}

async function furnish(
  { kab, kec, desa, names, filed, first }: Ground,
  people: Readonly<Record<'dinkes' | 'admin' | 'desa' | 'puskesmas' | 'kb', Browser>>,
): Promise<Place> {
  const at = `/api/districts/${kab}`
  const { dinkes, admin } = people
  const due = '2099-01-01'
  const listed = [first, first + 12].map((index) => line(index, 2, { ...names, posyandu: `MELATI ${first}` }))
  const daftar = idOf(await dinkes.upload(`${at}/imports`, `daftar-${first}.csv`, listCsv(listed)), 'import')
  expect((await dinkes.post(`${at}/imports/${daftar}/apply`, { confirm: [] })).status).toBe(200)
  const rekap = idOf(
    await dinkes.upload(`${at}/imports`, `rekap-${first}.csv`, recapCsv([{ nama: names.desa }], `2024-0${first + 1}-17 07:49:21`)),
    'import',
  )
  const lembar = await admin.upload<{ lembar: string }>(`${at}/lembar`, `lembar-${first}.csv`, `Desa;E22\n${names.desa};${first}\n`)
  const nik = listed[0]?.nik ?? ''
  const [anak = '', other = ''] = (
    await Promise.all(listed.map((each) => dinkes.post<{ ids: string[] }>(`${at}/anak/cari`, { nik: each.nik })))
  ).map(({ body }) => body.ids[0])
  const [doubt] = await rows<{ id: string }>(`insert into child_doubts (kab_kode, id, child_id, other_id, reason, batch_id)
    values ('${kab}', gen_random_uuid(), '${anak}', '${other}', 'mirip', '${daftar}') returning id`)
  const tugas = idOf(await admin.post(`${at}/tugas`, { title: 'Timbang ulang', to: { kind: 'wilayah', code: desa }, due }))
  const meeting = { title: 'Rakor', place: 'Aula', day: due, clock: '09:00', zone: 'WIB', minutes: 60, agenda: ['Satu'], invited: [] }
  const rapat = idOf(await admin.post(`${at}/rapat`, meeting))
  const rembuk = idOf(await admin.post(`${at}/rembuk`, { wilayah: kec, tahun: 2027, analisis: null, lanjutanDari: null, rapat: meeting }))
  const pledged = { pihak: 'perorangan', lembaga: null, wilayah: null, tahun: 2027, komitmen: PLEDGE }
  const komitmen = idOf(await admin.post(`${at}/komitmen`, pledged))
  const progress = { hari: '2026-01-05', volume: null, rupiah: null, uraian: 'Sudah dimulai', dokumen: [] }
  const entri = idOf(await admin.post(`${at}/komitmen/${komitmen}/perkembangan`, progress))
  const came = await admin.post<{ attendance: { id: string }[] }>(`${at}/rapat/${rapat}/hadir`, { nama: 'Orang Rekaan', instansi: '' })
  const decided = await admin.post<{ decisions: { id: string }[] }>(`${at}/rapat/${rapat}/keputusan`, { body: 'Bangun MCK' })
  await admin.post(`${at}/kalender/paket`, { year: 2090, keys: ['aksi-1'] })
  const calendar = await admin.get<{ entries: { id: string }[] }>(`${at}/kalender?tahun=2090`)
  const langganan = idOf(await admin.post(`${at}/kalender/langganan`, { label: 'Rekaan', to: { kind: 'wilayah', code: kec } }))
  const wanted = { judul: 'Bukti', kelas: 'rencana', wilayah: filed, orang: false } as const
  const dokumen = await runInDistrict(asSystem(served.app.work), 'tulis', kab, (ctx) =>
    keepFile(ctx, { name: 'bukti.png', bytes: PNG }, wanted),
  )
  const kiriman = idOf(await people.desa.post(`${at}/dokumen/unggahan`, { nama: 'bukti.pdf', ukuran: 900, sha256: 'b'.repeat(64) }))
  const asked = { wilayah: [desa], alasan: 'rujukan', catatan: 'Balita dirujuk malam ini juga.', menit: 30 }
  const emergency = await people.puskesmas.post(`${at}/darurat`, asked)
  expect([emergency.status, emergency.body]).toEqual([200, expect.anything()])
  const taken = await people.puskesmas.get<{ akses: { id: string }[] }>(`${at}/darurat`)
  const member = await person('camat', kab, [kec])
  const akun = idOf(await member.get('/api/saya'), 'account')
  const [grant] = await rows<{ id: string }>(`select id from account_grants where account_id = '${akun}'`)
  const lembaga = idOf(await admin.post(`${at}/lembaga`, { jenis: 'opd', nama: `Dinas Rekaan ${first}` }))
  const pejabat = idOf(await admin.post(`${at}/pejabat`, { nama: 'Pejabat', lembaga, jabatan: 'Kepala', pimpinan: true }))
  const claim = { kode: 'D16', periode: '2026', wilayah: desa, angka: 7, alasan: 'Pendataan desa', lembaga: null }
  const beda = idOf(await admin.post(`${at}/beda-sasaran`, claim))
  const [found] = await rows<{
    id: string
  }>(`insert into findings (kab_kode, id, key, rule, period, area, numbers, detail, state, assigned, found_at, changed_at)
    values ('${kab}', gen_random_uuid(), 'uji ${desa}', 'sasaran-berubah', '2026', '${desa}', '[{"thing":"D16","period":"2026","value":7}]', '{}', 'terbuka',
      false, now(), now()) returning id`)
  const [figure] = await rows<{ angka: string; target: string }>(`with
    figure as (insert into prevalence_figures (kab_kode, id, kode, nama, source, year, percent, population, entered_by, entered_at)
      values ('${kab}', gen_random_uuid(), '${kab}', 'Kabupaten', 'Uji ${first}', 2020, 20, 'balita', 'uji', now()) returning id),
    target as (insert into prevalence_targets (kab_kode, id, level, year, percent, source, valid_from, reason, entered_by, entered_at)
      values ('${kab}', gen_random_uuid(), 'kabupaten', 2029, 14, 'Uji', '2025-01-01', 'Uji', 'uji', now()) returning id)
    select figure.id as angka, target.id as target from figure, target`)
  const daftarKeluarga = `01900000-0000-7000-8000-0000000aa${kab.slice(3)}${first}`
  await runInDistrict(asSystem(served.app.work), 'tulis', kab, (ctx) => {
    writeTrail(ctx, { kab, act: 'intake.apply', subject: daftarKeluarga, detail: {} })
    return appendFamilies(ctx, { id: daftarKeluarga, source: 'KRS', period: '2026' }, [[familyRow(first, desa)]])
  })
  const ronde = idOf(await people.kb.post(`${at}/verval`, { daftar: daftarKeluarga, tenggat: due }))
  const tetap = idOf(await people.kb.post(`${at}/verval/${ronde}/tetapkan`, { belumSelesai: 1, alasan: 'Rekaan' }))
  expect((await people.kb.post(`${at}/verval/${ronde}/buka`, { alasan: 'Rekaan' })).status).toBe(200)
  const analisis = idOf(await admin.post(`${at}/analisis`, { wilayah: kec, tahun: 2001 + (first % 90) }))
  const hpk = `01900000-0000-7000-8000-0000000cc${kab.slice(3)}${first}`
  const child = { jenis: 'anak', nama: 'Anak Rekaan', mulai: '2025-02', bersalin: null, berakhir: null, sebabBerakhir: null }
  const sebelum = { timbang: null, konseling: null, pengasuhan: null }
  const noted = await people.desa.post(`${at}/skor/2025-T3/desa/${desa}/orang`, { id: hpk, catatan: hpk, dasar: 0, ...child, sebelum })
  expect([noted.status, noted.body]).toEqual([200, { id: hpk, no: 1 }])
  const families = await people.desa.post<{ keluarga: { id: string }[] }>(`${at}/keluarga`, {})
  const keluarga = families.body.keluarga[0]?.id ?? ''
  const [linked] = await rows<{ putaran: string; pasangan: string; gabungan: string }>(`with
    run as (insert into linkage_runs (kab_kode, id, state, whole, step, percent, begun_by, begun_at, seen_at)
      values ('${kab}', gen_random_uuid(), 'selesai', true, 'simpan', 100, 'uji', now(), now()) returning id),
    pair as (insert into linkage_pairs (kab_kode, id, kind, one_id, other_id, marks, state, weight, standing, levels, evidence, run_id)
      select '${kab}', gen_random_uuid(), 'anak-keluarga', '${anak}', '${keluarga}', 'a', 'tinjau', 1, 'review', '{}', '{}', id from run returning id),
    alias as (insert into linkage_aliases (kab_kode, id, subject, from_id, into_id, pair_id, begun_by, begun_at)
      select '${kab}', gen_random_uuid(), 'anak', '${other}', '${anak}', id, 'uji', now() from pair returning id)
    select run.id as putaran, pair.id as pasangan, alias.id as gabungan from run, pair, alias`)
  const jabatan = idOf(await admin.post(`${at}/pejabat/${pejabat}/jabatan`, { lembaga, jabatan: 'Sekretaris', pimpinan: false }))
  const tim = idOf(await admin.post(`${at}/tpps`, { wilayah: kec }))
  const named = { jenis: 'penetapan', tahun: 2026, dasar: 'Rembuk', tanggal: '2026-01-05', desa: [{ kode: desa, alasan: 'Rekaan' }] }
  const lokus = idOf(await admin.post(`${at}/lokus/keputusan`, named))
  const plan = async (office: string | null, year = 2026) =>
    idOf(await admin.post(`${at}/rencana/kegiatan`, { year, office, facts: planActivity({}) }))
  const [kegiatan, kegiatanLepas] = [await plan(null), await plan(null)]
  await plan(lembaga)
  await plan(lembaga, 2027)
  const rencana = idOf(await admin.post(`${at}/rencana/versi`, { year: 2026, office: lembaga }))
  const butirRembuk = (await admin.get<{ butirRinci: { id: string }[] }>(`${at}/rembuk/${rembuk}`)).body.butirRinci[0]?.id ?? ''
  const [link] = await rows<{
    id: string
  }>(`insert into rembuk_activities (kab_kode, rembuk_id, clause_id, activity_id, id, made_by, made_at)
    values ('${kab}', '${rembuk}', '${butirRembuk}', '${kegiatan}', gen_random_uuid(), 'uji', now()) returning id`)
  await rows(`insert into rembuk_sheets (kab_kode, rembuk_id, document_id, code, bound_by, bound_at)
    values ('${kab}', '${rembuk}', '${dokumen}', 'uji', 'uji', now())`)
  const cost = { year: 2026, item: 'Jamban', unit: 'unit', rupiah: '1', source: 'SSH' }
  const biaya = idOf(await admin.post(`${at}/rencana/biaya-satuan`, cost))
  const budgeted = async (title: string) =>
    idOf(await admin.post(`${at}/anggaran/baris`, { ...BUDGET_LINE, owner: desa, facts: { ...BUDGET_LINE.facts, title } }))
  const [barisAnggaran, barisLepas] = [await budgeted('Posyandu'), await budgeted('Jamban')]
  const budget = `Desa,Kode Kegiatan,Uraian,Jumlah\r\n${desa},02.02.02,PMT,5\r\n`
  const berkasAnggaran = idOf(await admin.upload(`${at}/anggaran/berkas?tahap=apbdes&tahun=2026`, 'apbdes.csv', budget))
  expect((await dinkes.post('/api/saya/token', { nama: 'Token', hari: 3 })).status).toBe(200)
  const [token] = (await dinkes.get<{ id: string }[]>('/api/saya/token')).body
  const quality = await dinkes.get<{ report: { posyandu: { key: string }[] } | null }>(`${at}/mutu`)
  const posyandu = quality.body.report?.posyandu.find(({ key }) => key.startsWith(desa))?.key ?? ''
  const alias = `NAMA KE-${first}`
  expect((await dinkes.post(`${at}/aliases`, { nama: alias, kode: desa })).status).toBe(200)
  const orang = `undangan.${first}`
  const invited = await admin.post<{ tiket: string }>(`${at}/akun`, { username: orang, nama: 'Orang', peran: 'camat', wilayah: [kec] })
  const { tiket } = invited.body
  expect((await new Browser(served.url).post('/api/undangan', { tiket, sandi: SANDI })).status).toBe(200)
  const [session] = await rows<{ id: string }>(
    `select id from account_sessions where account_id = '${idOf(await dinkes.get('/api/saya'), 'account')}'`,
  )
  return {
    desa,
    kec,
    nik,
    anak,
    tugas,
    rapat,
    butir: calendar.body.entries[0]?.id ?? '',
    langganan,
    rembuk,
    butirRembuk,
    tautanButir: link?.id ?? '',
    komitmen,
    entri,
    dokumen,
    kiriman,
    akun,
    lembaga,
    beda,
    temuan: found?.id ?? '',
    angka: figure?.angka ?? '',
    target: figure?.target ?? '',
    daftarKeluarga,
    ronde,
    tetap,
    analisis,
    hpk,
    keluarga,
    pasangan: linked?.pasangan ?? '',
    gabungan: linked?.gabungan ?? '',
    putaran: linked?.putaran ?? '',
    pejabat,
    jabatan,
    tim,
    lokus,
    kegiatan,
    kegiatanLepas,
    rencana,
    biaya,
    barisAnggaran,
    barisLepas,
    berkasAnggaran,
    ...(await furnishVillage(admin, at, desa)),
    ...(await furnishChain(admin, at, { kegiatan, barisAnggaran })),
    daftar,
    rekap,
    lembar: lembar.body.lembar,
    ragu: doubt?.id ?? '',
    keputusan: decided.body.decisions[0]?.id ?? '',
    peserta: came.body.attendance[0]?.id ?? '',
    darurat: taken.body.akses[0]?.id ?? '',
    peran: grant?.id ?? '',
    sesi: session?.id ?? '',
    posyandu,
    alias,
    tiket,
    orang,
    token: token?.id ?? '',
  }
}

beforeAll(async () => {
  served = await openServed()
  await served.app.acts.openDistrict('17.04')
  const detail = await served.keeper.get<{
    kecamatan: { kode: string; nama: string }[]
    desa: { kode: string; nama: string; kecamatan: string }[]
  }>('/api/districts/17.04')
  const district = await served.keeper.get<typeof detail.body>('/api/districts/76.01')
  type Village = (typeof detail.body.desa)[number]
  const groundOf = ({ body }: typeof detail, kab: string, kabName: string, first: number, isIt: (village: Village) => boolean): Ground => {
    const desa = body.desa.find(isIt)
    const kec = body.kecamatan.find(({ kode }) => desa !== undefined && desa.kode.startsWith(kode))
    if (desa === undefined || kec === undefined) throw new Error(`no village ${first}`)
    return { kab, kec: kec.kode, desa: desa.kode, names: { kab: kabName, kec: kec.nama, desa: desa.nama }, filed: desa.kode, first }
  }
  const called = (name: string) => (village: Village) => village.nama.toUpperCase() === name
  const home = groundOf(district, '76.01', 'PASANGKAYU', 0, called('SARUDU'))
  const grounds = {
    own: home,
    neighbour: groundOf(district, '76.01', 'PASANGKAYU', 1, called('DAPURANG')),
    foreign: groundOf(detail, '17.04', 'KAUR', 2, () => true),
    // Another village of the same kecamatan, and a document of that kecamatan itself.
    sibling: {
      ...groundOf(district, '76.01', 'PASANGKAYU', 3, ({ kode }) => kode.startsWith(home.kec) && kode !== home.desa),
      filed: home.kec,
    },
  }
  const staff = async ({ kab, kec, desa }: Ground) => ({
    kb: await person('opd-kb', kab, [kab]),
    dinkes: await person('dinkes', kab, [kab]),
    admin: await person('admin-kab', kab, [kab]),
    desa: await person('desa', kab, [desa]),
    puskesmas: await person('puskesmas', kab, [kec]),
  })
  const own = await staff(grounds.own)
  for (const [role, browser] of [
    ['dinkes', own.dinkes],
    ['admin-kab', own.admin],
    ['desa', own.desa],
    ['puskesmas', own.puskesmas],
    ['opd-kb', own.kb],
  ] as const)
    askers.set(role, browser)
  places = {
    own: await furnish(grounds.own, own),
    neighbour: await furnish(grounds.neighbour, await staff(grounds.neighbour)),
    foreign: await furnish(grounds.foreign, await staff(grounds.foreign)),
  }
  askers.set('pengelola-sistem', served.keeper)
  const ofDistrict = await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) =>
    keepFile(ctx, { name: 'bukti.png', bytes: PNG }, { judul: 'Bukti', kelas: 'rencana', wilayah: '76.01', orang: false }),
  )
  above = {
    desa: await furnish(grounds.sibling, await staff(grounds.sibling)),
    kecamatan: { ...places.neighbour, dokumen: ofDistrict },
  }
})
afterAll(() => served.close())

/** Once for each of its queries; once where it takes none. */
async function ask(key: string, reached: Reached, place: Place, kab = '76.01'): Promise<Reply<unknown>[]> {
  const { by, params, body, queries, bytes } = reached
  const [method = '', path = ''] = key.split(' ')
  const values: Readonly<Record<string, string>> = { kab, ...params?.(place) }
  const browser = askers.get(by)
  if (browser === undefined) throw new Error(`nobody is ${by}`)
  const address = path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '')
  const replies: Reply<unknown>[] = []
  for (const query of queries?.(place) ?? [{}]) {
    const full = `${address}?${new URLSearchParams(query)}`
    replies.push(bytes === undefined ? await browser.ask(method, full, body?.(place)) : await browser.stretch(full, bytes))
  }
  return replies
}

/**
 * What a refusal says, but for the codes that were sent and are said again; of what is given only that it is, since files bear the moment in which
 * they were made.
 */
async function told(key: string, reached: Reached, place: Place, kab?: string): Promise<string> {
  const answers = (await ask(key, reached, place, kab)).map(({ status, code, body }) => {
    if (status < 400 && reached.compares !== 'lihat') return status
    // Reading the trail is a row of the trail: its end is another one each time. When the server looked for findings by itself is its own clock.
    const said = JSON.stringify(body)
      .replace(/"end":"[^"]*"/, '"end"')
      .replace(/"diperiksa":(?:null|"[^"]*"),"usang":(?:true|false)/, '"diperiksa"')
    return [status, code, said.replaceAll(place.desa, '…').replaceAll(place.kec, '…')]
  })
  return JSON.stringify(answers)
}

/** Of one's own there is none of these: they would say that the table asks wrongly, or that nothing was there. */
const AMISS: ReadonlySet<string> = new Set(['tidak-ditemukan', 'permintaan-tidak-sah', 'tidak-boleh', 'kesalahan-dalam'])

const KEYS = [...REACHED.keys()]

function namesOf(schema: unknown): string[] {
  return Object.keys((schema as { properties?: object } | undefined)?.properties ?? {})
}

describe('the table of routes', () => {
  it('holds every route that takes an id, a body in a district, or a query that could name something', () => {
    const taking = ROUTES.filter(({ path, body, query }) => {
      // A period and an indicator are nobody's; what of them is somebody's stands in a body or a query.
      const takesId = /:(?!(?:kab|periode|kode|ukuran)\b)/.test(path)
      const asksFor = namesOf(query).some((name) => !HARMLESS.has(name))
      return takesId || asksFor || (path.includes(':kab') && body !== undefined && !isFileBody(body))
    })
    const keys = taking.map(({ method, path }) => `${method} ${path}`).filter((key) => !AS_ELSEWHERE.has(key))
    expect(KEYS.toSorted()).toEqual(keys.toSorted())
  })

  it('holds every route outside a district that takes a body; where that names nobody, it has no room for it', () => {
    const taking = ROUTES.filter(({ path, body }) => !path.includes(':kab') && body !== undefined)
    expect([...OUTSIDE.keys()].toSorted()).toEqual(taking.map(({ method, path }) => `${method} ${path}`).toSorted())
    const words = taking.filter(({ method, path }) => OUTSIDE.get(`${method} ${path}`) === null).flatMap(({ body }) => namesOf(body))
    expect(new Set(words)).toEqual(
      new Set(['sandi', 'lama', 'baru', 'rahasia', 'kode', 'jawaban', 'logout_token', 'nama', 'hari', 'peran']),
    )
  })

  it('is asked by roles that are here', () => {
    expect([...REACHED.values()].map(({ by }) => ROLE_FACTS[by].isGiven && askers.has(by))).not.toContain(false)
    expect(
      Object.values(places)
        .flatMap((place) => Object.values(place))
        .filter((value) => value === ''),
    ).toEqual([])
  })
})

describe('what lies in the area above', () => {
  it('is there for whoever holds all of it', async () => {
    const admin = askers.get('admin-kab')
    for (const { dokumen } of Object.values(above)) expect((await admin?.get(`/api/districts/76.01/dokumen/${dokumen}`))?.status).toBe(200)
  })
})

describe('what is not one’s own answers as what is not there', () => {
  it.each(KEYS)('%s', async (key) => {
    const reached = REACHED.get(key) as Reached
    const none = await told(key, reached, NOWHERE)
    expect(await told(key, reached, places.foreign)).toEqual(none)
    if (reached.wall === 'area') expect(await told(key, reached, places.neighbour)).toEqual(none)
  })
})

describe('outside any district', () => {
  const named = [...OUTSIDE].flatMap(([key, body]) => (body === null ? [] : [[key, body] as const]))
  it.each(named)('%s tells nobody what is another’s', async (key, body) => {
    const [method = '', path = ''] = key.split(' ')
    const guest = async (place: Place): Promise<unknown> => {
      const { status, body: said } = await new Browser(served.url).ask(method, path, body(place))
      return [status, said]
    }
    const none = await guest(NOWHERE)
    expect([await guest(places.own), await guest(places.foreign)]).toEqual([none, none])
    expect((none as [number])[0]).toBeGreaterThanOrEqual(400)
  })
})

describe('what is one’s own', () => {
  it.each(KEYS)('%s is found, and asked well', async (key) => {
    const reached = REACHED.get(key) as Reached
    for (const { code, body } of await ask(key, reached, places.own))
      expect([AMISS.has(code) ? code : '', body]).toEqual([reached.isRefused ? 'tidak-boleh' : '', body])
  })
})

/** Last, since it takes the places of those who ask. Whoever has nothing of the act is refused before any id is looked at: the walk of every route (permissions.test.ts) shows it. */
function routesOf(role: Role): readonly (typeof ROUTES)[number][] {
  return ROUTES.filter(({ method, path, act }) => REACHED.has(`${method} ${path}`) && answersOf(role, act)[0] !== '-')
}

describe('every role reaches what the page of permissions says, and nothing beyond', () => {
  it.each(ROLES)('%s', async (role) => {
    const { reach } = ROLE_FACTS[role]
    const areas = { instansi: [], kabupaten: ['76.01'], kecamatan: [places.own.kec], desa: [places.own.desa] }[reach]
    askers.set(role, await personWith({ url: served.url, work: served.app.work }, holderOf(role, areas).grants))
    const leaks: string[] = []
    for (const { method, path, act } of routesOf(role)) {
      const key = `${method} ${path}`
      const reached = { ...(REACHED.get(key) as Reached), by: role }
      // How often somebody may ask is another matter (limits.test.ts).
      await rows('delete from limit_buckets')
      const none = await told(key, reached, NOWHERE)
      const look = async (where: string, place: Place) => {
        if ((await told(key, reached, place)) !== none) leaks.push(`${where} ${key}`)
      }
      await look('foreign', places.foreign)
      const isOfDistrict = path.includes(':kab') && reach !== 'instansi'
      if (isOfDistrict && (await told(key, reached, places.foreign, '17.04')) !== (await told(key, reached, NOWHERE, '17.04')))
        leaks.push(`foreign district ${key}`)
      if (reach !== 'kecamatan' && reach !== 'desa') continue
      const [, beside, over] = answersOf(role, act)
      if (reached.isOfDistrict === true) continue
      if (beside === '-') await look('neighbour', places.neighbour)
      // The third letter: whoever may something above only within their own area finds there what is nowhere.
      if (over !== 'y') await look('above', above[reach])
    }
    expect(leaks).toEqual([])
  })
})
