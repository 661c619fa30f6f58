/**
 * Realisation over HTTP: quarters alone are written and sums computed, a stale write is told, reasons are demanded before handing in, who typed does not approve, what was handed in
 * is changed only after it was opened again.
 */
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import type { BoardAnswer, GridAnswer, RealisationDetail, ReportBody } from '@konvergen/contract/realisation.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { PROPOSED_RULES } from '@konvergen/core/realisation/rules.ts'
import { quarterWords } from '@konvergen/core/realisation/words.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatherSemester } from '../../src/capabilities/realisation/compose-papers.ts'
import { remindLateOffices } from '../../src/capabilities/realisation/late-tasks.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { planActivity } from '../support/plan-activity.ts'
import { report } from '../support/report.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const PLAN = `${AT}/rencana`
const REAL = `${AT}/realisasi`
/** Over, whenever this runs, so that its quarters are late. */
const YEAR = 2024

let served: Served
let desa: string[]
let offices: { kb: string; ikan: string }
let people: Record<'sekretariat' | 'lain' | 'kb' | 'ikan' | 'camat', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

beforeAll(async () => {
  served = await openServed()
  offices = { kb: await officeOf(served, 'opd-kb'), ikan: await officeOf(served, 'perikanan') }
  people = {
    sekretariat: await person('admin-kab'),
    lain: await person('admin-kab'),
    kb: await person('opd-kb', offices.kb),
    ikan: await person('opd', offices.ikan),
    camat: await person('camat', null, ['76.01.01']),
  }
  desa = (await people.sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
})
afterAll(() => served.close())

async function add(office: string, facts: Partial<ActivityBody>, year = YEAR): Promise<string> {
  const { status, body } = await people.sekretariat.post<{ id: string }>(`${PLAN}/kegiatan`, { year, office, facts: planActivity(facts) })
  expect(status).toBe(200)
  return body.id
}
const write = (as: Browser, office: string, quarter: number, rows: { id: string; revision: number; facts: Partial<ReportBody> }[]) =>
  as.post<{ rows: { id: string; revision: number }[] }>(`${REAL}/lembaga`, {
    year: YEAR,
    quarter,
    office,
    rows: rows.map((row) => ({ ...row, facts: report(row.facts) })),
  })
const grid = async (office: string, quarter: number, as = people.camat) =>
  (await as.get<GridAnswer>(`${REAL}/lembaga?tahun=${YEAR}&triwulan=${quarter}&lembaga=${office}`)).body
const board = async (year = YEAR) => (await people.camat.get<BoardAnswer>(`${REAL}?tahun=${year}`)).body
const detail = async (id: string) => (await people.camat.get<RealisationDetail>(`${REAL}/kegiatan/${id}`)).body
const handIn = (as: Browser, office: string, quarter: number, step = 'serahkan', reason: string | null = null) =>
  as.post(`${REAL}/serahkan`, { year: YEAR, quarter, office, step, reason })
const judge = (as: Browser, office: string, quarter: number, step: string, reason: string | null = null) =>
  as.post(`${REAL}/langkah`, { year: YEAR, quarter, office, step, reason })
const apbd = (rupiah: string) => [{ source: 'apbd-kab' as const, rupiah }]

describe('reports of quarters', () => {
  let kelas: string
  let jamban: string

  it('are of their quarter alone; sums and lights are computed', async () => {
    kelas = await add(offices.kb, { title: 'Kelas BKB', volume: 100, unit: 'kelas', money: apbd('1200') })
    jamban = await add(offices.kb, { title: 'Rumah gizi', volume: null, money: apbd('800'), months: [4, 5, 6] })
    expect(
      (await write(people.kb, offices.kb, 1, [{ id: kelas, revision: 0, facts: { volume: 20, money: apbd('250') } }])).body.rows,
    ).toEqual([{ id: kelas, revision: 1 }])
    await write(people.kb, offices.kb, 2, [{ id: kelas, revision: 0, facts: { volume: 26, money: apbd('300'), reached: 40 } }])
    const row = (await grid(offices.kb, 2)).rows.find(({ id }) => id === kelas)
    expect(row?.earlier).toEqual({ volume: 20, percent: null, rupiah: '250' })
    expect(row?.standing).toMatchObject({
      planned: { volume: 50, rupiah: '600' },
      done: { volume: 46, rupiah: '550', reached: 40 },
      physical: { light: 'hijau', percent: 92 },
      money: { light: 'hijau', percent: 91.6 },
      missing: [],
    })
  })

  it('that are missing are no zero, and are due only in months of the plan', async () => {
    const [first, second] = [await grid(offices.kb, 1), await grid(offices.kb, 2)]
    const of = ({ rows }: GridAnswer) => rows.find(({ id }) => id === jamban)
    expect([of(first)?.isDue, of(first)?.standing.physical.light]).toEqual([false, 'tiada-rencana'])
    expect([of(second)?.isDue, of(second)?.standing.physical.light, of(second)?.standing.missing]).toEqual([true, 'belum-lapor', [2]])
    expect([second.standing.due, second.standing.reported]).toEqual([2, 1])
  })

  it('are on the board what they are in the grid', async () => {
    const answer = await board()
    const own = answer.offices.find(({ id }) => id === offices.kb)
    for (const cell of own?.quarters ?? []) expect(cell.standing).toEqual((await grid(offices.kb, cell.quarter)).standing)
    expect(own?.quarters.map(({ time }) => time)).toEqual(['terlambat', 'terlambat', 'terlambat', 'terlambat'])
    expect(answer.set).toBeNull()
    expect(answer.rules).toEqual({ ...PROPOSED_RULES, demands: [...PROPOSED_RULES.demands] })
  })

  it('are on the board and in the half-year report as soon as they are written, as are plans and names of offices', async () => {
    const own = async () => (await board()).offices.find(({ id }) => id === offices.ikan)
    const spentOn = async (title: string) => {
      const { offices: told } = await runInDistrict(asSystem(served.app.work), 'baca', '76.01', (ctx) =>
        gatherSemester(ctx, { tahun: YEAR, semester: 1 }),
      )
      return told.flatMap(({ name, activities }) =>
        activities.flatMap((one) => (one.title === title ? [[name, one.quarters[0]?.facts.money]] : [])),
      )
    }
    const id = await add(offices.ikan, { title: 'Kolam', volume: 10, money: apbd('500') })
    expect((await own())?.quarters[0]?.standing).toMatchObject({ activities: 1, done: null })
    await write(people.ikan, offices.ikan, 1, [{ id, revision: 0, facts: { volume: 2, money: apbd('125') } }])
    expect((await own())?.quarters[0]?.standing.done).toBe('125')
    expect(await spentOn('Kolam')).toMatchObject([[expect.any(String), apbd('125')]])
    await write(people.ikan, offices.ikan, 1, [{ id, revision: 1, facts: { volume: 3, money: apbd('150') } }])
    expect((await own())?.quarters[0]?.standing.done).toBe('150')
    const day = new Date().toISOString().slice(0, 10)
    const renamed = { nama: 'Dinas Perikanan dan Kelautan', berlaku: day }
    expect((await people.sekretariat.post(`${AT}/lembaga/${offices.ikan}/nama`, renamed)).status).toBe(200)
    expect((await own())?.name).toBe('Dinas Perikanan dan Kelautan')
    expect(await spentOn('Kolam')).toEqual([['Dinas Perikanan dan Kelautan', apbd('150')]])
    const shown = (await grid(offices.ikan, 1)).rows[0]
    const facts = planActivity({ title: 'Kolam', volume: 10, money: apbd('700') })
    const changed = await people.sekretariat.post<{ revision: number }>(`${PLAN}/kegiatan/${id}`, { revision: 1, facts })
    expect([shown?.title, changed.status, (await own())?.quarters[3]?.standing.planned]).toEqual(['Kolam', 200, '700'])
    expect((await people.sekretariat.post(`${PLAN}/kegiatan/${id}/keluarkan`, { revision: 2 })).status).toBe(200)
    expect((await own())?.quarters[0]?.standing.activities ?? 0).toBe(0)
  })

  it('of a stale writer change nothing, and of a block that holds one nothing either', async () => {
    const [stale, fresh] = [
      { id: kelas, revision: 0, facts: { volume: 1 } },
      { id: jamban, revision: 0, facts: { percent: 10 } },
    ]
    expect((await write(people.kb, offices.kb, 2, [fresh, stale])).code).toBe('keadaan-berubah')
    const { rows } = await grid(offices.kb, 2)
    expect(rows.map(({ revision, facts }) => [revision, facts.volume, facts.percent])).toEqual([
      [1, 26, null],
      [0, null, null],
    ])
  })

  it('stay as revisions, and what was can be written again', async () => {
    await write(people.kb, offices.kb, 2, [{ id: kelas, revision: 1, facts: { volume: 30 } }])
    const { revisions } = await detail(kelas)
    const second = revisions.filter(({ quarter }) => quarter === 2)
    expect(second.map(({ revision, facts }) => [revision, facts.volume])).toEqual([
      [2, 30],
      [1, 26],
    ])
    const [, before] = second
    await write(people.kb, offices.kb, 2, [{ id: kelas, revision: 2, facts: before?.facts ?? {} }])
    expect((await grid(offices.kb, 2)).rows.find(({ id }) => id === kelas)?.facts).toEqual(before?.facts)
  })

  it.each([
    ['a per cent of what is planned in volume', { percent: 20 }, 'nilai-tidak-sah'],
    ['a source twice', { money: [...apbd('1'), ...apbd('2')] }, 'nilai-tidak-sah'],
    ['three decimals', { volume: 0.125 }, 'nilai-tidak-sah'],
    ['a village elsewhere', { places: [{ desa: '76.01.99.9999', volume: 1 }] }, 'nilai-tidak-sah'],
    ['evidence that nobody sees', { evidence: ['00000000-0000-7000-8000-000000000000'] }, 'nilai-tidak-sah'],
    ['negative money', { money: apbd('-1') }, 'permintaan-tidak-sah'],
    ['half a person', { reached: 1.5 }, 'permintaan-tidak-sah'],
    ['a NIK', { note: 'Ibu 7601014401900001' }, 'memuat-nik'],
  ] as const)('with %s are refused', async (_, facts, code) => {
    expect((await write(people.kb, offices.kb, 3, [{ id: kelas, revision: 0, facts: facts as Partial<ReportBody> }])).code).toBe(code)
  })

  it('of an activity that is not of the office, and by another office, are refused', async () => {
    const facts = { volume: 1 }
    expect((await write(people.ikan, offices.kb, 3, [{ id: kelas, revision: 0, facts }])).status).toBe(403)
    expect((await write(people.camat, offices.kb, 3, [{ id: kelas, revision: 0, facts }])).status).toBe(403)
    expect((await write(people.ikan, offices.ikan, 3, [{ id: kelas, revision: 0, facts }])).code).toBe('tidak-ditemukan')
    const other = { year: YEAR, quarter: 5, office: offices.kb, rows: [{ id: kelas, revision: 0, facts: report() }] }
    expect((await people.kb.post(`${REAL}/lembaga`, other)).code).toBe('permintaan-tidak-sah')
  })

  it('name villages where it happened', async () => {
    await write(people.kb, offices.kb, 3, [{ id: kelas, revision: 0, facts: { volume: 2, places: [{ desa: desa[0] ?? '', volume: 2 }] } }])
    const { quarters, villages } = await detail(kelas)
    expect(quarters[2]?.facts.places).toEqual([{ desa: desa[0], volume: 2 }])
    expect(villages.length).toBe(desa.length)
  })

  it('are handed in when what is red is explained, and what is missing has a reason', async () => {
    expect((await handIn(people.kb, offices.kb, 3)).code).toBe('nilai-tidak-sah')
    const reason = 'Pengadaan baru selesai di akhir triwulan'
    await write(people.kb, offices.kb, 3, [{ id: kelas, revision: 1, facts: { volume: 2, reason } }])
    expect((await handIn(people.ikan, offices.kb, 3)).status).toBe(403)
    expect((await handIn(people.kb, offices.kb, 3)).status).toBe(200)
    expect((await grid(offices.kb, 3)).state).toBe('diserahkan')
    expect((await handIn(people.kb, offices.kb, 2)).code).toBe('nilai-tidak-sah')
    expect((await handIn(people.kb, offices.kb, 2, 'serahkan', 'PPTK belum mengirim data rumah gizi')).status).toBe(200)
  })

  it('are locked then, verified by whoever neither wrote nor handed in, and opened again with a reason', async () => {
    expect((await write(people.kb, offices.kb, 3, [{ id: kelas, revision: 2, facts: { volume: 9 } }])).code).toBe('nilai-tidak-sah')
    expect((await judge(people.kb, offices.kb, 3, 'verifikasi')).status).toBe(403)
    expect((await judge(people.lain, offices.kb, 3, 'verifikasi')).status).toBe(200)
    expect((await handIn(people.kb, offices.kb, 3, 'minta-buka')).code).toBe('nilai-tidak-sah')
    expect((await handIn(people.kb, offices.kb, 3, 'minta-buka', 'Salah ketik volume')).status).toBe(200)
    expect(await grid(offices.kb, 3)).toMatchObject({ state: 'diverifikasi', asksToOpen: true })
    expect((await judge(people.lain, offices.kb, 3, 'buka')).code).toBe('nilai-tidak-sah')
    expect((await judge(people.lain, offices.kb, 3, 'buka', 'Diminta')).status).toBe(200)
    expect((await write(people.kb, offices.kb, 3, [{ id: kelas, revision: 2, facts: { volume: 9, reason: 'Salah ketik' } }])).status).toBe(
      200,
    )
    expect((await judge(people.lain, offices.kb, 3, 'verifikasi')).code).toBe('keadaan-berubah')
  })

  it('that the secretariat wrote for an office are not verified by the same person', async () => {
    const facts = { volume: 9, reason: 'Ditulis sekretariat' }
    expect((await write(people.sekretariat, offices.kb, 3, [{ id: kelas, revision: 3, facts }])).status).toBe(200)
    await handIn(people.kb, offices.kb, 3)
    expect(await grid(offices.kb, 3, people.sekretariat)).toMatchObject({ wroteIt: true, may: expect.not.arrayContaining(['verifikasi']) })
    expect((await judge(people.sekretariat, offices.kb, 3, 'verifikasi')).code).toBe('tidak-boleh')
    expect(await grid(offices.kb, 3, people.lain)).toMatchObject({ wroteIt: false, may: expect.arrayContaining(['verifikasi']) })
  })
})

describe('the rules', () => {
  const set = (as: Browser, seen: number, rules: object = {}) =>
    as.post(`${REAL}/aturan`, { seen, rules: { ...PROPOSED_RULES, ...rules }, reason: 'Rapat TPPS' })

  it('are set by the secretariat alone, green above yellow', async () => {
    expect((await set(people.kb, 0)).status).toBe(403)
    expect((await set(people.sekretariat, 0, { money: { green: 60, yellow: 60 } })).code).toBe('nilai-tidak-sah')
  })

  it('change lights and due days, and one who saw older ones is told', async () => {
    expect((await set(people.sekretariat, 0, { physical: { green: 95, yellow: 50 }, dueDays: 30 })).status).toBe(200)
    expect((await set(people.lain, 0)).code).toBe('keadaan-berubah')
    const answer = await board()
    expect(answer.set).toMatchObject({ no: 1, reason: 'Rapat TPPS' })
    expect(answer.offices[0]?.quarters[0]?.due).toBe(`${YEAR}-04-30`)
    const row = (await grid(offices.kb, 2)).rows.find(({ volume }) => volume === 100)
    expect(row?.standing.physical).toEqual({ light: 'kuning', percent: 92 })
  })
})

describe('late quarters', () => {
  const remind = () => runInDistrict(asSystem(served.app.work), 'tulis', '76.01', remindLateOffices)
  const tasks = async () => {
    const { body } = await people.ikan.get<{ tasks: { title: string; state: string }[] }>(`${AT}/tugas`)
    return body.tasks.filter(({ title }) => title.startsWith('Serahkan realisasi'))
  }

  it('become a task of their office once, which handing in settles', async () => {
    const now = new Date()
    const over = Math.floor(now.getUTCMonth() / 3)
    const [year, quarter] = over === 0 ? [now.getUTCFullYear() - 1, 4] : [now.getUTCFullYear(), over]
    await people.sekretariat.post(`${REAL}/aturan`, { seen: 1, rules: { ...PROPOSED_RULES, dueDays: 0 }, reason: 'Tanpa tenggang' })
    const id = await add(offices.ikan, { title: 'Gemar ikan', months: [quarter * 3], volume: 4 }, year)
    // Long gone: nobody is asked for it any more.
    await add(offices.ikan, { title: 'Lama', months: [1, 2, 3], volume: 4 }, year - 1)
    expect(await remind()).toBe(1)
    expect(await remind()).toBe(0)
    const open = await tasks()
    expect(open.map(({ title }) => title)).toEqual([`Serahkan realisasi ${quarterWords(quarter as Quarter).id} ${year}`])
    const of = { year, quarter, office: offices.ikan }
    await people.ikan.post(`${REAL}/lembaga`, { ...of, rows: [{ id, revision: 0, facts: report({ volume: 4, money: apbd('1000000') }) }] })
    expect((await people.ikan.post(`${REAL}/serahkan`, { ...of, step: 'serahkan', reason: null })).status).toBe(200)
    expect((await tasks()).map(({ state }) => state)).not.toEqual(open.map(({ state }) => state))
    expect(await remind()).toBe(0)
  })
})
