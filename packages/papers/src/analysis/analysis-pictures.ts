/**
 * The pictures of the papers of the analysis, drawn by `pictures` in plain colours.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { TrendPoint } from '@konvergen/core/situation/area-trends.ts'
import type { LevelReport } from '@konvergen/core/situation/level-report.ts'
import type { PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import { prevalenceBySource, type SourcePoint } from '@konvergen/pictures/prevalence-by-source.ts'
import { type SvgNode, toSvgString } from '@konvergen/pictures/svg.ts'
import { trendWithInterval } from '@konvergen/pictures/trend-with-interval.ts'
import { drawPictures, mapWords } from '../ansit/pictures.ts'
import { WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import type { Picture } from './paper-blocks.ts'

export { mapWords }

const palette = 'plain'

function pictureOf(node: SvgNode | string, width: number, height: number, alt: string): Picture {
  return { svg: typeof node === 'string' ? node : toSvgString(node), width, height, alt }
}

export interface ReportPictures {
  readonly map: Picture
  readonly legend: Picture
  readonly scatter: Picture
}

/** As the short report draws them. */
export function reportPictures(report: AnalysisReport, speak: AnalysisSpeaker): ReportPictures {
  const drawn = drawPictures(report, speak.language)
  const words = WORDS[speak.language]
  return {
    map: pictureOf(drawn.map, 680, 800, `${words.map}. ${words.mapNote}`),
    legend: pictureOf(drawn.legend, ...sizeOf(drawn.legend), mapWords(speak.language).legend),
    scatter: pictureOf(drawn.scatter, 680, 330, `${words.scatter}. ${words.scatterNote}`),
  }
}

function sizeOf(svg: string): [width: number, height: number] {
  const found = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)
  if (found === null) throw new TypeError('a picture without a size')
  return [Number(found[1]), Number(found[2])]
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let each = monthNumber(from); each <= monthNumber(to); each += 1)
    months.push(`${Math.floor(each / 12)}-${String((each % 12) + 1).padStart(2, '0')}`)
  return months
}

/** A month that nothing was told of is a gap. */
export function trendPicture(
  points: readonly TrendPoint[],
  source: string,
  speak: AnalysisSpeaker,
  size = { width: 620, height: 240 },
): Picture {
  const [first, last] = [points[0], points.at(-1)]
  const months = first === undefined || last === undefined ? [] : monthsBetween(first.month, last.month)
  const told = new Map(points.map((point) => [point.month, point]))
  const yLabel = speak.say('Balita stunting (%)', 'Stunted children (%)')
  const drawn = trendWithInterval({
    title: yLabel,
    language: speak.language,
    ...size,
    palette,
    months,
    series: [
      {
        name: source,
        points: months.map((month) => {
          const { percent = null, interval = null } = told.get(month) ?? {}
          return percent === null || interval === null ? null : { percent, ...interval }
        }),
      },
    ],
    target: null,
    yLabel,
  })
  const said = points.map(({ month, percent }) => `${speak.period(month)} ${speak.share(percent)}`)
  return pictureOf(drawn, size.width, size.height, `${yLabel}: ${said.join('; ')}`)
}

function pointOf({ source, year, percent, low, high }: PublishedFigure, isSurvey: boolean): SourcePoint {
  return { source, isSurvey, year, percent, low, high }
}

export function bySourcePicture(level: LevelReport, speak: AnalysisSpeaker): Picture {
  const size = { width: 640, height: 300 }
  const words = {
    survey: speak.say('Survei', 'Survey'),
    register: 'Register',
    target: 'Target',
    projection: speak.say('Bila laju ini berlanjut', 'If this rate goes on'),
  }
  const targets = level.targets.map(({ year, current: { percent } }) => ({
    year,
    percent,
    label: `Target ${year}: ${speak.share(percent)}`,
  }))
  const points = [...level.surveys.map((figure) => pointOf(figure, true)), ...level.registers.map((figure) => pointOf(figure, false))]
  const yLabel = speak.say('Balita stunting (%)', 'Stunted children (%)')
  const drawn = prevalenceBySource({
    title: yLabel,
    language: speak.language,
    ...size,
    palette,
    points,
    targets,
    projection: level.projection.map(({ year, percent, band }) => ({ year, percent, band })),
    yLabel,
    words,
  })
  const said = points.map(({ source, year, percent }) => `${source} ${year} ${speak.share(percent)}`)
  return pictureOf(
    drawn,
    size.width,
    size.height,
    `${yLabel}, ${level.nama}: ${[...said, ...targets.map(({ label }) => label)].join('; ')}`,
  )
}
