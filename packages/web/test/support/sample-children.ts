/**
 * Made-up children of the demo district, measured month by month at their posyandu: scored, judged and assessed by the same rules as on the
 * server, so that the pages on single children and on quality stand on figures that fit together. Some posyandu round, copy or guess.
 */
import type { ListPreview } from '@konvergen/contract/intake.ts'
import type { ChildDetail, ChildListItem, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { FEMALE, LYING, MALE, STANDING } from '@konvergen/core/growth/children.ts'
import { judgeVisit } from '@konvergen/core/growth/judge-visit.ts'
import { valueAtZ } from '@konvergen/core/growth/reference-curves.ts'
import { judgeWeighings, type Weighing } from '@konvergen/core/growth/weight-gain.ts'
import { type Day, dayNumber, dayOfNumber } from '@konvergen/core/kit/day.ts'
import { type Random, randomDeviate, seededRandom } from '@konvergen/core/kit/random.ts'
import { composePosyanduDetail, composeQualityReport, type QualityInput } from '@konvergen/core/quality/compose-quality-report.ts'
import type { GroupDetail, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'

type Sex = ChildListItem['sex']

const POSYANDU = [
  'Melati',
  'Mawar',
  'Anggrek',
  'Kenanga',
  'Dahlia',
  'Cempaka',
  'Flamboyan',
  'Teratai',
  'Seroja',
  'Bougenvil',
  'Tulip',
  'Kamboja',
]
const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
export const MONTH = '2026-02'
const CHILDREN_EACH = 24
export const LIST_SOURCE = 'e-PPGBM daftar anak'
export const LIST_APPLIED_ID = '01900000-0000-7000-8000-000000000011'

export const childId = (index: number) => `01900000-0000-7000-9000-${String(index + 1).padStart(12, '0')}`
const measurementId = (child: number, visit: number) => `01900000-0000-7000-a000-${String(child * 100 + visit + 1).padStart(12, '0')}`
const tenths = (value: number) => Math.round(value * 10) / 10

interface Visit {
  readonly day: Day
  readonly age: number
  readonly weight: number
  readonly lenhei: number
}
interface SampleChild {
  readonly index: number
  readonly posyandu: number
  readonly sex: Sex
  readonly birth: Day
  readonly visits: readonly Visit[]
}

/** How a posyandu measures: one rounds, one copies heights, one guesses. */
function heightAs(posyandu: number, value: number, before: number | undefined, random: Random): number {
  if (posyandu === 2) return Math.round(value)
  if (posyandu === 5 && before !== undefined && random() < 0.6) return before
  if (posyandu === 7) return tenths(value + 5 * randomDeviate(random))
  return tenths(value)
}

function visitsOf(posyandu: number, sex: Sex, birth: Day, random: Random): Visit[] {
  const code = sex === 'L' ? MALE : FEMALE
  const [lenZ, weiZ] = [-1.25 + randomDeviate(random), -0.9 + 0.9 * randomDeviate(random)]
  const visits: Visit[] = []
  for (const month of MONTHS) {
    const day = `${month}-12` as Day
    const age = dayNumber(day) - dayNumber(birth)
    if (age < 30 || age > 1800 || (month !== MONTH && random() < 0.15)) continue
    const months = age / 30.4375
    const lenhei = heightAs(posyandu, valueAtZ('len', code, months, lenZ + 0.1 * randomDeviate(random)), visits.at(-1)?.lenhei, random)
    visits.push({ day, age, lenhei, weight: tenths(valueAtZ('wei', code, months, weiZ + 0.15 * randomDeviate(random))) })
  }
  return visits
}

function children(): SampleChild[] {
  const random = seededRandom(414)
  const last = dayNumber('2026-02-12' as Day)
  return POSYANDU.flatMap((_, posyandu) =>
    Array.from({ length: CHILDREN_EACH }, (_unused, at): SampleChild => {
      const sex: Sex = random() < 0.5 ? 'L' : 'P'
      const birth = dayOfNumber(last - 60 - Math.floor(random() * 1650)) as Day
      return { index: posyandu * CHILDREN_EACH + at, posyandu, sex, birth, visits: visitsOf(posyandu, sex, birth, random) }
    }),
  )
}

const bulanOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
const scoreOf = (score: { z: number; flagged: boolean } | null) => (score === null ? null : { z: score.z, flagged: score.flagged })
const positionAt = (age: number) => (age < 731 ? 'telentang' : 'berdiri')

function judge(child: SampleChild, visit: Visit) {
  const weighings = child.visits
    .filter(({ day }) => day <= visit.day)
    .map(({ day, age, weight }): Weighing => ({ bulan: bulanOf(day), ageMonths: Math.floor(age / 30.4375), weight }))
  const { weight, lenhei, age } = visit
  const measured = { sex: child.sex, age, ageUnit: 'hari', weight, lenhei, measure: positionAt(age), oedema: null } as const
  return { weighings, ...judgeVisit({ child: measured, weighings, ill: false, kpspDoubtful: false }) }
}

export interface SampleChildren {
  readonly items: readonly ChildListItem[]
  readonly posyandu: readonly { readonly desaKode: string; readonly nama: string }[]
  readonly detail: (id: string) => ChildDetail | undefined
  readonly report: (smart: boolean) => QualityReport
  readonly group: (key: string, smart: boolean) => GroupDetail | null
}

export function sampleChildren(district: District): SampleChildren {
  const all = children()
  const placeOf = (posyandu: number) => {
    const desa = district.desa[posyandu % district.desa.length]
    return { desaKode: desa?.kode ?? '', desa: desa?.nama ?? '', puskesmas: 'Puskesmas Contoh', posyandu: `Posyandu ${POSYANDU[posyandu]}` }
  }
  const initials = (index: number) => `${'ABDFHIMNRS'[index % 10]}. ${'PSWKLT'[index % 6]}.`
  const itemOf = (child: SampleChild): ChildListItem | null => {
    const visit = child.visits.at(-1)
    if (visit === undefined) return null
    const { len, wei, wfl, bmi } = judge(child, visit).scored.scores
    const scores = { len: scoreOf(len), wei: scoreOf(wei), wfl: scoreOf(wfl), bmi: scoreOf(bmi), ac: null }
    const { index, sex, birth, posyandu } = child
    const { day, age, weight, lenhei } = visit
    const own = { id: childId(index), initials: initials(index), sex, birth, ...placeOf(posyandu), isDoubtful: index < 2 }
    return { ...own, lastDay: day, ageDays: age, weight, lenhei, scores }
  }
  const measurementOf = (child: SampleChild, visit: Visit, at: number): MeasurementSchema => {
    const { scored, findings, bmiForAge, weighings } = judge(child, visit)
    const { len, wei, wfl, bmi } = scored.scores
    return {
      id: measurementId(child.index, at),
      day: visit.day,
      ageDays: visit.age,
      weight: visit.weight,
      lenhei: visit.lenhei,
      armc: null,
      position: visit.age < 731 ? 'T' : 'B',
      clenhei: scored.clenhei,
      scores: { len: scoreOf(len), wei: scoreOf(wei), wfl: scoreOf(wfl), bmi: scoreOf(bmi), ac: null },
      classes: { wei: findings.weightForAge, len: findings.lengthForAge, wfl: findings.weightForLength, bmi: bmiForAge, arm: null },
      gain: judgeWeighings(child.sex, weighings).at(-1) ?? null,
      statedGain: null,
      vitA: visit.day.slice(5, 7) === '02' ? 1 : null,
      ...placeOf(child.posyandu),
      history: [],
      repaired: [],
      counts: true,
      undone: false,
      supersedes: null,
      source: { importId: LIST_APPLIED_ID, row: 10 + child.index * 6 + at, fileName: 'daftar-anak.xls' },
      engine: '1',
      actor: 'Komputer ini',
      recordedAt: '2026-03-02T01:05:00.000Z',
    }
  }
  const detail = (id: string): ChildDetail | undefined => {
    const child = all.find(({ index }) => childId(index) === id)
    const last = child?.visits.at(-1)
    if (child === undefined || last === undefined) return undefined
    const { findings, scored } = judge(child, last)
    const { referral } = judgeVisit({
      child: {
        sex: child.sex,
        age: last.age,
        ageUnit: 'hari',
        weight: last.weight,
        lenhei: last.lenhei,
        measure: positionAt(last.age),
        oedema: null,
      },
      weighings: judge(child, last).weighings,
      ill: false,
      kpspDoubtful: false,
    })
    const counting = child.visits.map((visit, at) => measurementOf(child, visit, at)).toReversed()
    const [newest] = counting
    const replaced: MeasurementSchema[] =
      newest === undefined
        ? []
        : [
            {
              ...newest,
              id: measurementId(child.index, 50),
              weight: 82,
              counts: false,
              history: [{ kind: 'salah-satuan', measure: 'berat' }],
            },
          ]
    const undone = counting.slice(1, 2).map((one) => ({ ...one, id: measurementId(child.index, 51), undone: true, counts: false }))
    const measurements = [
      ...(newest === undefined ? [] : [{ ...newest, supersedes: measurementId(child.index, 50), repaired: ['koma-hilang'] }]),
      ...replaced,
      ...counting.slice(1),
      ...undone,
    ]
    return {
      id,
      initials: initials(child.index),
      nikEnd: '0142',
      sex: child.sex,
      birth: child.birth,
      ...placeOf(child.posyandu),
      measurements,
      twice: findings.twice,
      redLine: findings.redLine,
      referral: { advice: referral.advice, withinDays: referral.withinDays, because: [...referral.reasons] },
      nextVisit: scored.clenhei === null ? null : { month: '2026-03', state: 'bulan-ini' as const },
      doubts:
        child.index > 1
          ? []
          : [
              {
                id: childId(900),
                childId: childId(0),
                otherId: childId(1),
                reason: 'mirip',
                decision: null,
                decidedBy: null,
                decidedAt: null,
              },
            ],
      erasedAt: null,
      merged: [],
    }
  }
  return {
    items: all.flatMap((child) => itemOf(child) ?? []),
    posyandu: POSYANDU.map((_, at) => ({ desaKode: placeOf(at).desaKode, nama: placeOf(at).posyandu })),
    detail,
    ...qualityOf(all, district, placeOf),
  }
}

type Place = { readonly desa: string; readonly posyandu: string; readonly puskesmas: string }

function qualityOf(all: readonly SampleChild[], district: District, placeOf: (posyandu: number) => Place) {
  const rows = all.flatMap((child) => child.visits.map((visit) => ({ child, visit, scores: judge(child, visit).scored.scores })))
  const column = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of)
  const z = (index: 'len' | 'wei' | 'wfl' | 'bmi') => column(({ scores }) => scores[index]?.z ?? Number.NaN)
  const measurements: QualityInput['children'] = {
    sex: column(({ child }) => (child.sex === 'L' ? MALE : FEMALE)),
    month: column(({ visit }) => visit.age / 30.4375),
    day: column(({ visit }) => visit.age),
    weight: column(({ visit }) => visit.weight),
    lenhei: column(({ visit }) => visit.lenhei),
    armc: column(() => Number.NaN),
    measure: column(({ visit }) => (visit.age < 731 ? LYING : STANDING)),
    child: column(({ child }) => child.index),
    z: { len: z('len'), wei: z('wei'), wfl: z('wfl'), bmi: z('bmi') },
  }
  const keys = POSYANDU.map((_, at) => `p${at}`)
  const names = new Map(
    [...keys, 'p99'].map((key, at) => [
      key,
      {
        key,
        nama: at < POSYANDU.length ? placeOf(at).posyandu : 'Posyandu Wijaya',
        desa: placeOf(at).desa,
        puskesmas: 'Puskesmas Contoh',
        kecamatan: null,
      },
    ]),
  )
  const placesOf = (key?: string) =>
    rows.flatMap(({ visit, child }, place) =>
      visit.day.startsWith(MONTH) && (key === undefined || keys[child.posyandu] === key) ? [place] : [],
    )
  const input: QualityInput = {
    kabupaten: { key: district.kode, nama: district.nama },
    period: { from: MONTH, to: MONTH },
    source: LIST_SOURCE,
    children: measurements,
    keys: {
      posyandu: rows.map(({ child }) => keys[child.posyandu] ?? null),
      puskesmas: rows.map(() => 'Puskesmas Contoh'),
      kecamatan: rows.map(() => null),
    },
    places: placesOf(),
    names,
    targets: new Map([...keys.map((key): [string, number] => [key, CHILDREN_EACH + 4]), ['p99', 30]]),
  }
  return {
    report: (smart: boolean) => composeQualityReport({ ...input, smart }),
    group: (key: string, smart: boolean) => {
      const nama = names.get(key)?.nama
      return nama === undefined ? null : composePosyanduDetail({ key, nama }, measurements, placesOf(key), smart)
    },
  }
}

/** As the server reads the list before it counts. */
export const LIST_PREVIEW: ListPreview = {
  children: 288,
  posyandu: 12,
  usable: 1498,
  months: MONTHS.map((month, at) => ({ month, rows: 240 + at * 4 })),
  repairs: [
    { rule: 'gram', count: 12 },
    { rule: 'koma-hilang', count: 3 },
  ],
  repaired: [],
  issueCounts: [
    { code: 'anak.bukan-angka', severity: 'galat', count: 14 },
    { code: 'anak.gram', severity: 'periksa', count: 12 },
    { code: 'anak.nol', severity: 'catatan', count: 51 },
  ],
  applied: null,
}
