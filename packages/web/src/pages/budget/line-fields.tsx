/** The fields of a line by hand. */
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { Draft, Fault } from './draft.ts'

interface LineFieldsProps {
  readonly draft: Draft
  readonly faults: ReadonlyMap<keyof Draft, Fault>
  readonly isVillage: boolean
  readonly onChange: (part: Partial<Draft>) => void
}

export function LineFields({ draft, faults, isVillage, onChange }: LineFieldsProps) {
  const t = useText()
  const field = (name: keyof Draft, label: (typeof BUDGET)[keyof typeof BUDGET], hint?: (typeof BUDGET)[keyof typeof BUDGET]) => {
    const fault = faults.get(name)
    return {
      label: t(label),
      value: draft[name],
      hint: hint === undefined ? undefined : t(hint),
      wrong: fault === undefined ? undefined : t(fault.says, { names: fault.names ?? '' }),
      onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange({ [name]: target.value }),
    }
  }
  return (
    <>
      <LongField {...field('title', BUDGET.line)} rows={2} maxLength={500} required />
      <div className={styles['fields']}>
        <TextField {...field('code', BUDGET.code, isVillage ? BUDGET.codeHintVillage : BUDGET.codeHintOffice)} maxLength={60} />
        <TextField {...field('account', BUDGET.account)} maxLength={60} />
        <SelectField {...field('source', BUDGET.source)}>
          <option value="">{t(BUDGET.untold)}</option>
          {MONEY_SOURCES.map((source) => (
            <option key={source} value={source}>
              {t(SOURCE_WORDS[source])}
            </option>
          ))}
        </SelectField>
        <TextField {...field('rupiah', BUDGET.money)} inputMode="numeric" maxLength={30} />
        <TextField {...field('volume', BUDGET.volume)} inputMode="decimal" maxLength={20} />
        <TextField {...field('unit', BUDGET.unit)} maxLength={60} />
        <TextField {...field('unitCost', BUDGET.unitCost)} inputMode="numeric" maxLength={30} />
        <TextField {...field('share', BUDGET.share)} inputMode="decimal" maxLength={10} />
      </div>
      {!isVillage && <LongField {...field('places', BUDGET.places)} rows={2} />}
      <TextField {...field('indicator', BUDGET.indicator)} maxLength={500} />
      <TextField {...field('target', BUDGET.target)} maxLength={500} />
    </>
  )
}
