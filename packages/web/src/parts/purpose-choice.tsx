/** For what personal data are opened: one of the known purposes, read from a list, never typed. */
import { PURPOSE_NAMES, PURPOSES, type PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useText } from '../text/text.ts'
import { TRAIL } from '../text/trail.ts'
import { RadioList } from './radio-list.tsx'

interface PurposeChoiceProps {
  readonly value: PurposeName | null
  readonly wrong?: string | undefined
  readonly onChange: (value: PurposeName) => void
}

export function PurposeChoice({ value, wrong, onChange }: PurposeChoiceProps) {
  const t = useText()
  const options = PURPOSE_NAMES.map((name) => ({ value: name, label: t(PURPOSES[name]) }))
  return <RadioList label={t(TRAIL.purpose)} options={options} value={value} wrong={wrong} onChange={onChange} />
}
