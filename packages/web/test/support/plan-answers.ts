/** What the stand-in server answers about plans: an office's activities that can be changed, its versions, references, and a program mapping. */
import type { ActivityBody, ActivityDetail, PlanAnswer, SheetPreview, Unfinished } from '@konvergen/contract/plan.ts'
import * as contract from '@konvergen/contract/plan.ts'
import * as reference from '@konvergen/contract/plan-reference.ts'
import * as versions from '@konvergen/contract/plan-versions.ts'
import * as programs from '@konvergen/contract/programs.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { MONEY_SOURCES, totalOf } from '@konvergen/core/plan/activity.ts'
import { checkActivity, sumPlaces } from '@konvergen/core/plan/check-activity.ts'
import { directSpending } from '@konvergen/core/plan/direct-spending.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'
import { KB_OFFICE } from './entry-answers.ts'
import type { Sample } from './sample-district.ts'

export const ACTIVITY_ID = '01900000-0000-7000-8000-00000000f301'
export const STALE_ID = '01900000-0000-7000-8000-00000000f302'
export const PLAN_VERSION_ID = '01900000-0000-7000-8000-00000000f303'
const COST_ID = '01900000-0000-7000-8000-00000000f304'
const AT = '2026-03-02T02:00:00.000Z'
const EMPTY_KAB = '98.01'

const facts = (told: Partial<ActivityBody>): ActivityBody => ({
  title: 'Kelas ibu hamil',
  subKegiatan: '1.02.02.2.02.0001',
  kind: 'spesifik',
  pillar: 3,
  indicators: ['E11'],
  placing: 'lokus',
  places: [],
  target: 'ibu-hamil',
  volume: 24,
  unit: 'kelas',
  unitCost: '3500000',
  money: [{ source: 'dak-nonfisik-bok', rupiah: '84000000' }],
  months: [2, 3],
  responsible: 'Kepala Bidang',
  output: 'Ibu hamil mengikuti kelas',
  outcome: null,
  directShare: 35,
  status: 'berjalan',
  note: null,
  ...told,
})

const totalText = (body: ActivityBody): string | null => {
  const total = totalOf(body.money)
  return total === null ? null : String(total)
}

function detailOf(id: string, revision: number, body: ActivityBody): ActivityDetail {
  return {
    ...body,
    id,
    office: KB_OFFICE,
    officeName: 'OPD KB',
    year: 2026,
    revision,
    subKegiatanName: null,
    total: totalText(body),
    remarks: checkActivity(body, sumPlaces(body.places), null).map(({ code, params }) => ({ code, params: { ...params } })),
    carriedFrom: null,
    mayWrite: true,
    writtenBy: 'Bu Sri',
    writtenAt: AT,
    history: [{ revision, by: 'Bu Sri', at: AT, origin: null }],
  }
}

function planOf(stored: readonly ActivityDetail[], office: string | undefined): PlanAnswer {
  const money = stored.flatMap((each) => each.money)
  const total = totalOf(money)
  const remarks = stored.flatMap((each) => each.remarks.map(({ code }) => code))
  return {
    year: 2026,
    office: office ?? null,
    offices: [
      { id: null, name: null, activities: 0, mayWrite: true },
      { id: KB_OFFICE, name: 'OPD KB', activities: stored.length, mayWrite: true },
    ],
    years: [2026],
    page: 1,
    perPage: 50,
    count: stored.length,
    total: total === null ? null : String(total),
    direct: directSpending(stored),
    bySource: MONEY_SOURCES.flatMap((source) => {
      const sum = totalOf(money.filter((each) => each.source === source))
      return sum === null ? [] : [{ source, rupiah: String(sum) }]
    }),
    remarks: [...new Set(remarks)].map((code) => ({ code, n: remarks.filter((each) => each === code).length })),
    lokus: 5,
    nomenclature: false,
    activities: stored.map((each) => ({
      id: each.id,
      office: each.office,
      officeName: each.officeName,
      year: each.year,
      revision: each.revision,
      subKegiatanName: each.subKegiatanName,
      total: each.total,
      remarks: each.remarks,
      carriedFrom: each.carriedFrom,
      title: each.title,
      subKegiatan: each.subKegiatan,
      kind: each.kind,
      indicators: each.indicators,
      placing: each.placing,
      villages: each.places.length,
      volume: each.volume,
      unit: each.unit,
      unitCost: each.unitCost,
      money: each.money,
      status: each.status,
    })),
  }
}

