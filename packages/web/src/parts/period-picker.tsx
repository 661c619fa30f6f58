/** Which period the figures speak of; stands only where there is a choice. */
import { useSay } from '../text/say.ts'
import { SelectField } from './field.tsx'

interface PeriodPickerProps {
  readonly label: string
  /** Newest first. */
  readonly periods: readonly string[]
  readonly chosen: string | null
  readonly onChange: (period: string) => void
}

export function PeriodPicker({ label, periods, chosen, onChange }: PeriodPickerProps) {
  const say = useSay()
  if (periods.length < 2) return null
  return (
    <SelectField label={label} value={chosen ?? ''} onChange={(event) => onChange(event.target.value)}>
      {periods.map((period) => (
        <option key={period} value={period}>
          {say.period(period)}
        </option>
      ))}
    </SelectField>
  )
}
