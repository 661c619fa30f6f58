/** Whose tasks, at which stage, with which words. */
import type { LateGroup } from '@konvergen/contract/tasks.ts'
import { SCOPES, STAGES, type TasksChange, type TasksWanted } from '../../app/tasks-search.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { sayAddressee } from '../../parts/task-words.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

interface TaskFiltersProps {
  readonly search: TasksWanted
  readonly lateBy: readonly LateGroup[]
  readonly onChange: (change: TasksChange) => void
}

export function TaskFilters({ search, lateBy, onChange }: TaskFiltersProps) {
  const t = useText()
  const { lingkup = 'semua', tahap = 'berjalan', terlambat, cari = '', untuk } = search
  const chosen = lateBy.find(({ to }) => to.code === untuk)
  return (
    <search className={`${styles['filters']} tanpa-cetak`}>
      <SelectField
        label={t(TASKS.scope)}
        value={lingkup}
        onChange={({ target }) => onChange({ lingkup: SCOPES.find((one) => one === target.value && one !== 'semua') })}
      >
        {(['semua', 'saya', 'kantor', 'buatan-saya'] as const).map((one) => (
          <option key={one} value={one}>
            {t(TASKS[one])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(TASKS.stage)}
        value={tahap}
        onChange={({ target }) => onChange({ tahap: STAGES.find((one) => one === target.value && one !== 'berjalan') })}
      >
        {STAGES.map((one) => (
          <option key={one} value={one}>
            {t(one === 'semua' ? TASKS.any : TASKS[one])}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t(TASKS.find)}
        type="search"
        maxLength={100}
        value={cari}
        onChange={({ target }) => onChange({ cari: target.value === '' ? undefined : target.value })}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={terlambat === true}
          onChange={({ target }) => onChange({ terlambat: target.checked ? true : undefined })}
        />
        {t(TASKS.onlyLate)}
      </label>
      {untuk !== undefined && (
        <p className={styles['small']}>
          {chosen !== undefined && t(TASKS.forOnly, { nama: sayAddressee(chosen.to, t) })}{' '}
          <Button look="quiet" onClick={() => onChange({ untuk: undefined, terlambat: undefined })}>
            {t(TASKS.clear)}
          </Button>
        </p>
      )}
    </search>
  )
}
