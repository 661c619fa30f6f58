/** Which pairs are shown. */
import { QUEUE_FILTERS } from '@konvergen/contract/kin.ts'
import { PAIR_KINDS } from '@konvergen/core/linkage/settle-run.ts'
import type { PairsSearch } from '../../app/kin-search.ts'
import { SelectField } from '../../parts/field.tsx'
import { KINDS, QUEUE } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

interface QueueToolsProps {
  readonly search: PairsSearch
  readonly onSearch: (search: PairsSearch) => void
}

const ALL = 'semua'

function searchOf(kind: string, shown: string): PairsSearch {
  const [chosen, filter] = [PAIR_KINDS.find((one) => one === kind), QUEUE_FILTERS.find((one) => one === shown)]
  return {
    ...(chosen === undefined ? {} : { jenis: chosen }),
    ...(filter === undefined || filter === 'menunggu' ? {} : { tampil: filter }),
  }
}

export function QueueTools({ search: { jenis, tampil = 'menunggu' }, onSearch }: QueueToolsProps) {
  const t = useText()
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <SelectField label={t(QUEUE.kind)} value={jenis ?? ALL} onChange={({ target }) => onSearch(searchOf(target.value, tampil))}>
        <option value={ALL}>{t(QUEUE.every)}</option>
        {PAIR_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(KINDS[kind])}
          </option>
        ))}
      </SelectField>
      <SelectField label={t(QUEUE.show)} value={tampil} onChange={({ target }) => onSearch(searchOf(jenis ?? ALL, target.value))}>
        {QUEUE_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {t(QUEUE[filter])}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
