/** Which year, whose, and how they stand. */
import type { CommitmentList } from '@konvergen/contract/commitment.ts'
import { PLEDGERS } from '@konvergen/core/commitment/pledge.ts'
import { PLEDGE_STATE_WORDS, PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import { COMMITMENT_STATES, type CommitmentChange, type CommitmentSearch } from '../../app/commitment-search.ts'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'

interface CommitmentFiltersProps {
  readonly list: CommitmentList
  readonly search: CommitmentSearch
  readonly onChange: (change: CommitmentChange) => void
}

export function CommitmentFilters({ list, search, onChange }: CommitmentFiltersProps) {
  const t = useText()
  const { tahun, tahunTersedia, hitungan } = list
  const years = [...new Set([...tahunTersedia, tahun, tahun + 1])].toSorted((a, b) => a - b)
  return (
    <search className={`${styles['filters']} tanpa-cetak`}>
      {(hitungan.milikSaya > 0 || search.saya !== undefined) && (
        <Segmented
          label={t(COMMITMENT.who)}
          value={search.saya ?? 'semua'}
          options={[
            { value: 'semua', label: t(COMMITMENT.everybody, { n: hitungan.semua }) },
            { value: 'ya', label: t(COMMITMENT.mine, { n: hitungan.milikSaya }) },
          ]}
          onChange={(value) => onChange({ saya: value === 'ya' ? 'ya' : undefined })}
        />
      )}
      <SelectField label={t(COMMITMENT.year)} value={tahun} onChange={({ target }) => onChange({ tahun: Number(target.value) })}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(COMMITMENT.who)}
        value={search.pihak ?? ''}
        onChange={({ target }) => onChange({ pihak: PLEDGERS.find((one) => one === target.value) })}
      >
        <option value="">{t(COMMITMENT.all)}</option>
        {PLEDGERS.map((kind) => (
          <option key={kind} value={kind}>
            {t(PLEDGER_WORDS[kind])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(COMMITMENT.state)}
        value={search.keadaan ?? ''}
        onChange={({ target }) => onChange({ keadaan: COMMITMENT_STATES.find((one) => one === target.value) })}
      >
        <option value="">{t(COMMITMENT.all)}</option>
        {COMMITMENT_STATES.map((state) => (
          <option key={state} value={state}>
            {t(state === 'terlambat' ? COMMITMENT.overdue : PLEDGE_STATE_WORDS[state])}
          </option>
        ))}
      </SelectField>
    </search>
  )
}
