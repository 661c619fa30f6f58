/** When, by whom, with which output and outcome, and what of the money reaches people. */
import { ACTIVITY_STATUSES } from '@konvergen/core/plan/activity.ts'
import { STATUS_WORDS } from '@konvergen/core/plan/words.ts'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { MONTHS, PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import type { FieldProps } from './field-props.ts'
import styles from './plan.module.css'
import { useFault } from './use-fault.ts'

export function MoreFields({ draft, faults, onChange }: Omit<FieldProps, 'ground'>) {
  const t = useText()
  const faultOf = useFault(faults)
  const { months } = draft
  return (
    <>
      <div className={styles['months']}>
        {MONTHS.map((name, at) => (
          <label key={name.en}>
            <input
              type="checkbox"
              checked={months.includes(at + 1)}
              onChange={({ target }) =>
                onChange({ months: target.checked ? [...months, at + 1] : months.filter((each) => each !== at + 1) })
              }
            />
            {t(name)}
          </label>
        ))}
      </div>
      <TextField
        label={t(PLAN.responsible)}
        hint={t(PLAN.responsibleHint)}
        maxLength={300}
        value={draft.responsible}
        onChange={({ target }) => onChange({ responsible: target.value })}
      />
      <TextField
        label={t(PLAN.output)}
        maxLength={300}
        value={draft.output}
        onChange={({ target }) => onChange({ output: target.value })}
      />
      <TextField
        label={t(PLAN.outcome)}
        maxLength={300}
        value={draft.outcome}
        onChange={({ target }) => onChange({ outcome: target.value })}
      />
      <div className={styles['pair']}>
        <TextField
          label={t(PLAN.share)}
          hint={t(PLAN.shareHint)}
          inputMode="decimal"
          wrong={faultOf('directShare')}
          value={draft.directShare}
          onChange={({ target }) => onChange({ directShare: target.value })}
        />
        <SelectField
          label={t(PLAN.status)}
          value={draft.status}
          onChange={({ target }) => onChange({ status: ACTIVITY_STATUSES.find((status) => status === target.value) ?? draft.status })}
        >
          {ACTIVITY_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(STATUS_WORDS[status])}
            </option>
          ))}
        </SelectField>
      </div>
      <LongField label={t(PLAN.note)} maxLength={1000} value={draft.note} onChange={({ target }) => onChange({ note: target.value })} />
    </>
  )
}
