/** Last digits of heights or of weights: read properly, all ten stand as often. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { sayDigitFinding } from '@konvergen/core/quality/say-quality-findings.ts'
import { digitBars } from '@konvergen/pictures/digit-bars.ts'
import { useCallback, useState } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

const MEASURES = ['tinggi', 'berat'] as const
const COLUMN = { tinggi: 'height', berat: 'weight' } as const

export function DigitChart({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('tinggi')
  const preference = group.quality.digits[COLUMN[measure]]
  const { counts, n } = preference
  const { language } = say
  const title = sayDigitFinding(measure, preference, language)
  const draw = useCallback((look: ChartLook) => digitBars({ title, counts, language, ...look }), [title, counts, language])
  return (
    <Chart
      title={title}
      draw={draw}
      fileName={`angka-${measure}-${group.key}`}
      tools={
        <Segmented
          label={t(QUALITY.digitsOf)}
          value={measure}
          options={MEASURES.map((value) => ({ value, label: t(QUALITY[value]) }))}
          onChange={setMeasure}
        />
      }
      table={
        <SmallTable
          label={title}
          heads={[t(QUALITY.digit), t(QUALITY.times), t(QUALITY.share)]}
          rows={counts.map((count, digit) => [String(digit), say.number(count), n === 0 ? '' : say.percent((100 * count) / n)])}
        />
      }
    />
  )
}
