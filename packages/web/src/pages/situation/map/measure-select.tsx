/** Which measure: figures of the situation first, then the indicators that offices report by village or kecamatan. */
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { type MapMeasure, readMapSearch } from '../../../app/map-search.ts'
import { MEASURES } from '../../../app/search-state.ts'
import { SelectField } from '../../../parts/field.tsx'
import { MAPS } from '../../../text/maps.ts'
import { CASES_TEXT, FIGURE_TEXT } from '../../../text/measures.ts'
import { useText } from '../../../text/text.ts'

interface MeasureSelectProps {
  readonly label: string
  readonly value: MapMeasure | undefined
  readonly indicators: readonly Pick<Definition, 'code' | 'name'>[]
  /** Without a measure: the second one may be none. */
  readonly none?: string
  readonly onChange: (measure: MapMeasure | undefined) => void
}

export function MeasureSelect({ label, value, indicators, none, onChange }: MeasureSelectProps) {
  const t = useText()
  return (
    <SelectField label={label} value={value ?? ''} onChange={(event) => onChange(readMapSearch({ ukuran: event.target.value }).ukuran)}>
      {none !== undefined && <option value="">{none}</option>}
      <optgroup label={t(MAPS.situation)}>
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {t(measure === 'kasus' ? CASES_TEXT : FIGURE_TEXT[measure].long)}
          </option>
        ))}
      </optgroup>
      {indicators.length > 0 && (
        <optgroup label={t(MAPS.coverage)}>
          {indicators.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} {t(name)}
            </option>
          ))}
        </optgroup>
      )}
    </SelectField>
  )
}
