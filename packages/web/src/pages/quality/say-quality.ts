/** The sentences that the quality page begins with, by rules from the report. */
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { QUALITY } from '../../text/quality.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

/** As many names as are read in a sentence. */
const NAMED = 5

export function sayMonth({ period }: QualityReport, say: Say): string {
  return period.from === period.to ? say.period(period.from) : `${say.period(period.from)} – ${say.period(period.to)}`
}

/** At least one; the first stands out. */
export function sayQuality(report: QualityReport, t: Speak, say: Say): string[] {
  const { verdicts, coverage } = report.kabupaten
  const all = report.posyandu.length
  const month = sayMonth(report, say)
  const asked = verdicts['perlu-diukur-ulang'] + verdicts['tidak-layak']
  const names = report.silent.slice(0, NAMED).map(({ nama }) => nama)
  const more = report.silent.length > NAMED ? ', …' : ''
  return [
    asked === 0 ? t(QUALITY.fine, { n: say.number(all), month }) : t(QUALITY.again, { n: say.number(asked), all: say.number(all), month }),
    ...(verdicts['tidak-layak'] > 0 ? [t(QUALITY.unfit, { n: say.number(verdicts['tidak-layak']) })] : []),
    ...(coverage.target === null
      ? []
      : [
          t(QUALITY.coverage, {
            measured: say.number(coverage.measured),
            target: say.number(coverage.target),
            n: say.number(coverage.posyanduWith),
          }),
        ]),
    ...(report.silent.length > 0 ? [t(QUALITY.silent, { n: say.number(report.silent.length), names: names.join(', ') + more })] : []),
    ...(report.withoutPosyandu > 0 ? [t(QUALITY.nameless, { n: say.number(report.withoutPosyandu) })] : []),
  ]
}
