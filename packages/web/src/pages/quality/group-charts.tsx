/** The pictures of one group of measurements: last digits, ages, and how the z-scores are spread. Their findings are those of the paper. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { sayAgeFinding } from '@konvergen/core/quality/say-quality-findings.ts'
import { ageBars } from '@konvergen/pictures/age-bars.ts'
import { useCallback } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { DigitChart } from './digit-chart.tsx'
import { SpreadChart } from './spread-chart.tsx'

export function GroupCharts({ group }: { group: GroupDetail }) {
  return (
    <>
      <DigitChart group={group} />
      <SpreadChart group={group} />
      <AgesChart group={group} />
    </>
  )
}

function AgesChart({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const { ageMonths: counts, heaping } = group.quality
  const { language } = say
  const title = sayAgeFinding(heaping, language)
  const draw = useCallback((look: ChartLook) => ageBars({ title, counts, language, ...look }), [title, counts, language])
  return (
    <Chart
      title={title}
      draw={draw}
      fileName={`umur-${group.key}`}
      table={
        <SmallTable
          label={title}
          heads={[t(QUALITY.ageMonths), t(QUALITY.n)]}
          rows={counts.map((count, month) => [String(month), say.number(count)])}
        />
      }
    />
  )
}
