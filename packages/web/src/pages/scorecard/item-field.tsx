/** One item of one month: a large stepper for what is counted, choices for what is so or not. Empty is a choice of its own: not reported. */

import { PREGNANCY_STATES } from '@konvergen/core/sasaran/score-pregnancy.ts'
import { COUNT_ITEMS, type CountItem, type Item, MAT, NUTRITION, YES_ITEMS, type YesItem } from '@konvergen/core/scorecard/service-items.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useSay } from '../../text/say.ts'
import { CHOICES, ENTRY_HPK, ITEMS } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import type { Value } from './arrange-draft.ts'
import styles from './scorecard.module.css'

interface ItemFieldProps {
  readonly item: Item
  readonly bulan: string
  readonly value: Value
  readonly isOff: boolean
  readonly onChange: (value: Value) => void
}

const isCount = (item: Item): item is CountItem => (COUNT_ITEMS as readonly string[]).includes(item)
const isYes = (item: Item): item is YesItem => (YES_ITEMS as readonly string[]).includes(item)
const CHOSEN = { keadaan: PREGNANCY_STATES, gizi: NUTRITION, tikar: MAT } as const

export function ItemField(props: ItemFieldProps) {
  const t = useText()
  const say = useSay()
  const { item, bulan, value, isOff, onChange } = props
  const label = t(ITEMS[item])
  if (isCount(item)) return <Stepper {...props} />
  if (isYes(item) || item === 'paud') {
    const options = item === 'paud' ? (['v', 'x', '-'] as const) : (['ya', 'tidak'] as const)
    const word = value === null ? 'kosong' : typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : String(value)
    const choose = (next: string) => onChange(next === 'kosong' ? null : item === 'paud' ? next : next === 'ya')
    return (
      <div className={styles['item']}>
        <span aria-hidden="true">{label}</span>
        <Segmented
          label={`${label}, ${say.period(bulan)}`}
          value={word}
          options={[...options, 'kosong' as const].map((one) => ({ value: one as string, label: t(CHOICES[one]) }))}
          onChange={(next) => !isOff && choose(next)}
        />
      </div>
    )
  }
  return (
    <SelectField
      label={label}
      aria-label={`${label}, ${say.period(bulan)}`}
      value={String(value ?? '')}
      disabled={isOff}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{t(ENTRY_HPK.notYet)}</option>
      {CHOSEN[item].map((one) => (
        <option key={one} value={one}>
          {t(CHOICES[one])}
        </option>
      ))}
    </SelectField>
  )
}

const MOST = 99

function Stepper({ item, bulan, value, isOff, onChange }: ItemFieldProps) {
  const t = useText()
  const say = useSay()
  const label = t(ITEMS[item])
  const names = { item: label, bulan: say.period(bulan) }
  const number = typeof value === 'number' ? value : null
  const typed = (text: string) => {
    if (text === '') onChange(null)
    else if (/^\d{1,2}$/.test(text)) onChange(Number(text))
  }
  return (
    <div className={styles['item']}>
      <span aria-hidden="true">{label}</span>
      <div className={styles['stepper']}>
        <Button disabled={isOff} aria-label={t(ENTRY_HPK.less, names)} onClick={() => onChange(Math.max(0, (number ?? 0) - 1))}>
          −
        </Button>
        <input
          inputMode="numeric"
          aria-label={`${label}, ${say.period(bulan)}`}
          value={number ?? ''}
          disabled={isOff}
          onChange={(event) => typed(event.target.value)}
        />
        <Button disabled={isOff} aria-label={t(ENTRY_HPK.more, names)} onClick={() => onChange(Math.min(MOST, (number ?? 0) + 1))}>
          +
        </Button>
      </div>
    </div>
  )
}
