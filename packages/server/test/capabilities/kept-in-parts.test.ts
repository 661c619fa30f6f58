/** What is kept in parts is the same as what is reckoned from nothing, whatever changed in between: an activity, a report, a line of a budget, a link, a recommendation, an office's plans. */
import { randomInteger, seededRandom } from '@konvergen/core/kit/random.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readBudgetLines } from '../../src/capabilities/budget/line-store.ts'
import { findHandLine, insertHandLine, removeHandLine, replaceHandLine } from '../../src/capabilities/budget/writing-store.ts'
import { insertChainLinks, insertChainUnlink, readChainLinks } from '../../src/capabilities/chain/store.ts'
import { deleteActivity, moveToOffice, readActivities, replaceActivity } from '../../src/capabilities/plan/store.ts'
import { insertRealisations, readRealisations } from '../../src/capabilities/realisation/store.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { issuePackages } from '../../src/capabilities/village/issue-packages.ts'
import { insertWritings, readRecommendations } from '../../src/capabilities/village/store.ts'
import type { DistrictContext } from '../../src/platform/context.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { openServed, type Served } from '../support/served.ts'
import { fillSmallYear } from '../support/small-year.ts'

/** From nothing everything is loaded anew, so that not every change is compared. */
const [KAB, YEAR, SEED, CHANGES, COMPARED_EVERY] = ['76.01', 2026, 7, 33, 4]

type Room = (ctx: DistrictContext) => Promise<unknown>

/** With nothing kept when the modules are new. */
async function loadRooms(): Promise<Readonly<Record<string, Room>>> {
  const { lookAtBoard } = await import('../../src/capabilities/realisation/look-at-board.ts')
  const { gatherSemester } = await import('../../src/capabilities/realisation/compose-papers.ts')
  const { listVillages } = await import('../../src/capabilities/village/list-villages.ts')
  const { lookAtPlan } = await import('../../src/capabilities/plan/look-at-plan.ts')
  const { mapPrograms } = await import('../../src/capabilities/plan/map-programs.ts')
  const { gatherLines } = await import('../../src/capabilities/budget/kept-lines.ts')
  const { gatherLinks } = await import('../../src/capabilities/chain/kept-links.ts')
  const { lookAtChain } = await import('../../src/capabilities/chain/look-at-chain.ts')
  const { lookAtSpending } = await import('../../src/capabilities/chain/look-at-spending.ts')
  return {
    papan: (ctx) => lookAtBoard(ctx, { tahun: YEAR }),
    'laporan semester': (ctx) => gatherSemester(ctx, { tahun: YEAR, semester: 1 }),
    'paket desa': (ctx) => listVillages(ctx, YEAR),
    rencana: (ctx) => lookAtPlan(ctx, { tahun: YEAR }),
    'pemetaan program': (ctx) => mapPrograms(ctx, YEAR),
    'baris anggaran': (ctx) => gatherLines(ctx, { year: YEAR, stages: ['dpa', 'rkpd', 'apbdes'] }),
    sambungan: (ctx) => gatherLinks(ctx, YEAR),
    rantai: (ctx) => lookAtChain(ctx, YEAR),
    uang: (ctx) => lookAtSpending(ctx, YEAR, 'desa'),
  }
}

async function askAll(ctx: DistrictContext, rooms: Readonly<Record<string, Room>>): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {}
  for (const [name, ask] of Object.entries(rooms)) answers[name] = await ask(ctx)
  return answers
}

/** From the database alone. */
const readPlainly = async (ctx: DistrictContext) => ({
  'baris anggaran': await readBudgetLines(ctx, { year: YEAR, stages: ['dpa', 'rkpd', 'apbdes'] }),
  sambungan: await readChainLinks(ctx, { year: YEAR }),
})

type Chosen = <Each>(all: readonly Each[]) => Each

