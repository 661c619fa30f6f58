/** What the stand-in server answers about realisation in villages: one whose quarter can be filled in, beside what Siskeudes tells. */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { VillageBoardAnswer, VillageGridAnswer, VillageLineDetail, VillageRow } from '@konvergen/contract/village-realisation.ts'
import * as contract from '@konvergen/contract/village-realisation.ts'
import * as files from '@konvergen/contract/village-realisation-files.ts'
import { dueDayOf } from '@konvergen/core/realisation/lateness.ts'
import { NOTHING_TOLD, QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { PROPOSED_RULES } from '@konvergen/core/realisation/rules.ts'
import type { QuarterFacts } from '@konvergen/core/realisation/stand-activity.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { planOfLine, sourcesOfLine, standLine, toldBySiskeudes, type VillageLine } from '@konvergen/core/realisation/village-line.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'
import type { Sample } from './sample-district.ts'

export const LINE_ID = '01900000-0000-7000-8000-00000000e201'
const OTHER_ID = '01900000-0000-7000-8000-00000000e202'
const EMPTY_KAB = '98.01'
const YEAR = 2026
const AT = '2026-10-02T02:00:00.000Z'

interface Kept {
  readonly id: string
  readonly title: string
  readonly line: VillageLine
  /** Of Siskeudes. */
  readonly told: string | null
  readonly rows: Map<Quarter, { readonly revision: number; readonly facts: ReportBody }>
}

const report = (facts: Partial<ReportBody>): ReportBody => ({ ...NOTHING_TOLD, money: [], places: [], evidence: [], ...facts })
const digits = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))
const factsOf = ({ rows }: Kept): QuarterFacts[] => [...rows].map(([quarter, { facts }]) => ({ ...facts, quarter }))
const RULES = { rules: { ...PROPOSED_RULES, demands: [...PROPOSED_RULES.demands] }, set: null }

function standingOf(one: Kept, quarter: Quarter): VillageRow['standing'] {
  const { planned, done, physical, money, missing, demands } = standLine(one.line, factsOf(one), quarter, PROPOSED_RULES)
  return {
    planned: { ...planned, rupiah: digits(planned.rupiah) },
    done: { volume: done.volume, percent: done.percent, rupiah: digits(done.rupiah), reached: done.reached },
    physical,
    money,
    missing: [...missing],
    demands: [...demands],
  }
}

function together(all: readonly Kept[], quarter: Quarter) {
  const { planned, done, ...rest } = standOffice(
    all.map((one) => ({
      standing: standLine(one.line, factsOf(one), quarter, PROPOSED_RULES),
      isDue: true,
      own: factsOf(one).find((row) => row.quarter === quarter),
    })),
  )
  return { ...rest, planned: digits(planned), done: digits(done) }
}

function rowOf(one: Kept, quarter: Quarter): VillageRow {
  const own = one.rows.get(quarter)
  const { volume, months, status, money } = planOfLine(one.line)
  const told = toldBySiskeudes(one.line, [one.told, null], { rows: factsOf(one), quarter })
  return {
    id: one.id,
    title: one.title,
    unit: volume === null ? null : 'anak',
    status,
    months: [...months],
    placing: 'desa',
    volume,
    money: [...money],
    code: '02.02.02',
    sourceText: 'DDS',
    asked: sourcesOfLine(one.line, factsOf(one)),
    counts: true,
    siskeudes:
      told === null
        ? null
        : { rupiah: String(told.rupiah), fileName: 'siskeudes.xlsx', proposed: digits(told.proposed), differs: told.differs },
    isDue: true,
    earlier: quarter === 1 ? { volume: null, percent: null, rupiah: null } : standingOf(one, (quarter - 1) as Quarter).done,
    revision: own?.revision ?? 0,
    facts: own?.facts ?? report({}),
    standing: standingOf(one, quarter),
    writtenBy: own === undefined ? null : 'Pak Kades',
    writtenAt: own === undefined ? null : AT,
  }
}

const head = (quarter: Quarter) => ({
  quarter,
  state: 'terbuka' as const,
  asksToOpen: false,
  time: 'terlambat' as const,
  due: dueDayOf(YEAR, quarter, PROPOSED_RULES),
})

