/** All posyandu against what is common to them, by one figure that can be chosen. Signs are among the choices only where they may be seen. */
import type { QualityReport, ReportFunnel } from '@konvergen/core/quality/quality-report.ts'
import { sayFunnelFinding, saySigned } from '@konvergen/core/quality/say-quality-findings.ts'
import { sayFunnel } from '@konvergen/core/quality/say-quality-terms.ts'
import { funnelPlot } from '@konvergen/pictures/funnel-plot.ts'
import { type ReactNode, useCallback } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SelectField } from '../../parts/field.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { type Say, useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface FunnelChartProps {
  readonly report: QualityReport
  /** Code of a measure; what is not among the funnels falls back to the first that shows somebody. */
  readonly chosen: string | undefined
  readonly onChoose: (measure: string) => void
}

const sayValue = ({ kind }: ReportFunnel, value: number, say: Say) =>
  kind === 'bagian' ? say.percent(100 * value) : saySigned(value, say.language)

export function FunnelChart({ report, chosen, onChoose }: FunnelChartProps) {
  const t = useText()
  const { language } = useSay()
  const funnels = [...report.funnels, ...(report.signs?.funnels ?? [])].filter(({ units, centre }) => units.length > 1 && centre !== null)
  const funnel =
    funnels.find(({ measure }) => measure === chosen) ?? funnels.find(({ units }) => units.some((unit) => unit.isOutlier)) ?? funnels[0]
  if (funnel === undefined) return null
  const choice = (
    <SelectField label={t(QUALITY.funnel)} value={funnel.measure} onChange={(event) => onChoose(event.target.value)}>
      {funnels.map(({ measure }) => (
        <option key={measure} value={measure}>
          {sayFunnel(measure, language).title}
        </option>
      ))}
    </SelectField>
  )
  return <OneFunnel funnel={funnel} choice={choice} />
}

function OneFunnel({ funnel, choice }: { funnel: ReportFunnel; choice: ReactNode }) {
  const t = useText()
  const say = useSay()
  const { language } = say
  const title = sayFunnelFinding(funnel, language)
  const draw = useCallback(
    (look: ChartLook) => {
      const { x, y } = sayFunnel(funnel.measure, language)
      return funnelPlot({ title, funnel, xLabel: x, yLabel: y, language, ...look })
    },
    [title, funnel, language],
  )
  const byValue = funnel.units.toSorted((a, b) => b.value - a.value)
  const rows = [...byValue.filter(({ isOutlier }) => isOutlier), ...byValue.filter(({ isOutlier }) => !isOutlier)]
  return (
    <Chart
      title={title}
      hint={t(QUALITY.funnelHint)}
      draw={draw}
      fileName={`corong-${funnel.measure}`}
      tools={choice}
      table={
        <SmallTable
          label={title}
          heads={[t(QUALITY.nama), t(QUALITY.size), t(QUALITY.value), t(QUALITY.limits)]}
          rows={rows.map((unit) => [
            unit.isOutlier ? `${unit.nama} (${t(QUALITY.standsOut)})` : unit.nama,
            say.number(unit.n),
            sayValue(funnel, unit.value, say),
            `${sayValue(funnel, unit.outer.low, say)} – ${sayValue(funnel, unit.outer.high, say)}`,
          ])}
        />
      }
    />
  )
}
