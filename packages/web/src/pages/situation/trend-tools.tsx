/** What the trend shows: a measure, and of whom. */
import { BANDS, SEXES, TREND_MEASURES, type TrendChange, type TrendSearch } from '../../app/search-state.ts'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useText } from '../../text/text.ts'
import { TREND } from '../../text/trend.ts'
import { sayBand } from './say-band.ts'
import styles from './trend-card.module.css'

export function TrendTools({ search, onChange }: { search: TrendSearch; onChange: (change: TrendChange) => void }) {
  const t = useText()
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <Segmented
        label={t(TREND.measure)}
        value={search.tren ?? 'stunting'}
        options={TREND_MEASURES.map((value) => ({ value, label: t(TREND[value]) }))}
        onChange={(tren) => onChange({ tren: tren === 'stunting' ? undefined : tren })}
      />
      <SelectField
        label={t(TREND.sex)}
        value={search.jk ?? ''}
        onChange={(event) => onChange({ jk: SEXES.find((one) => one === event.target.value) })}
      >
        <option value="">{t(TREND.all)}</option>
        {SEXES.map((sex) => (
          <option key={sex} value={sex}>
            {t(TREND[sex])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(TREND.age)}
        value={search.umur ?? ''}
        onChange={(event) => onChange({ umur: BANDS.find((one) => one === event.target.value) })}
      >
        <option value="">{t(TREND.all)}</option>
        {BANDS.map((band) => (
          <option key={band} value={band}>
            {sayBand(band, t)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
