/** Last digits of heights or of weights: read properly, all ten stand as often. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { digitBars } from '@konvergen/pictures/digit-bars.ts'
import { useCallback, useState } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

const MEASURES = ['height', 'weight'] as const

export function DigitChart({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('height')
  const { counts, n, score, verdict } = group.quality.digits[measure]
  const title =
    score === null || verdict === null
      ? t(QUALITY.digitsNone)
      : t(QUALITY.digitsTitle, { what: t(QUALITY[measure]).toLowerCase(), verdict: t(QUALITY[verdict]), score: say.number(score) })
  const draw = useCallback(
    (look: ChartLook) => digitBars({ title, counts, language: say.language, ...look }),
    [title, counts, say.language],
  )
  return (
    <div className={styles['picture']}>
      <Segmented
        label={t(QUALITY.digitsOf)}
        value={measure}
        options={MEASURES.map((value) => ({ value, label: t(QUALITY[value]) }))}
        onChange={setMeasure}
      />
      <Chart
        title={title}
        draw={draw}
        fileName={`angka-${measure}-${group.key}`}
        table={
          <SmallTable
            label={title}
            heads={[t(QUALITY.digit), t(QUALITY.times), t(QUALITY.share)]}
            rows={counts.map((count, digit) => [String(digit), say.number(count), n === 0 ? '' : say.percent((100 * count) / n)])}
          />
        }
      />
    </div>
  )
}
