/** Which framework, level, office and state are looked at. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { FRAMEWORKS, LEVELS } from '@konvergen/core/calendar/entry.ts'
import { STANDINGS } from '@konvergen/core/calendar/entry-standing.ts'
import type { CalendarSearch } from '../../app/calendar-search.ts'
import { SelectField } from '../../parts/field.tsx'
import { CALENDAR, FRAMEWORK_NAMES } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'

interface Choice {
  readonly value: string
  readonly label: string
}

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly onChange: (value: string | undefined) => void
}

function ChoiceField({ label, value, choices, onChange }: ChoiceFieldProps) {
  const t = useText()
  return (
    <SelectField label={label} value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
      <option value="">{t(CALENDAR.all)}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </SelectField>
  )
}

export type CalendarChange = { [K in keyof CalendarSearch]?: CalendarSearch[K] | undefined }

interface CalendarFiltersProps {
  readonly entries: readonly EntrySchema[]
  readonly search: CalendarSearch
  readonly onChange: (change: CalendarChange) => void
}

export function CalendarFilters({ entries, search, onChange }: CalendarFiltersProps) {
  const t = useText()
  const there = FRAMEWORKS.filter((one) => entries.some(({ framework }) => framework === one))
  const invited = new Map(entries.flatMap((entry) => entry.invited.map(({ code, nama }) => [code, nama] as const)))
  return (
    <search className={`${styles['filters']} tanpa-cetak`}>
      <ChoiceField
        label={t(CALENDAR.framework)}
        value={search.kerangka}
        choices={there.map((value) => ({ value, label: t(FRAMEWORK_NAMES[value]) }))}
        onChange={(value) => onChange({ kerangka: FRAMEWORKS.find((one) => one === value) })}
      />
      <ChoiceField
        label={t(CALENDAR.level)}
        value={search.tingkat}
        choices={LEVELS.map((value) => ({ value, label: t(CALENDAR[value]) }))}
        onChange={(value) => onChange({ tingkat: LEVELS.find((one) => one === value) })}
      />
      <ChoiceField
        label={t(CALENDAR.office)}
        value={search.untuk}
        choices={[...invited].map(([value, label]) => ({ value, label }))}
        onChange={(untuk) => onChange({ untuk })}
      />
      <ChoiceField
        label={t(CALENDAR.standing)}
        value={search.keadaan}
        choices={STANDINGS.map((value) => ({ value, label: t(CALENDAR[value]) }))}
        onChange={(value) => onChange({ keadaan: STANDINGS.find((one) => one === value) })}
      />
    </search>
  )
}
