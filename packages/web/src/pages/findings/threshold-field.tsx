/** One threshold as it is written, with its limits once it was tried. */
import { THRESHOLD_LIMITS, type Thresholds } from '@konvergen/core/findings/thresholds.ts'
import { TextField } from '../../parts/field.tsx'
import { THRESHOLD_TEXT } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { readThreshold, sayThreshold } from './read-threshold.ts'

interface ThresholdFieldProps {
  readonly name: keyof Thresholds
  readonly text: string
  readonly isTried: boolean
  readonly onText: (text: string) => void
}

export function ThresholdField({ name, text, isTried, onText }: ThresholdFieldProps) {
  const t = useText()
  const { language } = useSay()
  const [a, b] = THRESHOLD_LIMITS[name]
  const isWrong = isTried && readThreshold(name, text) === null
  return (
    <TextField
      label={t(THRESHOLD_TEXT[name])}
      inputMode="decimal"
      value={text}
      wrong={isWrong ? t(THRESHOLD_TEXT.unfit, { a: sayThreshold(a, language), b: sayThreshold(b, language) }) : undefined}
      onChange={(event) => onText(event.target.value)}
    />
  )
}
