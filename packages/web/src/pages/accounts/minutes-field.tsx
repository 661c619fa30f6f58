/** For how long access in an emergency is taken: a few choices up to what is allowed here. */
import { SelectField } from '../../parts/field.tsx'
import { EMERGENCY } from '../../text/emergency.ts'
import { useText } from '../../text/text.ts'

const CHOICES = [30, 60, 120, 240]
const HOUR = 60

/** `longest`: minutes. */
export function minuteChoices(longest: number): readonly number[] {
  return [...CHOICES.filter((minutes) => minutes < longest), longest]
}

interface MinutesFieldProps {
  readonly longest: number
  readonly value: number
  readonly onChange: (minutes: number) => void
}

export function MinutesField({ longest, value, onChange }: MinutesFieldProps) {
  const t = useText()
  return (
    <SelectField label={t(EMERGENCY.minutes)} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {minuteChoices(longest).map((n) => (
        <option key={n} value={n}>
          {n % HOUR === 0 ? t(EMERGENCY.hours, { n: n / HOUR }) : t(EMERGENCY.minute, { n })}
        </option>
      ))}
    </SelectField>
  )
}
