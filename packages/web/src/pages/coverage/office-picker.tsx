/** Which office is entered for: the secretariat may for each, somebody of several offices for those. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { SelectField } from '../../parts/field.tsx'
import { ENTRY, ENTRY_STATES } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'

export type OfficeOfBoard = BoardAnswer['lembaga'][number]

interface OfficePickerProps {
  readonly offices: readonly OfficeOfBoard[]
  /** undefined: the secretariat itself. */
  readonly chosen: string | undefined
  readonly onChange: (lembaga: string | undefined) => void
}

export function OfficePicker({ offices, chosen, onChange }: OfficePickerProps) {
  const t = useText()
  return (
    <SelectField label={t(ENTRY.office)} value={chosen ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
      {offices.map(({ id, nama, keadaan }) => (
        <option key={id} value={id ?? ''}>
          {nama ?? t(ENTRY.secretariat)} · {t(ENTRY_STATES[keadaan])}
        </option>
      ))}
    </SelectField>
  )
}
