/** Which measure the map shows: the four that people ask for first stand open, the rest in a list beside them. */
import type { Measure } from '../../app/search-state.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { measureText } from '../../text/measures.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './map-card.module.css'

const SWITCHED: readonly Measure[] = ['stunting', 'kasus', 'ds', 'krs']

interface MeasureSwitchProps {
  readonly measure: Measure
  readonly available: readonly Measure[]
  readonly onMeasure: (measure: Measure) => void
}

export function MeasureSwitch({ measure, available, onMeasure }: MeasureSwitchProps) {
  const t = useText()
  const others = available.filter((one) => !SWITCHED.includes(one))
  return (
    <div className={`${styles['switch']} tanpa-cetak`}>
      <Segmented
        label={t(SITUATION.measure)}
        value={measure}
        options={SWITCHED.filter((one) => available.includes(one)).map((value) => ({ value, label: t(measureText(value)) }))}
        onChange={onMeasure}
      />
      {others.length > 0 && (
        <select
          className={styles['others']}
          aria-label={t(SITUATION.moreMeasures)}
          value={others.includes(measure) ? measure : ''}
          onChange={(event) => onMeasure(others.find((one) => one === event.target.value) ?? 'stunting')}
        >
          <option value="">{t(SITUATION.moreMeasures)} …</option>
          {others.map((one) => (
            <option key={one} value={one}>
              {t(measureText(one))}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
