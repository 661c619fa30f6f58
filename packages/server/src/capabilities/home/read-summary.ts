/**
 * The page of whoever leads, from what the other rooms say: nothing is computed here that stands elsewhere.
 */
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import { type Day, partsOf } from '@konvergen/core/kit/day.ts'
import { type DecisionFacts, neededDecisions } from '@konvergen/core/situation/needed-decisions.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { quoteChain } from '../chain/door.ts'
import { lookAtSituation, readPublished } from '../situation/door.ts'
import { analysisFacts, gapFacts, lokusFacts } from './summary-facts.ts'
import { whatIsLate } from './summary-late.ts'

type Published = Awaited<ReturnType<typeof readPublished>>
type Targets = Published['levels'][number]['targets']

function doubtedOf(targets: Targets, year: number): DecisionFacts['doubted'] {
  return targets.flatMap(({ year: of, current, check }) =>
    check?.verdict === 'perlu-diragukan' && check.required !== null && of >= year
      ? [{ year: of, percent: current.percent, required: check.required, reached: check.reached }]
      : [],
  )
}

function nearestTarget(targets: Targets, year: number): SummaryAnswer['target'] {
  const ascending = targets.toSorted((a, b) => a.year - b.year)
  const found = ascending.find((each) => each.year >= year) ?? ascending.at(-1)
  return found === undefined ? null : { berlaku: found.current, periksa: found.check }
}

async function chainSentence(ctx: DistrictContext, year: number): Promise<SummaryAnswer['rantai']> {
  const quote = await quoteChain(ctx, year, { of: 'kabupaten' })
  const [first] = quote?.points ?? []
  return first === undefined || quote?.table === null ? null : { tahun: year, kalimat: first }
}

export async function readSummary(ctx: DistrictContext): Promise<SummaryAnswer> {
  const today = dayOf(ctx.now)
  const { year } = partsOf(today as Day)
  const { situation } = await lookAtSituation(ctx, {})
  const { kabupaten, desa } = situation
  const { levels, doubtful } = await readPublished(ctx, {})
  const own = levels.find(({ level }) => level === 'kabupaten')
  const survey = own?.surveys.at(-1) ?? null
  const thin = desa.filter(({ sufficiency }) => !sufficiency.enough).length
  const lokus = await lokusFacts(ctx, year)
  const facts: DecisionFacts = {
    today: today as Day,
    lokus: lokus.facts,
    gap: await gapFacts(ctx, year, lokus.villages),
    data: { thin, all: desa.length },
    analyses: await analysisFacts(ctx, year),
    doubted: doubtedOf(own?.targets ?? [], year),
    doubtful,
  }
  return {
    nama: kabupaten.nama,
    hariIni: today,
    survei: survey,
    perubahan: own?.changes.findLast(({ to }) => to === survey) ?? null,
    target: nearestTarget(own?.targets ?? [], year),
    register: {
      stunting: kabupaten.figures.stunting,
      selang: kabupaten.interval,
      ds: kabupaten.figures.ds,
      krs: kabupaten.figures.krs,
    },
    desa: { semua: desa.length, kurang: thin },
    diragukan: doubtful,
    terlambat: await whatIsLate(ctx, today),
    rantai: await chainSentence(ctx, year),
    keputusan: [...neededDecisions(facts)],
  }
}
