/** What is drawn, of when, and how. */
import type { MapAnswer } from '@konvergen/contract/maps.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { CLASS_RULES, MAP_LEVELS, type MapChange, type MapSearch, MOST_MAPS, OUTLINES, WAYS } from '../../../app/map-search.ts'
import { ORIGINS } from '../../../app/search-state.ts'
import { SelectField } from '../../../parts/field.tsx'
import { PeriodPicker } from '../../../parts/period-picker.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useText } from '../../../text/text.ts'
import styles from './map-page.module.css'
import { MeasureSelect } from './measure-select.tsx'

interface MapControlsProps {
  readonly search: MapSearch
  readonly first: MapAnswer
  readonly second: MapAnswer | undefined
  readonly indicators: readonly Pick<Definition, 'code' | 'name'>[]
  /** Whether lokus can be outlined at all. */
  readonly mayOutline: boolean
  readonly onChange: (change: MapChange) => void
}

const COUNTS = [2, 3, 4, 6, 8, MOST_MAPS] as const

export function MapControls({ search, first, second, indicators, mayOutline, onChange }: MapControlsProps) {
  const t = useText()
  const { ukuran = 'stunting', kedua, tingkat = 'desa', kelas = 'baku', cara = 'lingkaran' } = search
  const counts = COUNTS.filter((count, at) => count <= first.tersedia.length || (COUNTS[at - 1] ?? 1) < first.tersedia.length)
  return (
    <div className={`${styles['controls']} tanpa-cetak`}>
      <MeasureSelect
        label={t(MAPS.first)}
        value={ukuran}
        indicators={indicators}
        onChange={(measure) => onChange({ ukuran: measure, periode: undefined, banyak: undefined })}
      />
      <PeriodPicker
        label={t(MAPS.period)}
        periods={first.tersedia}
        chosen={first.periode[0]?.periode ?? null}
        onChange={(periode) => onChange({ periode })}
      />
      <MeasureSelect
        label={t(MAPS.second)}
        value={kedua}
        indicators={indicators}
        none={t(MAPS.noSecond)}
        onChange={(measure) => onChange({ kedua: measure, periode2: undefined })}
      />
      {second !== undefined && (
        <PeriodPicker
          label={t(MAPS.secondPeriod)}
          periods={second.tersedia}
          chosen={second.periode[0]?.periode ?? null}
          onChange={(periode2) => onChange({ periode2 })}
        />
      )}
      {counts.length > 0 && first.tersedia.length > 1 && (
        <SelectField
          label={t(MAPS.many)}
          value={search.banyak ?? 1}
          onChange={(event) => onChange({ banyak: COUNTS.find((count) => String(count) === event.target.value) })}
        >
          <option value="1">{t(MAPS.one)}</option>
          {counts.map((count) => (
            <option key={count} value={count}>
              {t(MAPS.several, { n: count })}
            </option>
          ))}
        </SelectField>
      )}
      {kedua !== undefined && (
        <Segmented
          label={t(MAPS.way)}
          value={cara}
          options={WAYS.map((value) => ({ value, label: t(MAPS[value]) }))}
          onChange={(value) => onChange({ cara: value })}
        />
      )}
      <Segmented
        label={t(MAPS.level)}
        value={first.tingkat === 'kec' ? 'kecamatan' : tingkat}
        options={MAP_LEVELS.filter((level) => first.tingkat === 'desa' || level === 'kecamatan').map((value) => ({
          value,
          label: t(MAPS[value]),
        }))}
        onChange={(value) => onChange({ tingkat: value === 'desa' ? undefined : value })}
      />
      {(kedua === undefined || cara === 'lingkaran') && (
        <Segmented
          label={t(MAPS.classes)}
          value={kelas}
          options={CLASS_RULES.map((value) => ({ value, label: t(MAPS[value]) }))}
          onChange={(value) => onChange({ kelas: value === 'baku' ? undefined : value })}
        />
      )}
      {first.duaSumber && first.sumber !== null && (
        <Segmented
          label={t(MAPS.source)}
          value={first.sumber}
          options={ORIGINS.map((value) => ({ value, label: t(MAPS[value]) }))}
          onChange={(sumber) => onChange({ sumber, periode: undefined, banyak: undefined })}
        />
      )}
      {mayOutline && first.tingkat === 'desa' && tingkat === 'desa' && (
        <SelectField
          label={t(MAPS.lokus)}
          value={search.lokus ?? ''}
          onChange={(event) => onChange({ lokus: OUTLINES.find((one) => one === event.target.value) })}
        >
          <option value="">{t(MAPS.lokusDecided)}</option>
          {OUTLINES.map((one) => (
            <option key={one} value={one}>
              {t(MAPS[one])}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  )
}
