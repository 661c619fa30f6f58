/** What the stand-in server answers to each route of the contract. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { applyImport, type ImportPreview, listImports, readImport, undoImport, uploadImport } from '@konvergen/contract/intake.ts'
import { readChild } from '@konvergen/contract/measurement.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { readStatus } from '@konvergen/contract/setup.ts'
import { readProvenance, readSituation } from '@konvergen/contract/situation.ts'
import { listAliases, listDistricts, openDistrict, readBoundaries, readDistrict, searchKabupaten } from '@konvergen/contract/wilayah.ts'
import { RECAP_COUNTS } from '@konvergen/core/intake/recap.ts'
import { DEMO_SEED } from '@konvergen/core/setup/demo-district.ts'
import { DEMO_SEMESTER } from '@konvergen/core/setup/demo-krs.ts'
import { demoOutlines } from '@konvergen/core/setup/demo-polygons.ts'
import { accountAnswers } from './account-answers.ts'
import { analysisAnswers } from './analysis-answers.ts'
import type { Answer, Asked } from './answer.ts'
import { budgetAnswers } from './budget-answers.ts'
import { calendarAnswers } from './calendar-answers.ts'
import { causesAnswers } from './causes-answers.ts'
import { chainAnswers } from './chain-answers.ts'
import { childAnswers } from './child-answers.ts'
import { commitmentAnswers } from './commitment-answers.ts'
import { coverageAnswers } from './coverage-answers.ts'
import { documentAnswers } from './document-answers.ts'
import { entryAnswers } from './entry-answers.ts'
import { familyAnswers, recordPreviews } from './family-answers.ts'
import { findingsAnswers } from './findings-answers.ts'
import { gapsAnswers } from './gaps-answers.ts'
import { homeAnswers } from './home-answers.ts'
import { kinAnswers } from './kin-answers.ts'
import { lokusAnswers } from './lokus-answers.ts'
import { mapAnswers } from './map-answers.ts'
import { opdAnswers } from './opd-answers.ts'
import { planAnswers } from './plan-answers.ts'
import { publishedAnswers } from './published-answers.ts'
import { realisationAnswers } from './realisation-answers.ts'
import { rembukAnswers } from './rembuk-answers.ts'
import { LIST_PREVIEW, LIST_SOURCE } from './sample-children.ts'
import { KRS_ID, LIST_ID, listPreviewOf, PERIOD, previewOf, RECAP_ID, type Sample, STAGED_ID } from './sample-district.ts'
import { EVERYBODY } from './sample-people.ts'
import { scorecardAnswers } from './scorecard-answers.ts'
import { sheetAnswers } from './sheet-answers.ts'
import { sigiziAnswers } from './sigizi-answers.ts'
import { summaryAnswers } from './summary-answers.ts'
import { taskAnswers } from './task-answers.ts'
import { trailAnswers } from './trail-answers.ts'
import { vervalAnswers } from './verval-answers.ts'
import { villageAnswers } from './village-answers.ts'
import { villageRealisationAnswers } from './village-realisation-answers.ts'
import { whyAnswers } from './why-answers.ts'

export const EMPTY_KAB = '98.01'
/** What came of the sample list. */
const APPLIED = { newChildren: 281, knownChildren: 7, doubts: 1, newMeasurements: 1490, changedMeasurements: 3, sameMeasurements: 5 }

