/** What is recommended, how much of it, at what cost, from which money. */
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import type { Draft, DraftFault } from './draft.ts'
import styles from './village.module.css'

interface RecommendationFieldsProps {
  readonly draft: Draft
  readonly faults: readonly DraftFault[]
  readonly set: (change: Partial<Draft>) => void
}

export function RecommendationFields({ draft, faults, set }: RecommendationFieldsProps) {
  const t = useText()
  return (
    <>
      <TextField
        label={t(VILLAGE.name)}
        required
        minLength={3}
        maxLength={200}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <div className={styles['fields']}>
        <TextField
          label={t(VILLAGE.volume)}
          inputMode="decimal"
          value={draft.volume}
          wrong={faults.includes('volume') ? t(VILLAGE.volumeWrong) : undefined}
          onChange={({ target }) => set({ volume: target.value })}
        />
        <TextField
          label={t(VILLAGE.unit)}
          required
          maxLength={60}
          value={draft.unit}
          onChange={({ target }) => set({ unit: target.value })}
        />
        <TextField
          label={t(VILLAGE.unitCost)}
          inputMode="numeric"
          value={draft.unitCost}
          wrong={faults.includes('unitCost') ? t(VILLAGE.moneyWrong) : undefined}
          onChange={({ target }) => set({ unitCost: target.value })}
        />
      </div>
      <SelectField
        label={t(VILLAGE.source)}
        value={draft.source}
        onChange={({ target }) => set({ source: MONEY_SOURCES.find((source) => source === target.value) ?? draft.source })}
      >
        {MONEY_SOURCES.map((source) => (
          <option key={source} value={source}>
            {t(SOURCE_WORDS[source])}
          </option>
        ))}
      </SelectField>
    </>
  )
}
