/**
 * The chain over HTTP: a gap, its activity, the agreement, the line that pays for it, what was done; what fell out, what nobody can say; links by people and taken back; the budget view.
 */
import type { ChainAnswer, NodeAnswer, PathsAnswer, ProposalsAnswer, StageCountView } from '@konvergen/contract/chain.ts'
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { SpendingAnswer, SpentActivities } from '@konvergen/contract/spending.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import type { BudgetFacts, BudgetStage } from '@konvergen/core/budget/line.ts'
import { NOTHING_TOLD } from '@konvergen/core/realisation/realisation.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../papers/test/docx-words.ts'
import { insertHandLine } from '../../src/capabilities/budget/writing-store.ts'
import { insertRealisations } from '../../src/capabilities/realisation/store.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { insertRecommendations, insertWritings } from '../../src/capabilities/village/store.ts'
import type { DistrictContext } from '../../src/platform/context.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { dayOf } from '../../src/platform/today.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { planActivity } from '../support/plan-activity.ts'
import { recapCsv } from '../support/recap-file.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const CHAIN = `${AT}/rantai`
const YEAR = 2026
const NOBODY = '00000000-0000-7000-8000-000000000000'
const CODE = '2.14.03.2.02.0009'

let served: Served
let desa: string[]
let offices: { kb: string; ikan: string }
let people: Record<'sekretariat' | 'kb' | 'ikan' | 'camat' | 'desa', Browser>
const ids = { kelas: '', jamban: '', ikan: '', rkpd: '', dpa: '', apbdes: '', usulan: '', butir: '' }

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

async function add(as: Browser, office: string | null, facts: Partial<ActivityBody>): Promise<string> {
  const { status, body } = await as.post<{ id: string }>(`${AT}/rencana/kegiatan`, { year: YEAR, office, facts: planActivity(facts) })
  expect(status).toBe(200)
  return body.id
}

const keep = <T>(
  word: 'budget.written' | 'realisation.written' | 'village.written',
  act: (ctx: DistrictContext) => Promise<T>,
): Promise<T> =>
  runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
    const kept = await act(ctx)
    writeTrail(ctx, { kab: '76.01', act: word, subject: '76.01', detail: {} })
    return kept
  })

async function putLine(stage: BudgetStage, owner: string, facts: Pick<BudgetFacts, 'title' | 'rupiah' | 'codeNormal'>): Promise<string> {
  const nothing = { account: null, source: null, sourceText: null, volume: null, unit: null, unitCost: null, places: [], placeText: null }
  return keep('budget.written', async (ctx) => {
    const id = ctx.newId()
    const rest = { ...nothing, share: null, indicator: null, target: null, code: facts.codeNormal }
    await insertHandLine(ctx, { stage, year: YEAR }, { rowId: ctx.newId(), id, owner, facts: { ...rest, ...facts } })
    return id
  })
}

/** Of ten families in each of these villages so many were reached. */
async function enterCoverage(quarter: string, reached: readonly number[]): Promise<void> {
  const nilai = (kode: string, numbers: readonly number[]) =>
    numbers.map((isi, at) => ({ kode, bagian: 'nilai', wilayah: desa[at] ?? '', isi }))
  const enter = (period: string, values: object) => people.kb.put(`${AT}/cakupan/${period}/isian`, { lembaga: offices.kb, nilai: values })
  const year = quarter.slice(0, 4)
  const hal = ['D16', 'E24'].map((kode) => ({ kode, pengampu: offices.kb }))
  await people.sekretariat.put(`${AT}/pengampu`, { hal })
  for (const period of [quarter, year]) await people.sekretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat: null })
  await enter(
    year,
    nilai(
      'D16',
      reached.map(() => 10),
    ),
  )
  expect((await enter(quarter, nilai('E24', reached))).body).toMatchObject({ tersimpan: reached.length, ditolak: [] })
}