/** Each writes as its room does, under its own word. */
const WRITE = {
  'plan.written': async (ctx, chosen, n) => {
    const {
      id,
      office,
      year,
      revision,
      carriedFrom,
      writtenBy: _by,
      writtenAt: _at,
      ...facts
    } = chosen(await readActivities(ctx, { year: YEAR }))
    const changed = {
      ...facts,
      status: n % 4 === 0 ? ('batal' as const) : ('direncanakan' as const),
      places: facts.places.slice(n % 2),
      months: [1 + (n % 12)],
      money: [{ source: 'apbd-kab' as const, rupiah: String(1_000_000 * n) }],
    }
    await replaceActivity(ctx, {
      id,
      office,
      year,
      revision: revision + 1,
      facts: changed,
      code: facts.subKegiatan,
      carriedFrom,
      origin: null,
    })
  },
  'plan.removed': async (ctx, chosen) => {
    await deleteActivity(ctx, chosen(await readActivities(ctx, { year: YEAR })))
  },
  'opd.office-ended': async (ctx, chosen) => {
    const offices = (await readActivities(ctx, { year: YEAR })).flatMap(({ office }) => office ?? [])
    await moveToOffice(ctx, chosen(offices), chosen(offices))
  },
  'realisation.written': async (ctx, chosen, n) => {
    const { id } = chosen(await readActivities(ctx, { year: YEAR }))
    const of = { year: YEAR, kind: 'kegiatan' as const, subjects: [id] }
    const before = (await readRealisations(ctx, of)).find(({ quarter }) => quarter === 2)
    const facts = { volume: n, percent: null, money: [], reached: null, places: [], reason: 'hujan', ask: null, note: null, evidence: [] }
    const subject = { kind: 'kegiatan' as const, id }
    await insertRealisations(ctx, [{ subject, year: YEAR, quarter: 2, revision: (before?.revision ?? 0) + 1, facts, origin: null }])
  },
  'budget.written': async (ctx, chosen, n) => {
    const line = chosen(await readBudgetLines(ctx, { year: YEAR, stages: ['dpa', 'rkpd'] }))
    const rowId = (await findHandLine(ctx, line.id))?.rowId ?? ''
    await replaceHandLine(ctx, { rowId, revision: line.revision + 1 }, { ...line, rupiah: String(n * 1000) })
    await insertHandLine(ctx, { stage: 'dpa', year: YEAR }, { rowId: ctx.newId(), id: ctx.newId(), owner: line.office ?? '', facts: line })
  },
  'budget.removed': async (ctx, chosen) => {
    const line = chosen(await readBudgetLines(ctx, { year: YEAR, stages: ['dpa'] }))
    const rowId = (await findHandLine(ctx, line.id))?.rowId ?? ''
    await removeHandLine(ctx, { rowId, revision: line.revision + 1 })
  },
  'chain.linked': async (ctx, chosen) => {
    const { id: from } = chosen(await readActivities(ctx, { year: YEAR }))
    const { id: to } = chosen(await readBudgetLines(ctx, { year: YEAR, stages: ['dpa'] }))
    await insertChainLinks(ctx, { year: YEAR, kind: 'kegiatan-anggaran', reason: 'sama', pairs: [{ from, to }] })
  },
  'chain.unlinked': async (ctx, chosen) => {
    const standing = (await readChainLinks(ctx, { year: YEAR })).filter(({ ended }) => ended === null)
    await insertChainUnlink(ctx, chosen(standing).id, 'keliru')
  },
  'village.written': async (ctx, chosen, n) => {
    const { id, desa, revision, facts, basis, reason } = chosen(await readRecommendations(ctx, { year: YEAR }))
    const state = n % 3 === 0 ? ('lepas' as const) : ('pakai' as const)
    await insertWritings(ctx, [{ id, desa, revision: revision + 1, state, facts: { ...facts, volume: n }, basis, reason }])
  },
} as const satisfies Readonly<Record<string, (ctx: DistrictContext, chosen: Chosen, n: number) => Promise<void>>>

describe('what is kept in parts', () => {
  let served: Served
  const inDistrict = <T>(mode: 'baca' | 'tulis', work: (ctx: DistrictContext) => Promise<T>) =>
    runInDistrict(asSystem(served.app.work), mode, KAB, work)

  beforeAll(async () => {
    served = await openServed()
    await withClient(served.database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ kode: string }>('select kode from desa where kab_kode = $1 order by kode limit 6', [KAB])
      await fillSmallYear(admin, { kab: KAB, year: YEAR, desa: rows.map(({ kode }) => kode) })
    })
    await inDistrict('tulis', async (ctx) =>
      issuePackages(ctx, { tahun: YEAR, desa: (await readRecommendations(ctx, { year: YEAR })).map(({ desa }) => desa) }),
    )
  })
  afterAll(() => served.close())

  it('is what is reckoned from nothing, after any change', async () => {
    const random = seededRandom(SEED)
    const chosen: Chosen = (all) => all[randomInteger(random, 0, all.length - 1)] as (typeof all)[number]
    const words = Object.keys(WRITE) as (keyof typeof WRITE)[]
    // Files before this one kept what stands in databases of theirs.
    vi.resetModules()
    const kept = await loadRooms()
    for (let change = 0; change < CHANGES; change += 1) {
      const word = words[change % words.length] ?? 'plan.written'
      await inDistrict('tulis', async (ctx) => {
        await WRITE[word](ctx, chosen, 1 + randomInteger(random, 0, 20))
        writeTrail(ctx, { kab: KAB, act: word, subject: KAB, detail: {} })
      })
      const inParts = await inDistrict('baca', (ctx) => askAll(ctx, kept))
      if (change % COMPARED_EVERY > 0) continue
      vi.resetModules()
      const anew = await loadRooms()
      const [fromNothing, plainly] = await inDistrict('baca', async (ctx) => [await askAll(ctx, anew), await readPlainly(ctx)])
      expect({ change, word, ...inParts }).toEqual({ change, word, ...fromNothing })
      expect(inParts).toMatchObject(plainly)
    }
  })
})
