/** The three pictures of one group of measurements, each with its finding as heading and its figures as a table. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { ageBars } from '@konvergen/pictures/age-bars.ts'
import { zHistogram } from '@konvergen/pictures/z-histogram.ts'
import { useCallback } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { sayZ } from '../../text/say-child.ts'
import { useText } from '../../text/text.ts'
import { DigitChart } from './digit-chart.tsx'
import { agesFinding, LOWEST_Z, spreadFinding } from './findings.ts'

export function GroupCharts({ group }: { group: GroupDetail }) {
  return (
    <>
      <DigitChart group={group} />
      <AgesChart group={group} />
      <SpreadChart group={group} />
    </>
  )
}

function AgesChart({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const counts = group.quality.ageMonths
  const title = t(agesFinding(group.quality.heaping))
  const draw = useCallback((look: ChartLook) => ageBars({ title, counts, language: say.language, ...look }), [title, counts, say.language])
  return (
    <Chart
      title={title}
      draw={draw}
      fileName={`umur-${group.key}`}
      table={
        <SmallTable
          label={title}
          heads={[t(QUALITY.month1), t(QUALITY.n)]}
          rows={counts.map((count, month) => [String(month), say.number(count)])}
        />
      }
    />
  )
}

function SpreadChart({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const { histogram, moments } = group.quality.len
  const { mean, sd } = moments
  const title = t(spreadFinding(sd), { sd: say.number(sd, 2) })
  const draw = useCallback(
    (look: ChartLook) => zHistogram({ title, histogram, mean, sd, language: say.language, ...look }),
    [title, histogram, mean, sd, say.language],
  )
  return (
    <Chart
      title={title}
      draw={draw}
      fileName={`z-${group.key}`}
      table={
        <SmallTable
          label={title}
          heads={[t(QUALITY.zFrom), t(QUALITY.zTo), t(QUALITY.n)]}
          rows={histogram.map((count, bin) => [sayZ(LOWEST_Z + bin / 2, say), sayZ(LOWEST_Z + (bin + 1) / 2, say), say.number(count)])}
        />
      }
    />
  )
}