async function agree(): Promise<string> {
  const rapat = {
    title: 'Rembuk',
    place: 'Aula',
    day: dayOf(new Date()),
    clock: '09:00',
    zone: 'WITA',
    minutes: 60,
    agenda: [],
    invited: [{ kind: 'opd', code: offices.kb }],
  }
  const begun = await people.sekretariat.post<{ id: string }>(`${AT}/rembuk`, {
    wilayah: '76.01',
    tahun: YEAR,
    analisis: null,
    lanjutanDari: null,
    rapat,
  })
  const { butirRinci } = (await people.sekretariat.get<RembukDetail>(`${AT}/rembuk/${begun.body.id}`)).body
  for (const { id, revisi } of butirRinci)
    await people.sekretariat.post(`${AT}/rembuk/${begun.body.id}/butir/${id}/putusan`, {
      dasar: revisi,
      hasil: 'disepakati',
      cara: 'mufakat',
      suara: null,
    })
  return butirRinci.find(({ jenis }) => jenis === 'rkpd')?.id ?? ''
}

beforeAll(async () => {
  served = await openServed()
  offices = { kb: await officeOf(served, 'opd-kb'), ikan: await officeOf(served, 'perikanan') }
  people = {
    sekretariat: await person('admin-kab'),
    kb: await person('opd-kb', offices.kb),
    ikan: await person('opd', offices.ikan),
    camat: await person('camat', null, ['76.01.01']),
    desa: await person('desa', null, ['76.01.01.2001']),
  }
  desa = (await people.sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
  await enterCoverage('2025-T4', [2, 4, 3, 10])
  await enterCoverage('2026-T1', [2, 9])
  const places = desa.slice(0, 2).map((kode) => ({ desa: kode, volume: null }))
  ids.kelas = await add(people.kb, offices.kb, {
    title: 'Kelas BKB bagi baduta',
    subKegiatan: CODE,
    indicators: ['E24'],
    placing: 'desa',
    places,
    money: [{ source: 'apbd-kab', rupiah: '300' }],
    directShare: 50,
  })
  ids.jamban = await add(people.kb, offices.kb, { title: 'Bantuan alat', subKegiatan: CODE, indicators: [], money: [] })
  ids.ikan = await add(people.ikan, offices.ikan, {
    title: 'Gemar makan ikan balita',
    indicators: ['E24'],
    money: [{ source: 'csr', rupiah: '70' }],
  })
  ids.butir = await agree()
  ids.rkpd = await putLine('rkpd', offices.kb, { title: 'Bina Keluarga Balita', rupiah: '400', codeNormal: CODE })
  ids.dpa = await putLine('dpa', offices.kb, { title: 'Belanja Bina Keluarga Balita', rupiah: '250', codeNormal: CODE })
  ids.apbdes = await putLine('apbdes', desa[0] ?? '', { title: 'Kelas balita posyandu', rupiah: '40', codeNormal: null })
  ids.usulan = await keep('village.written', async (ctx) => {
    const id = ctx.newId()
    const facts = { title: 'Kelas balita di posyandu', unit: 'kelas', volume: 2, unitCost: '25', source: 'dana-desa' as const, note: null }
    await insertRecommendations(ctx, [{ id, desa: desa[0] ?? '', year: YEAR, entry: 'rekaan' }])
    const basis = { period: null, gaps: [], costItem: null }
    await insertWritings(ctx, [{ id, desa: desa[0] ?? '', revision: 1, state: 'pakai', facts, basis, reason: null }])
    return id
  })
})
afterAll(() => served.close())

const chain = async (as = people.sekretariat) => (await as.get<ChainAnswer>(`${CHAIN}?tahun=${YEAR}`)).body
async function stages(root: string, as = people.sekretariat): Promise<Readonly<Record<string, StageCountView>>> {
  const funnel = (await chain(as)).funnels.find((each) => each.root === root)
  return Object.fromEntries((funnel?.stages ?? []).map((stage) => [stage.stage, stage]))
}
const link = (as: Browser, jenis: string, dari: string, ke: string) =>
  as.post<{ made: number; already: number }>(`${CHAIN}/sambungan`, {
    tahun: YEAR,
    jenis,
    alasan: 'Rapat sinkronisasi',
    pasangan: [{ dari, ke }],
  })
const rows = async (query: string, as = people.sekretariat) => (await as.get<PathsAnswer>(`${CHAIN}/rincian?tahun=${YEAR}&${query}`)).body

describe('before anything is linked', () => {
  it('an activity is lost where its office has handed in a budget, and not known where it has not', async () => {
    const { rkpd, dpa, realisasi } = await stages('kegiatan')
    expect(rkpd).toMatchObject({ sampai: 0, putus: 2, 'tidak-diketahui': 1, lost: 2 })
    expect(dpa).toMatchObject({ putus: 2, 'tidak-diketahui': 1, lost: 0 })
    expect(realisasi).toMatchObject({ putus: 0, 'tidak-diketahui': 3 })
    expect((await chain()).handedIn.find(({ stage }) => stage === 'rkpd')).toEqual({ stage: 'rkpd', of: 1, all: 2 })
  })

  it('agreements on lokus, targets and APBDes are none that wait for an activity', async () => {
    const { funnels } = await chain()
    expect(funnels.find(({ root }) => root === 'butir')?.all).toBe(2)
  })

  it('gaps are those before the year, with what became of them since', async () => {
    const answer = await chain()
    expect([answer.before, answer.after]).toEqual(['2025-T4', '2026-T1'])
    const { kegiatan, capaian } = await stages('celah')
    // The third village was short, and has not reported since.
    expect([kegiatan?.sampai, capaian?.sampai, capaian?.putus, capaian?.['tidak-diketahui']]).toEqual([3, 1, 1, 1])
    const closer = await rows('akar=celah&tahap=capaian&keadaan=sampai')
    expect(closer.paths.map(({ id }) => id)).toEqual([`E24|${desa[1]}`])
  })
})

describe('links', () => {
  it('are proposed by code with their reason, the lines of one activity together', async () => {
    const { groups } = (await people.kb.get<ProposalsAnswer>(`${CHAIN}/usulan-sambungan?tahun=${YEAR}&jenis=kegiatan-anggaran`)).body
    expect(groups.find(({ from }) => from.id === ids.kelas)).toMatchObject({
      reason: 'kode-sama',
      shared: [CODE],
      to: [
        { id: ids.dpa, title: expect.stringMatching(/^DPA: /) },
        { id: ids.rkpd, title: expect.stringMatching(/^RKPD: /) },
      ],
      isMine: true,
    })
    const others = (await people.ikan.get<ProposalsAnswer>(`${CHAIN}/usulan-sambungan?tahun=${YEAR}&jenis=kegiatan-anggaran`)).body
    expect(others.groups.every(({ isMine }) => !isMine)).toBe(true)
  })

  it('are as many as the page says, of villages only one’s own', async () => {
    const told = async (as: Browser) => {
      const { kinds } = (await as.get<ProposalsAnswer>(`${CHAIN}/usulan-sambungan?tahun=${YEAR}&jenis=kegiatan-anggaran`)).body
      return kinds.reduce((sum, { n }) => sum + n, 0)
    }
    const listed = async (as: Browser) => {
      const kinds = ['kegiatan-anggaran', 'butir-kegiatan', 'butir-komitmen', 'komitmen-kegiatan', 'usulan-anggaran']
      const sums = await Promise.all(
        kinds.map(async (jenis) => (await as.get<ProposalsAnswer>(`${CHAIN}/usulan-sambungan?tahun=${YEAR}&jenis=${jenis}`)).body.groups),
      )
      return sums.flat().reduce((sum, { to }) => sum + to.length, 0)
    }
    const elsewhere = await person('camat', null, [desa.find((kode) => !kode.startsWith('76.01.01'))?.slice(0, 8) ?? ''])
    const [all, other] = [await listed(people.sekretariat), await listed(elsewhere)]
    expect([(await chain()).proposals, (await chain(elsewhere)).proposals]).toEqual([all, other])
    expect([await told(people.sekretariat), await told(elsewhere)]).toEqual([all, other])
    expect(all).toBeGreaterThan(other)
  })

  it('are made by the office whose activity it is, by the secretariat, and by nobody else', async () => {
    expect((await link(people.ikan, 'kegiatan-anggaran', ids.kelas, ids.rkpd)).code).toBe('tidak-boleh')
    expect((await link(people.camat, 'kegiatan-anggaran', ids.kelas, ids.rkpd)).status).toBe(403)
    expect((await link(people.kb, 'kegiatan-anggaran', ids.kelas, NOBODY)).code).toBe('tidak-ditemukan')
    expect((await link(people.kb, 'kegiatan-anggaran', ids.kelas, ids.rkpd)).body).toEqual({ made: 1, already: 0 })
    expect((await link(people.sekretariat, 'kegiatan-anggaran', ids.kelas, ids.rkpd)).body).toEqual({ made: 0, already: 1 })
    expect((await link(people.kb, 'kegiatan-anggaran', ids.jamban, ids.rkpd)).body.made).toBe(1)
    expect((await link(people.kb, 'butir-komitmen', ids.butir, NOBODY)).status).toBe(404)
    expect((await link(people.sekretariat, 'butir-kegiatan', ids.butir, ids.kelas)).body.made).toBe(1)
  })

  it('of a village’s budget are the village’s own, or the secretariat’s', async () => {
    expect((await link(people.kb, 'usulan-anggaran', ids.usulan, ids.apbdes)).status).toBeGreaterThanOrEqual(403)
    const own = await person('desa', null, [desa[0] ?? ''])
    expect((await link(own, 'usulan-anggaran', ids.usulan, ids.apbdes)).body).toEqual({ made: 1, already: 0 })
  })

  it('carry a thing to the next stage, and agreements with it', async () => {
    expect((await stages('kegiatan'))['rkpd']).toMatchObject({ sampai: 2, putus: 0, 'tidak-diketahui': 1 })
    const butir = await stages('butir')
    expect([butir['kegiatan'], butir['rkpd'], butir['dpa']].map((stage) => [stage?.sampai, stage?.putus])).toEqual([
      [1, 1],
      [1, 1],
      [0, 2],
    ])
    expect((await rows('akar=butir&tahap=kegiatan&keadaan=jatuh')).all).toBe(1)
    expect((await stages('usulan'))['apbdes']).toMatchObject({ sampai: 1, rupiah: '40' })
  })

  it('open to who made them and why, from either end', async () => {
    const node = (await people.kb.get<NodeAnswer>(`${CHAIN}/simpul?tahun=${YEAR}&jenis=anggaran&simpul=${ids.rkpd}`)).body
    expect(node.links.map(({ other, reason, isMine }) => [other.id, reason, isMine])).toEqual([
      [ids.kelas, 'Rapat sinkronisasi', true],
      [ids.jamban, 'Rapat sinkronisasi', true],
    ])
    expect(node.paths.map(({ root, id }) => [root, id])).toContainEqual(['butir', ids.butir])
    expect((await people.kb.get(`${CHAIN}/simpul?tahun=${YEAR}&jenis=anggaran&simpul=${NOBODY}`)).status).toBe(404)
  })

  it('are taken back once, with a reason, stay as what was said, and are not proposed again', async () => {
    const node = async () => (await people.kb.get<NodeAnswer>(`${CHAIN}/simpul?tahun=${YEAR}&jenis=kegiatan&simpul=${ids.jamban}`)).body
    const [first] = (await node()).links
    const lepas = (as: Browser) => as.post(`${CHAIN}/sambungan/${first?.id}/lepas`, { alasan: 'Salah kode' })
    expect((await lepas(people.ikan)).code).toBe('tidak-boleh')
    expect((await lepas(people.kb)).status).toBe(200)
    expect((await lepas(people.kb)).code).toBe('keadaan-berubah')
    expect((await node()).links[0]?.ended).toMatchObject({ reason: 'Salah kode' })
    expect((await stages('kegiatan'))['rkpd']).toMatchObject({ sampai: 1, putus: 1 })
    const { groups } = (await people.kb.get<ProposalsAnswer>(`${CHAIN}/usulan-sambungan?tahun=${YEAR}&jenis=kegiatan-anggaran`)).body
    expect(groups.find(({ from }) => from.id === ids.jamban)?.to.map(({ id }) => id)).toEqual([ids.dpa])
  })
})

describe('what was reported', () => {
  it('is done, or nothing, or not known; sums of quarters, each of its own', async () => {
    await link(people.kb, 'kegiatan-anggaran', ids.kelas, ids.dpa)
    const row = (id: string, quarter: 1 | 2, facts: object) => ({
      subject: { kind: 'kegiatan' as const, id },
      year: YEAR,
      quarter,
      revision: 1,
      facts: { ...NOTHING_TOLD, ...facts },
      origin: null,
    })
    await keep('realisation.written', (ctx) =>
      insertRealisations(ctx, [
        row(ids.kelas, 1, { money: [{ source: 'apbd-kab', rupiah: '100' }], reached: 12 }),
        row(ids.kelas, 2, { money: [{ source: 'apbd-kab', rupiah: '50' }], volume: 1 }),
        row(ids.ikan, 1, { volume: 0 }),
        row(ids.jamban, 1, { note: 'Menunggu lelang' }),
      ]),
    )
    expect((await stages('kegiatan'))['realisasi']).toMatchObject({ sampai: 1, putus: 1, 'tidak-diketahui': 1, rupiah: '150' })
    expect((await stages('butir'))['realisasi']).toMatchObject({ sampai: 1, rupiah: '150' })
  })
})

describe('who sees what', () => {
  it('a camat sees counts of offices of the district, and gaps of the own kecamatan only', async () => {
    const own = await chain(people.camat)
    expect(own.funnels.find(({ root }) => root === 'kegiatan')?.all).toBe(3)
    expect(new Set(own.villages.map((village) => village.desa.slice(0, 8)))).toEqual(new Set(['76.01.01']))
    const elsewhere = desa.find((kode) => !kode.startsWith('76.01.01')) ?? ''
    expect((await rows(`akar=celah&desa=${elsewhere}`, people.camat)).all).toBe(0)
    const node = await people.camat.get(`${CHAIN}/simpul?tahun=${YEAR}&jenis=usulan&simpul=${ids.usulan}`)
    const other = await person('camat', null, [elsewhere.slice(0, 8)])
    expect(node.status).toBe(200)
    expect((await other.get(`${CHAIN}/simpul?tahun=${YEAR}&jenis=usulan&simpul=${ids.usulan}`)).status).toBe(404)
    const opened = await other.get<SpentActivities>(`${AT}/uang/rincian?tahun=${YEAR}&menurut=desa&kunci=${desa[0]}`)
    expect(opened.body.all).toBe(0)
  })

  it('whoever reads no plans reads no chain', async () => {
    const kader = await person('kader', null, [desa[0] ?? ''])
    expect((await kader.get(`${CHAIN}?tahun=${YEAR}`)).status).toBe(403)
    expect((await kader.get(`${AT}/uang?tahun=${YEAR}&menurut=sumber`)).status).toBe(403)
  })
})

describe('the budget view', () => {
  const spending = async (menurut: string, as = people.sekretariat) =>
    (await as.get<SpendingAnswer>(`${AT}/uang?tahun=${YEAR}&menurut=${menurut}`)).body

  it('adds planned, budgeted and realised money, and counts none twice', async () => {
    const { total, rows: own } = await spending('lembaga')
    expect(total).toMatchObject({ activities: 3, unfunded: 1, planned: '370', rkpd: '400', dpa: '250', realised: '150', reached: 12 })
    expect(own.map(({ key, planned, rkpd, realised }) => [key, planned, rkpd, realised])).toEqual([
      [offices.kb, '300', '400', '150'],
      [offices.ikan, '70', null, null],
    ])
    expect(total).toMatchObject({ direct: '150', directUntold: '70' })
  })

  it('parts by village evenly where no volume is told, and says so; what is of the district stands apart', async () => {
    const { rows: own } = await spending('desa')
    expect(own.map(({ key, planned, isEven }) => [key, planned, isEven])).toEqual([
      [desa[0], '150', true],
      [desa[1], '150', true],
      [null, '70', false],
    ])
    expect((await spending('desa', people.camat)).rows.every(({ key }) => key === null || key.startsWith('76.01.01'))).toBe(true)
  })

  it('says of an indicator who was not reached before the year and who is not since', async () => {
    const row = (await spending('indikator')).rows.find(({ key }) => key === 'E24')
    // Against 90 per cent: 7, 5 and 6 of ten families; of the third nobody knows since, so of all three neither.
    expect([row?.planned, row?.peopleBefore, row?.peopleAfter]).toEqual(['370', 18, null])
  })

  it('opens every sum to its activities', async () => {
    const open = async (query: string) =>
      (await people.sekretariat.get<SpentActivities>(`${AT}/uang/rincian?tahun=${YEAR}&${query}`)).body.activities
    expect((await open('menurut=sumber&kunci=csr')).map(({ id }) => id)).toEqual([ids.ikan])
    expect((await open(`menurut=desa&kunci=${desa[1]}`)).map(({ id, planned }) => [id, planned])).toEqual([[ids.kelas, '150']])
    expect((await open('menurut=indikator')).map(({ id }) => id)).toEqual([ids.jamban])
  })

  it('tells gaps without money, and money that aims at no gap', async () => {
    const { gapsWithoutMoney, moneyWithoutGap } = await spending('sumber')
    expect(gapsWithoutMoney).toBe(0)
    expect(moneyWithoutGap).toEqual({ activities: 0, planned: null })
  })
})

describe('KUA-PPAS', () => {
  it('is a stage that is left out until an office hands it in', async () => {
    expect((await chain()).unused).toEqual(['kua-ppas'])
    expect((await stages('kegiatan'))['kua-ppas']).toMatchObject({ sampai: 0, putus: 0, 'tidak-diketahui': 3, lost: 0 })
    const plafon = await putLine('kua-ppas', offices.kb, { title: 'Plafon Bina Keluarga Balita', rupiah: '260', codeNormal: CODE })
    expect((await chain()).unused).toEqual([])
    expect((await stages('kegiatan'))['kua-ppas']).toMatchObject({ sampai: 0, putus: 2, 'tidak-diketahui': 1 })
    await link(people.kb, 'kegiatan-anggaran', ids.kelas, plafon)
    expect((await stages('kegiatan'))['kua-ppas']).toMatchObject({ sampai: 1, putus: 1, 'tidak-diketahui': 1, rupiah: '260' })
    expect((await stages('butir'))['kua-ppas']).toMatchObject({ sampai: 1, putus: 1 })
  })
})

describe('prevalence beside the chain', () => {
  async function weigh(stamp: string, stunted: Readonly<Record<string, number>>): Promise<void> {
    const { desa: villages } = (await people.sekretariat.get<DistrictDetail>(AT)).body
    const lines = villages.flatMap(({ kode, nama }) => (kode in stunted ? [{ nama, stunting: stunted[kode] ?? 0 }] : []))
    const staged = await people.sekretariat.upload<{ import: { id: string } }>(`${AT}/imports`, `${stamp}.csv`, recapCsv(lines, stamp))
    const applied = await people.sekretariat.post(`${AT}/imports/${staged.body.import.id}/apply`, { confirm: [] })
    expect(applied.status).toBe(200)
  }
  const ofVillage = (answer: ChainAnswer, kode: string | undefined) => answer.villages.find((village) => village.desa === kode)?.prevalence

  it('is null, and not zero, where nothing was measured', async () => {
    const { prevalence, villages } = await chain()
    expect(prevalence).toMatchObject({ origin: null, before: null, after: null, district: { before: null, after: null, verdict: null } })
    expect(villages[0]?.prevalence).toEqual({ before: null, after: null, villages: 0, verdict: null })
  })

  it('is of the newest month before the year and since, with n, and a change only where it is no chance', async () => {
    const [first = '', second = '', third = ''] = desa
    await weigh('2025-08-17 07:00:00', { [first]: 90, [second]: 90, [third]: 90 })
    await weigh('2025-12-17 07:00:00', { [first]: 30, [second]: 20, [third]: 25 })
    await weigh('2026-03-17 07:00:00', { [first]: 10, [second]: 18 })
    const answer = await chain()
    expect(answer.prevalence).toMatchObject({ origin: 'rekap', before: '2025-12', after: '2026-03' })
    // Of the two that were measured both times: 50 and 28 of 200.
    expect(answer.prevalence.district).toMatchObject({
      before: { cases: 50, measured: 200, percent: 25 },
      after: { cases: 28, measured: 200, percent: 14 },
      villages: 2,
      verdict: 'bermakna',
    })
    expect(ofVillage(answer, first)).toMatchObject({ before: { percent: 30, measured: 100, reach: 100 }, verdict: 'bermakna' })
    expect(ofVillage(answer, second)).toMatchObject({ after: { percent: 18 }, verdict: 'tidak-bermakna' })
    expect(ofVillage(answer, third)).toMatchObject({ before: { percent: 25 }, after: null, verdict: null })
  })

  it('stands beside each gap and each activity of one’s own villages, and of no agreement', async () => {
    const gap = (await rows('akar=celah')).paths.find(({ id }) => id === `E24|${desa[1]}`)
    expect(gap?.prevalence).toMatchObject({ before: { percent: 20 }, after: { percent: 18 } })
    const kelas = async (as: Browser) => (await rows('akar=kegiatan', as)).paths.find(({ id }) => id === ids.kelas)?.prevalence
    expect(await kelas(people.sekretariat)).toMatchObject({ before: { cases: 50, measured: 200 }, villages: 2 })
    const elsewhere = await person('camat', null, [desa.find((kode) => !kode.startsWith('76.01.01'))?.slice(0, 8) ?? ''])
    expect(await kelas(elsewhere)).toBeNull()
    expect((await rows('akar=butir')).paths.every(({ prevalence }) => prevalence === null)).toBe(true)
  })

  it('names the surveys apart', async () => {
    const facts = { kode: '76.01', nama: 'Rekaan', source: 'SSGI', month: null, population: 'balita', page: null }
    const survey = (year: number, percent: number) => ({ ...facts, year, percent, low: percent - 2, high: percent + 2, n: 900 }) as const
    expect((await people.sekretariat.post(`${AT}/angka-terbit`, { angka: [survey(2024, 30), survey(2026, 20)] })).status).toBe(200)
    const { prevalence } = await chain()
    expect(prevalence.surveys).toEqual({
      before: { source: 'SSGI', year: 2024, percent: 30, low: 28, high: 32 },
      after: { source: 'SSGI', year: 2026, percent: 20, low: 18, high: 22 },
      verdict: 'bermakna',
    })
    expect(prevalence.district.before?.percent).toBe(25)
  })
})

describe('the paper of the chain', () => {
  const paper = (query: string, as = people.sekretariat) => as.download(`${CHAIN}/berkas.docx?tahun=${YEAR}${query}`)
  const said = async (query: string, as = people.sekretariat) => wordsOf((await paper(query, as)).bytes)

  it('is of the district, of an office or of a village that the asker sees', async () => {
    expect(await said('')).toContain('Kesepakatan (2)')
    expect(await said(`&lembaga=${offices.kb}`)).not.toContain('Kesenjangan (')
    expect(await said(`&desa=${desa[0]}`)).toContain('Usulan ke desa (1)')
    const elsewhere = await person('camat', null, [desa.find((kode) => !kode.startsWith('76.01.01'))?.slice(0, 8) ?? ''])
    expect((await paper(`&desa=${desa[0]}`, elsewhere)).status).toBe(404)
    expect((await paper(`&lembaga=${NOBODY}`)).status).toBe(404)
  })

  it('counts for a camat only gaps of their own villages', async () => {
    const { funnels, digest } = await chain(people.camat)
    const own = funnels.find(({ root }) => root === 'celah')?.all ?? 0
    expect(await said('', people.camat)).toContain(`Dari ${own} kesenjangan`)
    expect(await said('', people.camat)).toContain(`sidik ${digest.slice(0, 12)}`)
    // They see no rembuk: what they are told is another chain.
    expect((await chain()).digest).not.toBe(digest)
  })
})
