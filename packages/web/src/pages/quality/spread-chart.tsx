/** How the z-scores of a group are spread beside WHO's reference: too flat is error of measurement, too steep asks for a look. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { sayIndex, saySigned, sayZFinding } from '@konvergen/core/quality/say-quality-findings.ts'
import { zHistogram } from '@konvergen/pictures/z-histogram.ts'
import { useCallback, useState } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

const INDICES = ['len', 'wei', 'wfl'] as const
/** Left end and width of the bars of `ZDistribution.histogram`. */
const LOWEST = -6
const BIN = 0.5

export function SpreadChart({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const [index, setIndex] = useState<(typeof INDICES)[number]>('len')
  const distribution = group.quality[index]
  const { histogram } = distribution
  const { mean, sd } = distribution.moments
  const { language } = say
  const title = sayZFinding(index, distribution, language)
  const draw = useCallback(
    (look: ChartLook) => zHistogram({ title, histogram, mean, sd, language, ...look }),
    [title, histogram, mean, sd, language],
  )
  const edge = (bin: number) => saySigned(LOWEST + bin * BIN, language, 1)
  return (
    <Chart
      title={title}
      draw={draw}
      fileName={`z-${index}-${group.key}`}
      tools={
        <Segmented
          label={t(QUALITY.index)}
          value={index}
          options={INDICES.map((value) => ({ value, label: sayIndex(value, language) }))}
          onChange={setIndex}
        />
      }
      table={
        <SmallTable
          label={title}
          heads={[t(QUALITY.zFrom), t(QUALITY.zTo), t(QUALITY.n)]}
          rows={histogram.map((count, bin) => [edge(bin), edge(bin + 1), say.number(count)])}
        />
      }
    />
  )
}