const indicators = SHIPPED.filter(({ level }) => level === 'desa').slice(0, 12)

function mappingOf({ district }: Sample): programs.ProgramsAnswer {
  return {
    year: 2026,
    period: '2026-T1',
    activities: 2,
    total: '114000000',
    lokus: 5,
    offices: [{ id: KB_OFFICE, name: 'OPD KB', activities: 2, total: '114000000' }],
    indicators: indicators.map(({ code, name }, at) => ({
      code,
      name,
      owner: KB_OFFICE,
      short: at === 0 ? null : at,
      open: at === 0 ? null : at - 1,
      openPeople: at === 0 ? null : 10 * at,
      cells: at === 1 ? [{ office: KB_OFFICE, activities: 1, total: null }] : [],
    })),
    aimless: [{ id: STALE_ID, title: 'Kalibrasi alat ukur', office: KB_OFFICE, total: '30000000', why: 'tanpa-indikator' }],
    doublets: [
      {
        basis: 'sub-kegiatan',
        code: '1.02.02.2.02.0001',
        name: null,
        byOffices: true,
        bySources: true,
        villages: 2,
        villageNames: district.desa.slice(0, 2).map(({ nama }) => nama),
        activities: [ACTIVITY_ID, STALE_ID].map((id) => ({
          id,
          title: `Kegiatan ${id.slice(-1)}`,
          office: KB_OFFICE,
          total: '1',
          sources: ['csr'],
        })),
      },
    ],
    counts: { open: 55, aimless: 1, doublets: 1 },
  }
}

const PREVIEW: SheetPreview = {
  file: 'rencana.xlsx',
  year: 2026,
  office: KB_OFFICE,
  officeName: 'OPD KB',
  unnamed: 1,
  rows: [
    { row: 4, id: ACTIVITY_ID, revision: 1, does: 'ubah', facts: facts({ volume: 25 }), remarks: [] },
    {
      row: 5,
      id: null,
      revision: null,
      does: 'ditolak',
      facts: facts({ title: 'Uang minus' }),
      remarks: [{ code: 'uang-negatif', params: { dibaca: '-5' }, column: 'csr', cell: 'Rencana!V5', read: '-5' }],
    },
  ],
}

