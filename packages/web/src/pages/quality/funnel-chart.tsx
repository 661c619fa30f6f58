/** All posyandu against what is common to them, by one figure that can be chosen. Signs are among the choices only where they may be seen. */
import type { QualityReport, ReportFunnel } from '@konvergen/core/quality/quality-report.ts'
import { funnelPlot } from '@konvergen/pictures/funnel-plot.ts'
import { useCallback } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SelectField } from '../../parts/field.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { FUNNEL, FUNNEL_AXES, QUALITY } from '../../text/quality.ts'
import { type Say, useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

interface FunnelChartProps {
  readonly report: QualityReport
  /** Code of a measure; what is not among the funnels falls back to the first that shows somebody. */
  readonly chosen: string | undefined
  readonly onChoose: (measure: string) => void
}

const sayValue = ({ kind }: ReportFunnel, value: number, say: Say) =>
  kind === 'bagian' ? say.percent(100 * value) : say.number(value, 2).replace('-', '−')

export function FunnelChart({ report, chosen, onChoose }: FunnelChartProps) {
  const t = useText()
  const funnels = [...report.funnels, ...(report.signs?.funnels ?? [])].filter(({ units }) => units.length > 0)
  const funnel =
    funnels.find(({ measure }) => measure === chosen) ?? funnels.find(({ units }) => units.some((unit) => unit.isOutlier)) ?? funnels[0]
  if (funnel === undefined) return null
  return (
    <div className={styles['picture']}>
      <SelectField label={t(QUALITY.funnel)} value={funnel.measure} onChange={(event) => onChoose(event.target.value)}>
        {funnels.map(({ measure }) => (
          <option key={measure} value={measure}>
            {t(FUNNEL[measure])}
          </option>
        ))}
      </SelectField>
      <OneFunnel funnel={funnel} />
    </div>
  )
}

function OneFunnel({ funnel }: { funnel: ReportFunnel }) {
  const t = useText()
  const say = useSay()
  const what = t(FUNNEL[funnel.measure])
  const out = funnel.units.filter(({ isOutlier }) => isOutlier).length
  const title = t(out > 0 ? QUALITY.funnelSome : QUALITY.funnelNone, { what, n: say.number(out) })
  const draw = useCallback(
    (look: ChartLook) =>
      funnelPlot({
        title,
        funnel,
        xLabel: t(FUNNEL_AXES.values),
        yLabel: t(FUNNEL_AXES[funnel.kind], { what }),
        language: say.language,
        ...look,
      }),
    [title, funnel, what, t, say.language],
  )
  const rows = funnel.units.toSorted((a, b) => Number(b.isOutlier) - Number(a.isOutlier) || b.value - a.value)
  return (
    <Chart
      title={title}
      hint={t(QUALITY.funnelHint)}
      draw={draw}
      fileName={`corong-${funnel.measure}`}
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
