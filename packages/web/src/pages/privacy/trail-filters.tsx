/** By day, by act; by person and by thing as they were chosen from a row. */
import { TRACES, type TraceName } from '@konvergen/core/accounts/traces.ts'
import { changeTrail, type TrailChange, type TrailSearch } from '../../app/trail-search.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import styles from './trail-page.module.css'
import { shorten } from './trail-row.tsx'

interface TrailFiltersProps {
  readonly search: TrailSearch
  /** Words that can stand in this trail. */
  readonly names: readonly TraceName[]
  /** Of whoever the rows are narrowed to. */
  readonly who: string | undefined
  readonly onSearch: (search: TrailSearch) => void
}

export function TrailFilters({ search, names, who, onSearch }: TrailFiltersProps) {
  const t = useText()
  const change = (to: TrailChange) => onSearch(changeTrail(search, to))
  const isFiltered = Object.keys(search).some((key) => key !== 'halaman')
  return (
    <search className={`${styles['filters']} tanpa-cetak`}>
      <TextField
        label={t(TRAIL.from)}
        type="date"
        value={search.dari ?? ''}
        onChange={({ target }) => change({ dari: target.value || undefined })}
      />
      <TextField
        label={t(TRAIL.to)}
        type="date"
        value={search.sampai ?? ''}
        onChange={({ target }) => change({ sampai: target.value || undefined })}
      />
      <SelectField
        label={t(TRAIL.act)}
        value={search.tindakan ?? ''}
        onChange={({ target }) => change({ tindakan: names.find((name) => name === target.value) })}
      >
        <option value="">{t(TRAIL.allActs)}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {t(TRACES[name])}
          </option>
        ))}
      </SelectField>
      {isFiltered && (
        <div className={styles['narrowed']}>
          {search.pelaku !== undefined && <span>{t(TRAIL.onlyWho, { nama: who ?? shorten(search.pelaku) })}</span>}
          {search.hal !== undefined && <span>{t(TRAIL.onlyWhat, { hal: shorten(search.hal) })}</span>}
          <Button look="quiet" onClick={() => onSearch({})}>
            {t(TRAIL.clear)}
          </Button>
        </div>
      )}
    </search>
  )
}