export function planAnswers(sample: Sample): [RouteContract, Answer][] {
  const stored = new Map([
    [ACTIVITY_ID, detailOf(ACTIVITY_ID, 1, facts({}))],
    [
      STALE_ID,
      detailOf(
        STALE_ID,
        1,
        facts({
          title: 'Kalibrasi alat ukur',
          indicators: [],
          volume: 60,
          unitCost: '450000',
          money: [{ source: 'apbd-kab', rupiah: '30000000' }],
        }),
      ),
    ],
  ])
  const isEmpty = ({ params }: Asked) => params['kab'] === EMPTY_KAB
  const head: versions.VersionHead = {
    id: PLAN_VERSION_ID,
    office: KB_OFFICE,
    officeName: 'OPD KB',
    year: 2026,
    version: 2,
    state: 'diajukan',
    digest: 'a'.repeat(64),
    by: 'Pak Anwar',
    at: AT,
    activities: 1,
    total: '84000000',
  }
  const planned = { ...facts({}), id: ACTIVITY_ID, carriedFrom: null }
  const changed = {
    kind: 'berubah' as const,
    id: ACTIVITY_ID,
    title: planned.title,
    fields: ['volume'],
    before: planned,
    after: { ...planned, volume: 25 },
  }
  const unfinished: Unfinished = [{ id: ACTIVITY_ID, title: 'Kelas ibu hamil', total: '84000000', status: 'berjalan', carried: false }]
  const { desa, kecamatan } = sample.district
  return [
    [
      contract.readPlan,
      (asked) => {
        const { cari = '', lembaga } = asked.query
        const all = isEmpty(asked) ? [] : [...stored.values()]
        return planOf(
          all.filter(({ title }) => title.toLowerCase().includes(cari.toLowerCase())),
          lembaga,
        )
      },
    ],
    [contract.readActivity, ({ params }) => stored.get(params['id'] ?? '')],
    [contract.addActivity, () => ({ id: ACTIVITY_ID, revision: 1 })],
    [
      contract.changeActivity,
      ({ params, body }) => {
        const { id = '' } = params
        const { revision, facts: written } = body as { revision: number; facts: ActivityBody }
        const before = stored.get(id)
        if (before === undefined) return undefined
        // Of one of them somebody else was faster, once.
        if (id === STALE_ID && before.revision === 1) {
          stored.set(id, detailOf(id, 2, { ...before, title: 'Ditulis orang lain' }))
          return new Refusal('keadaan-berubah')
        }
        if (before.revision !== revision) return new Refusal('keadaan-berubah')
        stored.set(id, detailOf(id, revision + 1, written))
        return { id, revision: revision + 1 }
      },
    ],
    [contract.removeActivity, () => ({ done: true })],
    [contract.previewPlanSheet, () => PREVIEW],
    [contract.applyPlanSheet, () => ({ added: 0, changed: 1 })],
    [contract.listUnfinished, () => unfinished],
    [contract.carryOver, () => ({ carried: 1, already: 0 })],
    [
      reference.readReference,
      (asked) => ({
        nomenclature: isEmpty(asked) ? null : { period: '2026', codes: 2540, subKegiatan: 1800 },
        unitCosts: isEmpty(asked)
          ? []
          : [
              {
                id: COST_ID,
                year: 2026,
                item: 'Jamban sehat',
                unit: 'unit',
                rupiah: '3500000',
                source: 'SSH 2026',
                by: 'Pak Dedi',
                at: AT,
              },
            ],
        mapping: isEmpty(asked)
          ? []
          : (['pakai', 'usul'] as const).map((state) => ({
              subKegiatan: `1.02.02.2.02.000${state === 'pakai' ? 1 : 2}`,
              name: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
              indicator: 'E11',
              indicatorName: { id: 'Ibu hamil', en: 'Pregnant women' },
              state,
              reason: state === 'pakai' ? 'Rapat' : 'ibu, hamil',
              by: state === 'pakai' ? 'Pak Dedi' : null,
            })),
        indicators: indicators.map(({ code, name }) => ({ code, name })),
        mayWrite: true,
      }),
    ],
    [
      reference.searchNomenclature,
      () => [{ code: '1.02.02.2.02.0015', name: 'Pengelolaan Pelayanan Kesehatan Gizi', indicators: ['E11'] }],
    ],
    [reference.addUnitCost, () => ({ id: COST_ID })],
    [reference.withdrawUnitCost, () => ({ done: true })],
    [
      reference.previewPairs,
      () => ({
        file: 'pasangan.csv',
        pairs: [
          { row: 2, subKegiatan: '1.02.02.2.02.0015', indicator: 'E11', does: 'baru', remarks: [] },
          {
            row: 3,
            subKegiatan: '1.02.02.2.02.0015',
            indicator: 'Z99',
            does: 'ditolak',
            remarks: [{ code: 'indikator-tak-dikenal', params: { dibaca: 'Z99' }, cell: 'CSV!B3' }],
          },
        ],
      }),
    ],
    [reference.mapCodes, () => ({ kept: 1, refused: [] })],
    [versions.listPlanVersions, () => ({ versions: [head], mayHandIn: false, changed: true })],
    [
      versions.readPlanVersion,
      () => ({
        version: head,
        lokus: desa.slice(0, 5).map(({ kode }) => kode),
        activities: [planned],
        steps: [{ step: 'verifikasi', reason: null, by: 'Pak Dedi', at: AT }],
        may: { verifikasi: true, kembalikan: true, tetapkan: false },
        wroteIt: false,
        against: { version: 1, changes: [changed] },
        since: [],
      }),
    ],
    [versions.handInPlan, () => ({ id: PLAN_VERSION_ID, version: 2, digest: head.digest })],
    [versions.stepPlan, () => ({ done: true })],
    [
      programs.readPrograms,
      (asked) =>
        isEmpty(asked)
          ? { ...mappingOf(sample), period: null, activities: 0, total: null, offices: [], indicators: [], aimless: [], doublets: [] }
          : mappingOf(sample),
    ],
    [
      programs.readOpenGaps,
      () =>
        desa.slice(0, 3).map(({ kode, nama, kecamatan: kec }, at) => ({
          desa: kode,
          name: nama,
          kecamatan: kecamatan.find((each) => each.kode === kec)?.nama ?? kec,
          people: at === 2 ? null : 12 - at,
          isLokus: at === 0,
        })),
    ],
  ]
}
