/**
 * The district, its province or the nation: its figures by kind of source, what changed, how fast it falls, and what its targets ask for.
 */
import type { LevelSchema, PublishedSchema, TargetSchema } from '@konvergen/contract/situation-published.ts'
import { compareSeries } from '@konvergen/core/situation/compare-change.ts'
import { targetHistories } from '@konvergen/core/situation/prevalence-target.ts'
import { inOrder, kindOfSource, levelOf, type SourceKind } from '@konvergen/core/situation/published-figure.ts'
import { checkTarget, fitSeries, seriesOf } from '@konvergen/core/situation/target-check.ts'
import type { Gathered } from './gather-published.ts'

/** Years that a line of a few surveys is drawn on for. */
const FURTHEST = 6

/** Month by month is the register's own series; of a survey there is one figure a year. */
function pick(figures: readonly PublishedSchema[], kind: SourceKind): PublishedSchema[] {
  return inOrder(figures.filter(({ source, population }) => population === 'balita' && kindOfSource(source) === kind))
}

function readTargetsOf(
  targets: readonly TargetSchema[],
  surveys: readonly PublishedSchema[],
  day: string,
  doubtful: number,
): LevelSchema['targets'] {
  const series = seriesOf(surveys, 'survei')
  return targetHistories(targets, day).map(({ year, current, earlier }) => ({
    year,
    current,
    earlier: [...earlier],
    check: checkTarget(series, current, doubtful),
  }))
}

export function lookAtLevel(
  { figures, targets }: Gathered,
  area: { readonly kode: string; readonly nama: string },
  day: string,
  doubtful: number,
): LevelSchema {
  const level = levelOf(area.kode)
  const own = figures.filter(({ kode }) => kode === area.kode)
  const [surveys, registers] = [pick(own, 'survei'), pick(own, 'register')]
  const fit = fitSeries(seriesOf(surveys, 'survei'))
  const last = surveys.at(-1)?.year ?? 0
  return {
    level,
    ...area,
    surveys,
    registers,
    others: inOrder(own.filter((figure) => !surveys.includes(figure) && !registers.includes(figure))),
    changes: [...compareSeries(surveys), ...compareSeries(registers)],
    reduction: fit === null ? null : { points: fit.points, aarr: fit.aarr, interval: fit.interval },
    projection: fit === null ? [] : Array.from({ length: FURTHEST }, (_, i) => fit.project(last + 1 + i)),
    targets: readTargetsOf(
      targets.filter((target) => target.level === level),
      surveys,
      day,
      doubtful,
    ),
  }
}
