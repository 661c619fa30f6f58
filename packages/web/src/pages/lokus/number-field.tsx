/** A number within a range, typed. */
import { useState } from 'react'
import { TextField } from '../../parts/field.tsx'
import { parseDecimal } from '../../parts/parse-decimal.ts'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly wrong: string
  readonly range: { readonly low: number; readonly high: number; readonly decimals: number }
  readonly initial: string
  readonly onValue: (value: number) => void
}

/** Keeps what was typed, so that a half-written number is not corrected under the fingers. */
export function NumberField({ label, hint, wrong, range, initial, onValue }: NumberFieldProps) {
  const [text, setText] = useState(initial)
  const isWrong = parseDecimal(text, range) === null
  return (
    <TextField
      label={label}
      hint={hint}
      wrong={isWrong ? wrong : undefined}
      inputMode={range.decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        const value = parseDecimal(event.target.value, range)
        if (value !== null) onValue(value)
      }}
    />
  )
}
