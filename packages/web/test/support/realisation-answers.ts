/** What the stand-in server answers about realisation: an office whose quarter can be filled in, kept as the core reckons it. */
import type { BoardAnswer, GridAnswer, GridRow, RealisationDetail, ReportBody, RulesAnswer } from '@konvergen/contract/realisation.ts'
import * as contract from '@konvergen/contract/realisation.ts'
import * as files from '@konvergen/contract/realisation-files.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { dueDayOf } from '@konvergen/core/realisation/lateness.ts'
import { NOTHING_TOLD, QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { PROPOSED_RULES } from '@konvergen/core/realisation/rules.ts'
import { type PlannedFacts, type QuarterFacts, standActivity } from '@konvergen/core/realisation/stand-activity.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'
import { KB_OFFICE } from './entry-answers.ts'
import type { Sample } from './sample-district.ts'

export const REALISED_ID = '01900000-0000-7000-8000-00000000e101'
/** Of this one somebody else is faster, once. */
export const OVERTAKEN_ID = '01900000-0000-7000-8000-00000000e102'
const PERCENT_ID = '01900000-0000-7000-8000-00000000e103'
const EMPTY_KAB = '98.01'
const AT = '2026-10-02T02:00:00.000Z'
const YEAR = 2026

interface Kept {
  readonly id: string
  readonly title: string
  readonly unit: string | null
  readonly plan: PlannedFacts
  readonly rows: Map<Quarter, { readonly revision: number; readonly facts: ReportBody }>
}

const report = (facts: Partial<ReportBody>): ReportBody => ({ ...NOTHING_TOLD, money: [], places: [], evidence: [], ...facts })
const bok = (rupiah: string) => [{ source: 'dak-nonfisik-bok' as const, rupiah }]
const RULES: RulesAnswer = { rules: { ...PROPOSED_RULES, demands: [...PROPOSED_RULES.demands] }, set: null }

const factsOf = ({ rows }: Kept): QuarterFacts[] => [...rows].map(([quarter, { facts }]) => ({ ...facts, quarter }))

function standing(one: Kept, quarter: Quarter): GridRow['standing'] {
  const { planned, done, physical, money, missing, demands } = standActivity(one.plan, factsOf(one), quarter, PROPOSED_RULES)
  const digits = (rupiah: bigint | null) => (rupiah === null ? null : String(rupiah))
  return {
    planned: { ...planned, rupiah: digits(planned.rupiah) },
    done: { volume: done.volume, percent: done.percent, rupiah: digits(done.rupiah), reached: done.reached },
    physical,
    money,
    missing: [...missing],
    demands: [...demands],
  }
}

function officeAt(all: readonly Kept[], quarter: Quarter) {
  const { planned, done, ...rest } = standOffice(
    all.map((one) => ({
      standing: standActivity(one.plan, factsOf(one), quarter, PROPOSED_RULES),
      isDue: true,
      own: factsOf(one).find((row) => row.quarter === quarter),
    })),
  )
  return { ...rest, planned: planned === null ? null : String(planned), done: done === null ? null : String(done) }
}

function rowOf(one: Kept, quarter: Quarter): GridRow {
  const own = one.rows.get(quarter)
  return {
    id: one.id,
    title: one.title,
    unit: one.unit,
    status: one.plan.status,
    months: [...one.plan.months],
    placing: 'kabupaten',
    volume: one.plan.volume,
    money: [...one.plan.money],
    isDue: true,
    earlier: quarter === 1 ? { volume: null, percent: null, rupiah: null } : standing(one, (quarter - 1) as Quarter).done,
    revision: own?.revision ?? 0,
    facts: own?.facts ?? report({}),
    standing: standing(one, quarter),
    writtenBy: own === undefined ? null : 'Bu Sri',
    writtenAt: own === undefined ? null : AT,
  }
}

const plan = (told: Partial<PlannedFacts>): PlannedFacts => ({
  volume: 24,
  money: bok('84000000'),
  months: [],
  status: 'berjalan',
  ...told,
})
const head = (quarter: Quarter) => ({
  quarter,
  state: 'terbuka' as const,
  asksToOpen: false,
  time: 'terlambat' as const,
  due: dueDayOf(YEAR, quarter, PROPOSED_RULES),
})

export function realisationAnswers(sample: Sample): [RouteContract, Answer][] {
  const all: Kept[] = [
    {
      id: REALISED_ID,
      title: 'Kelas ibu hamil',
      unit: 'kelas',
      plan: plan({}),
      rows: new Map([[2, { revision: 1, facts: report({ volume: 12, money: bok('42000000') }) }]]),
    },
    { id: OVERTAKEN_ID, title: 'Jamban sehat', unit: 'unit', plan: plan({ volume: 100 }), rows: new Map() },
    { id: PERCENT_ID, title: 'Penyuluhan sanitasi', unit: null, plan: plan({ volume: null, money: [] }), rows: new Map() },
  ]
  let isOvertaken = false
  const shown = ({ params }: Asked): readonly Kept[] => (params['kab'] === EMPTY_KAB ? [] : all)
  const board = (asked: Asked): BoardAnswer => {
    const own = shown(asked)
    const cells = QUARTERS.map((quarter) => ({ ...head(quarter), standing: officeAt(own, quarter) }))
    return {
      year: Number(asked.query['tahun']),
      years: [YEAR],
      today: '2026-11-28',
      offices: own.length === 0 ? [] : [{ id: KB_OFFICE, name: 'OPD KB', quarters: cells }],
      all: cells.map(({ quarter, standing: whole }) => ({ quarter, standing: whole })),
      ...RULES,
      maySetRules: true,
    }
  }
  const grid = (asked: Asked): GridAnswer => {
    const quarter = Number(asked.query['triwulan']) as Quarter
    return {
      year: YEAR,
      ...head(quarter),
      office: KB_OFFICE,
      officeName: 'OPD KB',
      offices: [{ id: KB_OFFICE, name: 'OPD KB' }],
      sources: ['dak-nonfisik-bok'],
      rows: shown(asked).map((one) => rowOf(one, quarter)),
      standing: officeAt(shown(asked), quarter),
      mayWrite: true,
      may: ['serahkan'],
      wroteIt: false,
      steps: [],
      ...RULES,
    }
  }
  const detail = ({ params }: Asked): RealisationDetail | undefined => {
    const one = all.find(({ id }) => id === params['id'])
    if (one === undefined) return undefined
    const { id, title, unit, status, months, placing, volume, money, revision, facts } = rowOf(one, 2)
    return {
      id,
      title,
      unit,
      status,
      months,
      placing,
      volume,
      money,
      year: YEAR,
      office: KB_OFFICE,
      officeName: 'OPD KB',
      quarters: QUARTERS.map((quarter) => {
        const row = rowOf(one, quarter)
        return { quarter, isDue: true, revision: row.revision, facts: row.facts, standing: row.standing }
      }),
      revisions: revision === 0 ? [] : [{ quarter: 2, revision, facts, by: 'Bu Sri', at: AT, origin: null }],
      evidence: [],
      villages: sample.district.desa.slice(0, 3).map(({ kode, nama }) => ({ desa: kode, name: nama, planned: null })),
    }
  }
  const write = ({ body }: Asked) => {
    const { quarter: number, rows } = body as { quarter: number; rows: { id: string; revision: number; facts: ReportBody }[] }
    const quarter = number as Quarter
    const overtaken = all.find(({ id }) => id === OVERTAKEN_ID)
    if (!isOvertaken && rows.some(({ id }) => id === OVERTAKEN_ID) && overtaken !== undefined) {
      isOvertaken = true
      overtaken.rows.set(quarter, { revision: 1, facts: report({ volume: 7 }) })
      return new Refusal('keadaan-berubah')
    }
    const isStale = rows.some(({ id, revision }) => (all.find((one) => one.id === id)?.rows.get(quarter)?.revision ?? 0) !== revision)
    if (isStale) return new Refusal('keadaan-berubah')
    for (const { id, revision, facts } of rows) all.find((one) => one.id === id)?.rows.set(quarter, { revision: revision + 1, facts })
    return { rows: rows.map(({ id, revision }) => ({ id, revision: revision + 1 })) }
  }
  return [
    [contract.readRealisationBoard, board],
    [contract.readRealisationGrid, grid],
    [contract.readRealisationOf, detail],
    [contract.writeRealisation, write],
    [contract.handInQuarter, () => ({ done: true })],
    [contract.judgeQuarter, () => ({ done: true })],
    [contract.setRealisationRules, () => ({ done: true })],
    [files.applyRealisationSheet, () => ({ rows: [] })],
  ]
}