function boundariesOf({ district }: Sample) {
  return {
    type: 'FeatureCollection',
    features: demoOutlines(district, DEMO_SEED).map(({ kode, nama, polygons }) => ({
      type: 'Feature',
      properties: { kode, nama },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  }
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** Nothing has come in: every figure is unknown, as the server says it of a district just opened. */
function emptied(full: unknown): unknown {
  return JSON.parse(
    JSON.stringify(full, (key, value: unknown) => {
      if (key === 'figures') {
        const none = {
          numerator: null,
          denominator: null,
          state: 'belum-lapor',
          percent: null,
          source: '',
          period: '',
          villagesWith: 0,
          villagesAll: 1,
        }
        return Object.fromEntries(Object.keys(value as object).map((name) => [name, none]))
      }
      return ['interval', 'estimate', 'worstProbability', 'empiricalBayes'].includes(key) ? null : key === 'unplaced' ? [] : value
    }),
  )
}

export function answersFor(sample: Sample, me: Me = EVERYBODY): ReadonlyMap<RouteContract, Answer> {
  const { district } = sample
  const boundaries = boundariesOf(sample)
  const previews = new Map<string, ImportPreview>([
    [RECAP_ID, previewOf(sample, RECAP_ID, 'applied')],
    [STAGED_ID, previewOf(sample, STAGED_ID, 'staged')],
    [LIST_ID, listPreviewOf(sample, LIST_PREVIEW)],
    ...recordPreviews(sample),
  ])
  const decide = (id: string, state: ImportPreview['import']['state']) => {
    const before = previews.get(id)
    if (before === undefined) return undefined
    const list = before.list === null ? null : { ...before.list, applied: state === 'applied' ? APPLIED : null }
    const next = { ...before, list, import: { ...before.import, state, decidedAt: '2026-03-02T02:00:00.000Z' } }
    previews.set(id, next)
    return next
  }
  const summary = {
    kode: district.kode,
    nama: district.nama,
    provinsi: district.provinsi,
    demo: true,
    desaCount: district.desa.length,
    boundaryCount: district.desa.length,
  }
  const empty = { ...summary, kode: EMPTY_KAB, nama: 'Kabupaten Baru Dibuka', demo: false, boundaryCount: 0 }
  const isEmpty = ({ params }: Asked) => params['kab'] === EMPTY_KAB
  const detail = {
    ...summary,
    kecamatan: district.kecamatan,
    desa: district.desa.map((desa) => ({ ...desa, validFrom: null, validTo: null })),
  }
  const imports = [
    { id: RECAP_ID, kind: 'eppgbm-rekap', fileName: 'rekap-februari.xlsx', period: PERIOD, appliedAt: '2026-03-02T01:05:00.000Z' },
    { id: KRS_ID, kind: 'krs-rekap', fileName: 'krs-sem2.csv', period: DEMO_SEMESTER, appliedAt: '2026-03-02T01:05:00.000Z' },
  ]
  const entries: [RouteContract, Answer][] = [
    [
      readStatus,
      () => ({
        version: '0.1.0',
        loopbackOnly: true,
        keeping: {
          database: 'bawaan',
          backup: 'harian',
          lastBackup: { at: new Date(Date.now() - 3_600_000).toISOString(), bytes: 12_400_000 },
        },
      }),
    ],
    [listDistricts, () => [summary, empty]],
    [searchKabupaten, () => [{ kode: '98.02', nama: 'Kabupaten Lain', provinsi: 'Provinsi Contoh' }]],
    [openDistrict, () => empty],
    [readDistrict, (asked) => (isEmpty(asked) ? { ...detail, ...empty } : detail)],
    [readBoundaries, (asked) => (isEmpty(asked) ? { ...boundaries, features: [] } : boundaries)],
    [
      listAliases,
      () => [{ nama: 'SIDORAHAYU', kode: district.desa[0]?.kode, desa: district.desa[0]?.nama, confirmedAt: '2026-03-02T01:05:00.000Z' }],
    ],
    [listImports, (asked) => (isEmpty(asked) ? [] : [...previews.values()].map((preview) => preview.import))],
    [readImport, ({ params }) => previews.get(params['id'] ?? '')],
    [uploadImport, () => previews.get(STAGED_ID)],
    [applyImport, ({ params }) => decide(params['id'] ?? '', 'applied')],
    [undoImport, ({ params }) => decide(params['id'] ?? '', 'undone')],
    [
      readSituation,
      (asked) => {
        const isIndividu = asked.query['sumber'] === 'individu'
        const full = {
          situation: sample.situation(numberOf(asked.query['k']), isIndividu ? LIST_SOURCE : undefined),
          periods: { recap: [PERIOD, '2025-08'], krs: [DEMO_SEMESTER], individu: [PERIOD, '2026-01'] },
          sumber: isIndividu ? 'individu' : 'rekap',
          chosen: { recap: PERIOD, krs: DEMO_SEMESTER },
          imports,
        }
        return isEmpty(asked)
          ? {
              situation: emptied(full.situation),
              sumber: 'rekap',
              periods: { recap: [], krs: [], individu: [] },
              chosen: { recap: null, krs: null },
              imports: [],
            }
          : full
      },
    ],
    [
      readProvenance,
      ({ params }) => {
        const row = sample.settled.values.get(params['desa'] ?? '')
        return RECAP_COUNTS.flatMap((field) =>
          row === undefined
            ? []
            : [
                {
                  field,
                  value: row.counts[field],
                  raw: row.cells[field].raw,
                  cell: row.cells[field].cell,
                  sheet: 'Sheet1',
                  row: row.row,
                  fileName: 'rekap-februari.xlsx',
                  importId: RECAP_ID,
                  kind: 'eppgbm-rekap',
                  period: PERIOD,
                  appliedAt: '2026-03-02T01:05:00.000Z',
                  origin: 'dibaca',
                },
              ],
        )
      },
    ],
  ]
  const children = new Map(childAnswers(sample, EMPTY_KAB))
  return new Map([
    ...entries,
    ...entryAnswers(sample, EMPTY_KAB),
    ...children,
    ...lokusAnswers(sample, EMPTY_KAB, emptied),
    ...planAnswers(sample),
    ...realisationAnswers(sample),
    ...villageRealisationAnswers(sample),
    ...kinAnswers(sample, EMPTY_KAB),
    ...mapAnswers(sample, isEmpty),
    ...causesAnswers(sample, isEmpty),
    ...summaryAnswers(sample, isEmpty),
    ...analysisAnswers(sample, isEmpty),
    ...coverageAnswers(sample, EMPTY_KAB),
    ...gapsAnswers(sample),
    ...scorecardAnswers(sample, EMPTY_KAB),
    ...findingsAnswers(EMPTY_KAB),
    ...publishedAnswers(EMPTY_KAB),
    ...vervalAnswers(sample, EMPTY_KAB),
    ...familyAnswers(sample, EMPTY_KAB),
    ...sheetAnswers(sample, EMPTY_KAB),
    ...sigiziAnswers(sample, EMPTY_KAB),
    ...whyAnswers(sample),
    ...documentAnswers(sample, EMPTY_KAB),
    ...opdAnswers(sample, EMPTY_KAB),
    ...taskAnswers(EMPTY_KAB),
    ...calendarAnswers(EMPTY_KAB),
    ...chainAnswers(EMPTY_KAB),
    ...rembukAnswers(EMPTY_KAB),
    ...budgetAnswers(EMPTY_KAB),
    ...villageAnswers(EMPTY_KAB),
    ...commitmentAnswers(EMPTY_KAB),
    ...homeAnswers(sample, me, EMPTY_KAB),
    ...accountAnswers(me),
    ...trailAnswers(children.get(readChild)),
  ])
}
