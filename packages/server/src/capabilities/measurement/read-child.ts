/**
 * One child: every measurement ever recorded, what each says, and what should happen next. Names stay sealed.
 */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { judgeArm } from '@konvergen/core/growth/acute-signs.ts'
import { DAYS_PER_MONTH } from '@konvergen/core/growth/age.ts'
import { nextVisit } from '@konvergen/core/growth/next-visit.ts'
import { classify } from '@konvergen/core/growth/permenkes-classes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readDesa } from '../wilayah/store.ts'
import { doubtsOf } from './doubt-store.ts'
import { type JudgedHistory, judgeHistory, monthNumber } from './judge-history.ts'
import { initialsOf, nikEndOf, openPersons } from './person.ts'
import { presentDoubt } from './present-doubt.ts'
import { presentScores } from './present-scores.ts'
import { findChild, readHistory, readMerged, type StoredMeasurement } from './store.ts'

function presentMeasurement(row: StoredMeasurement, judged: JudgedHistory, names: ReadonlyMap<string, string>): MeasurementSchema {
  const scores = presentScores(row)
  return {
    id: row.id,
    day: row.day,
    ageDays: row.age_days,
    weight: row.weight,
    lenhei: row.lenhei,
    armc: row.armc,
    position: row.position,
    clenhei: judged.scored.get(row.id)?.clenhei ?? null,
    scores,
    classes: {
      wei: classify('wei', scores.wei),
      len: classify('len', scores.len),
      wfl: classify('wfl', scores.wfl),
      bmi: classify('bmi', scores.bmi),
      arm: judgeArm(row.armc, row.age_days / DAYS_PER_MONTH),
    },
    gain: judged.gains.get(row.id) ?? null,
    statedGain: row.gain,
    vitA: row.vit_a,
    desaKode: row.desa_kode,
    desa: names.get(row.desa_kode) ?? row.desa_kode,
    puskesmas: row.puskesmas,
    posyandu: row.posyandu,
    history: (judged.oddities.get(row.id) ?? []).map(({ kind, measure }) => ({ kind, measure })),
    repaired: row.repaired === null ? [] : row.repaired.split(','),
    counts: row.counts_in_month,
    undone: row.state === 'undone',
    supersedes: row.supersedes,
    source: { importId: row.batch_id, row: row.source_row },
    engine: row.engine,
    actor: row.actor,
    recordedAt: row.recorded_at.toISOString(),
  }
}

/** The district's month now; clocks of offices run on Indonesian time, of which the western one is last to turn the page. */
const JAKARTA_MS = 7 * 3_600_000

function presentNext({ last }: JudgedHistory, now: Date): ChildDetail['nextVisit'] {
  if (last === null) return null
  const today = monthNumber(new Date(now.getTime() + JAKARTA_MS).toISOString())
  const next = nextVisit(last.weighing, today)
  if (next === null) return null
  const [year, month] = [Math.floor((next.bulan - 1) / 12), ((next.bulan - 1) % 12) + 1]
  return { month: `${year}-${String(month).padStart(2, '0')}`, state: next.state }
}

export async function readChild(ctx: DistrictContext, id: string): Promise<ChildDetail> {
  const child = await findChild(ctx, id)
  if (child === undefined) throw new Problem('tidak-ditemukan')
  const merged = await readMerged(ctx, id)
  const history = await readHistory(ctx, [id, ...merged])
  const person = (await openPersons(ctx, [id])).get(id)
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))

  const judged = judgeHistory(child.sex, history)
  const { findings, referral } = judged.last?.judgement ?? { findings: null, referral: null }
  const latest = history.find(({ counts_in_month }) => counts_in_month)
  const desaKode = latest?.desa_kode ?? child.desa_kode

  return {
    id,
    initials: initialsOf(person),
    nikEnd: nikEndOf(person),
    sex: child.sex,
    birth: child.birth,
    desaKode,
    desa: names.get(desaKode) ?? desaKode,
    puskesmas: latest?.puskesmas ?? null,
    posyandu: latest?.posyandu ?? null,
    measurements: history.map((row) => presentMeasurement(row, judged, names)),
    twice: findings?.twice ?? null,
    redLine: findings?.redLine ?? null,
    referral:
      referral === null
        ? null
        : { advice: referral.advice, withinDays: referral.withinDays, because: referral.reasons.map((each) => ({ ...each })) },
    nextVisit: presentNext(judged, ctx.now),
    doubts: (await doubtsOf(ctx, id)).map(presentDoubt),
    erasedAt: child.erased_at?.toISOString() ?? null,
    merged,
  }
}
