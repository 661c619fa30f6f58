/**
 * From the measurements of a district to its quality report: one look at the period, the histories of the children behind it, every posyandu
 * judged among all. Each level is computed once; a single posyandu is opened by `composePosyanduDetail`.
 */
import { composeGroupDetail, type GroupName } from './compose-group-detail.ts'
import { type ChildMeasurements, gatherFacts, keysWithin } from './gather-facts.ts'
import { groupPlaces } from './group-places.ts'
import { type HistoryMarks, markHistory } from './history-marks.ts'
import { judgePosyandu, mostFlagged, type PosyanduFacts, wrongPosition } from './judge-posyandu.ts'
import type { Places } from './measurements.ts'
import type {
  GroupDetail,
  GroupSummary,
  PosyanduName,
  PosyanduPlace,
  PosyanduRow,
  PosyanduSigns,
  QualityPeriod,
  QualityReport,
} from './quality-report.ts'
import { WORST_FIRST } from './quality-report.ts'
import { plainFunnels, signFunnels } from './report-funnels.ts'
import { countVerdicts, coverageOf } from './summarise-posyandu.ts'
import type { PosyanduVerdict } from './verdict.ts'

/** For each place of the columns the key of its posyandu, and the names of its puskesmas and kecamatan; null = not said. */
export interface PlaceKeys {
  readonly posyandu: ArrayLike<string | null>
  readonly puskesmas: ArrayLike<string | null>
  readonly kecamatan: ArrayLike<string | null>
}

export interface QualityInput {
  readonly kabupaten: { readonly key: string; readonly nama: string }
  readonly period: QualityPeriod
  readonly source: string
  readonly children: ChildMeasurements
  readonly keys: PlaceKeys
  /** Places that are judged; the others only serve as history. */
  readonly places: Places
  /** By key; a posyandu without a name is shown by its key. */
  readonly names: ReadonlyMap<string, PosyanduName>
  /** Children that should have been measured in the period, by posyandu. */
  readonly targets: ReadonlyMap<string, number>
  /** With the SMART score that WHO advises against. */
  readonly smart?: boolean
}

function placeOf(input: QualityInput, key: string, first: number): PosyanduPlace {
  const { puskesmas, kecamatan } = input.keys
  const known = input.names.get(key)
  return {
    key,
    nama: known?.nama ?? key,
    desa: known?.desa ?? null,
    puskesmas: puskesmas[first] ?? null,
    kecamatan: kecamatan[first] ?? null,
  }
}

function countChildren({ child }: ChildMeasurements, places: Places): number {
  const seen = new Set<number>()
  for (const place of places) seen.add(child[place] ?? Number.NaN)
  return seen.size
}

function figuresOf(facts: PosyanduFacts): PosyanduRow['figures'] {
  const { quality, historyErrors, stunted, measured, mean, sd } = facts
  return {
    missing: { cases: quality.missing.any, n: quality.n },
    flagged: mostFlagged(quality),
    wrongPosition: wrongPosition(quality),
    historyErrors,
    weightDigits: quality.digits.weight.score,
    heightDigits: quality.digits.height.score,
    lenMean: mean,
    lenSd: sd,
    stunted: { cases: stunted, n: measured },
  }
}

interface Judged {
  readonly row: PosyanduRow
  readonly facts: PosyanduFacts
  readonly signs: PosyanduSigns['reasons']
}

function judgeAll(input: QualityInput, marks: HistoryMarks): Judged[] {
  const { children, keys, places, targets } = input
  const own = groupPlaces(keysWithin(keys.posyandu, places, children.child.length))
  const facts = gatherFacts(children, keys.posyandu, places, targets, marks)
  const verdicts = judgePosyandu([...facts.values()])
  return [...facts].map(([key, of], at): Judged => {
    const { verdict, reasons } = verdicts[at] as PosyanduVerdict
    const ownPlaces = own.get(key) ?? new Int32Array()
    const row: PosyanduRow = {
      ...placeOf(input, key, ownPlaces[0] ?? -1),
      n: of.quality.n,
      children: countChildren(children, ownPlaces),
      target: of.target,
      verdict,
      reasons: reasons.filter(({ isSign }) => !isSign),
      figures: figuresOf(of),
    }
    return { row, facts: of, signs: reasons.filter(({ isSign }) => isSign) }
  })
}

function summarise(input: QualityInput, marks: HistoryMarks, name: GroupName, places: Places, rows: readonly PosyanduRow[]): GroupSummary {
  return {
    ...composeGroupDetail(name, input.children, places, marks, input.smart),
    children: countChildren(input.children, places),
    coverage: coverageOf(rows),
    verdicts: countVerdicts(rows),
  }
}

function summariseLevel(
  input: QualityInput,
  marks: HistoryMarks,
  level: 'puskesmas' | 'kecamatan',
  rows: readonly PosyanduRow[],
): GroupSummary[] {
  const groups = groupPlaces(keysWithin(input.keys[level], input.places, input.children.child.length))
  return [...groups].map(([key, places]) =>
    summarise(
      input,
      marks,
      { level, key, nama: key },
      places,
      rows.filter((row) => row[level] === key),
    ),
  )
}

/** `marks`: of the same children, where they are known already. */
export function composeQualityReport(input: QualityInput, marks = markHistory(input.children, input.keys.posyandu)): QualityReport {
  const judged = judgeAll(input, marks)
  const rows = judged.map(({ row }) => row)
  const units = judged.map(({ row: { key, nama }, facts }) => ({ key, nama, facts }))
  const measured = new Set(rows.map(({ key }) => key))
  return {
    period: input.period,
    source: input.source,
    kabupaten: summarise(input, marks, { level: 'kabupaten', ...input.kabupaten }, input.places, rows),
    kecamatan: summariseLevel(input, marks, 'kecamatan', rows),
    puskesmas: summariseLevel(input, marks, 'puskesmas', rows),
    posyandu: WORST_FIRST.flatMap((verdict) => rows.filter((row) => row.verdict === verdict)),
    silent: [...input.targets.keys()].filter((key) => !measured.has(key)).map((key) => placeOf(input, key, -1)),
    withoutPosyandu: input.places.length - rows.reduce((sum, { n }) => sum + n, 0),
    funnels: plainFunnels(units),
    signs: {
      posyandu: judged.flatMap(({ row: { key }, signs }) => (signs.length === 0 ? [] : [{ key, reasons: signs }])),
      funnels: signFunnels(units),
    },
  }
}

/**
 * One posyandu opened. `children` may be those of this posyandu alone, with their whole history; `places`: of the period.
 */
export function composePosyanduDetail(
  posyandu: { readonly key: string } & Pick<PosyanduName, 'nama'>,
  children: ChildMeasurements,
  places: Places,
  smart = false,
): GroupDetail {
  return composeGroupDetail({ level: 'posyandu', key: posyandu.key, nama: posyandu.nama }, children, places, markHistory(children), smart)
}
