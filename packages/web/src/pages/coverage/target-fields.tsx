/** Targets as rows: year, value, source, how sure. Two of one year may stand side by side. */
import type { DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { CERTAINTIES } from '@konvergen/core/indicators/indicator.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { CATALOGUE, CERTAINTY_NAMES } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import styles from './catalogue.module.css'

type Target = DefinitionSchema['targets'][number]

interface TargetFieldsProps {
  readonly targets: readonly Target[]
  /** That of a target newly added. */
  readonly year: number
  readonly onChange: (targets: Target[]) => void
}

/** Nothing is not zero: an empty field is no number until one is typed. */
const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))
const shown = (value: number): number | string => (Number.isNaN(value) ? '' : value)

export function TargetFields({ targets, year, onChange }: TargetFieldsProps) {
  const t = useText()
  const put = (at: number, change: Partial<Target>) =>
    onChange(targets.map((target, index) => (index === at ? { ...target, ...change } : target)))
  return (
    <fieldset className={styles['targets']}>
      <legend>{t(CATALOGUE.targets)}</legend>
      {targets.map((target, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a target is its place in the list while it is written
        <div key={at} className={styles['target']}>
          <TextField
            label={t(CATALOGUE.year)}
            type="number"
            value={shown(target.year)}
            onChange={(event) => put(at, { year: numberIn(event.target.value) })}
          />
          <TextField
            label={t(CATALOGUE.value)}
            type="number"
            min={0}
            step="any"
            value={shown(target.value)}
            onChange={(event) => put(at, { value: numberIn(event.target.value) })}
          />
          <TextField
            label={t(CATALOGUE.source)}
            maxLength={200}
            value={target.source}
            onChange={(event) => put(at, { source: event.target.value })}
          />
          <SelectField
            label={t(CATALOGUE.sure)}
            value={target.certainty}
            onChange={(event) => put(at, { certainty: CERTAINTIES.find((one) => one === event.target.value) ?? target.certainty })}
          >
            {CERTAINTIES.map((one) => (
              <option key={one} value={one}>
                {t(CERTAINTY_NAMES[one])}
              </option>
            ))}
          </SelectField>
          <Button
            aria-label={t(CATALOGUE.removeTarget, { n: at + 1 })}
            onClick={() => onChange(targets.filter((_, index) => index !== at))}
          >
            {t(CATALOGUE.remove)}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...targets, { year, value: Number.NaN, source: '', certainty: 'daerah' }])}>
        {t(CATALOGUE.addTarget)}
      </Button>
    </fieldset>
  )
}