export function villageRealisationAnswers(sample: Sample): [RouteContract, Answer][] {
  const [village, next] = sample.district.desa
  const own = { kode: village?.kode ?? '', nama: village?.nama ?? '', kecamatan: village?.kecamatan ?? '' }
  const all: Kept[] = [
    {
      id: LINE_ID,
      title: 'Makanan tambahan balita',
      line: { volume: 60, source: 'dana-desa', rupiah: '27000000', counts: true },
      told: '9000000',
      rows: new Map([[1, { revision: 1, facts: report({ volume: 14, money: [{ source: 'dana-desa', rupiah: '6300000' }] }) }]]),
    },
    {
      id: OTHER_ID,
      title: 'Insentif kader',
      line: { volume: null, source: 'add', rupiah: '18000000', counts: true },
      told: null,
      rows: new Map(),
    },
  ]
  const shown = ({ params }: Asked): readonly Kept[] => (params['kab'] === EMPTY_KAB ? [] : all)
  const board = (asked: Asked): VillageBoardAnswer => {
    const quarter = Number(asked.query['triwulan']) as Quarter
    const lines = shown(asked)
    const standing = together(lines, quarter)
    const row = {
      village: own.kode,
      name: own.nama,
      kecamatan: own.kecamatan,
      ...head(quarter),
      standing,
      siskeudes: '9000000',
      differing: 1,
    }
    return {
      year: YEAR,
      years: [YEAR],
      today: '2026-11-28',
      quarter,
      villages: lines.length === 0 ? [] : [row],
      without: next === undefined ? [] : [{ village: next.kode, name: next.nama, kecamatan: next.kecamatan }],
      kecamatan: sample.district.kecamatan.map(({ kode, nama }) => ({ kode, nama })),
      all: standing,
      writable: [own.kode],
      mayWriteAll: true,
      ...RULES,
    }
  }
  const grid = (asked: Asked): VillageGridAnswer => {
    const quarter = Number(asked.query['triwulan']) as Quarter
    const lines = shown(asked)
    return {
      year: YEAR,
      ...head(quarter),
      village: own.kode,
      villageName: own.nama,
      kecamatanName: null,
      sources: ['dana-desa', 'add'],
      rows: lines.map((one) => rowOf(one, quarter)),
      standing: together(lines, quarter),
      isOwn: true,
      mayWrite: true,
      may: ['serahkan'],
      wroteIt: false,
      steps: [],
      ...RULES,
    }
  }
  const detail = ({ params }: Asked): VillageLineDetail | undefined => {
    const one = all.find(({ id }) => id === params['id'])
    if (one === undefined) return undefined
    const { id, title, unit, status, months, placing, volume, money } = rowOf(one, 2)
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
      village: own.kode,
      villageName: own.nama,
      quarters: QUARTERS.map((quarter) => {
        const row = rowOf(one, quarter)
        return { quarter, isDue: true, revision: row.revision, facts: row.facts, standing: row.standing }
      }),
      revisions: [...one.rows].map(([quarter, row]) => ({ quarter, ...row, by: 'Pak Kades', at: AT, origin: null })),
      evidence: [],
      villages: [{ desa: own.kode, name: own.nama, planned: null }],
    }
  }
  const write = ({ body }: Asked) => {
    const { quarter: number, rows } = body as { quarter: number; rows: { id: string; revision: number; facts: ReportBody }[] }
    const quarter = number as Quarter
    const isStale = rows.some(({ id, revision }) => (all.find((one) => one.id === id)?.rows.get(quarter)?.revision ?? 0) !== revision)
    if (isStale) return new Refusal('keadaan-berubah')
    for (const { id, revision, facts } of rows) all.find((one) => one.id === id)?.rows.set(quarter, { revision: revision + 1, facts })
    return { rows: rows.map(({ id, revision }) => ({ id, revision: revision + 1 })) }
  }
  return [
    [contract.readVillageBoard, board],
    [contract.readVillageGrid, grid],
    [contract.readVillageLine, detail],
    [contract.writeVillageRealisation, write],
    [contract.handInVillage, () => ({ done: true })],
    [contract.judgeVillage, () => ({ done: true })],
    [files.applyVillageSheet, () => ({ rows: [] })],
  ]
}
