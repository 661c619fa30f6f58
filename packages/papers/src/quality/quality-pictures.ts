/**
 * The pictures of the quality report, each with its finding as title: how the district measures, and who stands out. Drawn as wide as a
 * phone, so that two of them stand side by side on A4 with words large enough to read.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { QualityReport, ReportFunnel } from '@konvergen/core/quality/quality-report.ts'
import { sayAgeFinding, sayDigitFinding, sayFunnelFinding, sayZFinding } from '@konvergen/core/quality/say-quality-findings.ts'
import { sayFunnel } from '@konvergen/core/quality/say-quality-terms.ts'
import { ageBars } from '@konvergen/pictures/age-bars.ts'
import { digitBars } from '@konvergen/pictures/digit-bars.ts'
import { funnelPlot } from '@konvergen/pictures/funnel-plot.ts'
import type { ChartSettings } from '@konvergen/pictures/plot.ts'
import { type SvgNode, toSvgString } from '@konvergen/pictures/svg.ts'
import { zHistogram } from '@konvergen/pictures/z-histogram.ts'

export interface QualityPicture {
  /** Name of its file in the typesetter's job. */
  readonly file: string
  readonly title: string
  readonly svg: string
}

const WIDTH = 360

const picture = (file: string, title: string, drawing: SvgNode): QualityPicture => ({ file, title, svg: toSvgString(drawing) })

function settingsOf(title: string, language: Language, height: number): ChartSettings {
  return { title, language, width: WIDTH, height, palette: 'plain' }
}

export function patternPictures({ kabupaten: { quality } }: QualityReport, language: Language): QualityPicture[] {
  const { digits, heaping, ageMonths } = quality
  const [weight, height] = [sayDigitFinding('berat', digits.weight, language), sayDigitFinding('tinggi', digits.height, language)]
  const age = sayAgeFinding(heaping, language)
  const zPictures = (['len', 'wei', 'wfl'] as const).map((index) => {
    const title = sayZFinding(index, quality[index], language)
    const { histogram, moments } = quality[index]
    const drawing = zHistogram({ ...settingsOf(title, language, 220), histogram, mean: moments.mean, sd: moments.sd })
    return picture(`z-${index}.svg`, title, drawing)
  })
  return [
    picture('angka-berat.svg', weight, digitBars({ ...settingsOf(weight, language, 220), counts: digits.weight.counts })),
    picture('angka-tinggi.svg', height, digitBars({ ...settingsOf(height, language, 220), counts: digits.height.counts })),
    picture('umur.svg', age, ageBars({ ...settingsOf(age, language, 220), counts: ageMonths })),
    ...zPictures,
  ]
}

/** A funnel that shows nobody's difference takes no paper: what its figures are, the tables say. */
function isWorthDrawing({ units, centre, kind }: ReportFunnel): boolean {
  return units.length > 1 && centre !== null && !(kind === 'bagian' && centre === 0)
}

export function funnelPictures({ funnels, signs }: QualityReport, language: Language): QualityPicture[] {
  return [...funnels, ...(signs?.funnels ?? [])].filter(isWorthDrawing).map((funnel) => {
    const title = sayFunnelFinding(funnel, language)
    const { x, y } = sayFunnel(funnel.measure, language)
    const drawing = funnelPlot({ ...settingsOf(title, language, 250), funnel, xLabel: x, yLabel: y })
    return picture(`corong-${funnel.measure}.svg`, title, drawing)
  })
}
