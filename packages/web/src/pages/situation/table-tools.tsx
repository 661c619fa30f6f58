/** Finding, filtering and choosing columns above the village table. */
import { useEffect, useRef } from 'react'
import type { SituationSearch } from '../../app/search-state.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/states.tsx'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { COLUMNS, type ColumnId } from './arrange-villages.ts'
import { columnHead } from './column-heads.ts'
import styles from './village-table.module.css'

interface TableToolsProps {
  readonly search: SituationSearch
  readonly kecamatan: readonly { readonly kode: string; readonly nama: string }[]
  readonly columns: readonly ColumnId[]
  readonly onChange: (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) => void
}

export function TableTools({ search, kecamatan, columns, onChange }: TableToolsProps) {
  const t = useText()
  return (
    <search className={`${styles['tools']} tanpa-cetak`}>
      <TextField
        label={t(SITUATION.search)}
        type="search"
        value={search.cari ?? ''}
        onChange={(event) => onChange({ cari: event.target.value === '' ? undefined : event.target.value })}
      />
      <SelectField
        label={t(SITUATION.kecamatan)}
        value={search.kec ?? ''}
        onChange={(event) => onChange({ kec: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">{t(SITUATION.all)}</option>
        {kecamatan.map((one) => (
          <option key={one.kode} value={one.kode}>
            {one.nama}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(SITUATION.sufficiency)}
        value={search.data ?? ''}
        onChange={(event) => onChange({ data: (['cukup', 'belum'] as const).find((one) => one === event.target.value) })}
      >
        <option value="">{t(SITUATION.all)}</option>
        <option value="cukup">{t(SITUATION.enough)}</option>
        <option value="belum">{t(SITUATION.notEnough)}</option>
      </SelectField>
      <ColumnChoice columns={columns} onChange={(kolom) => onChange({ kolom })} />
    </search>
  )
}

function ColumnChoice({ columns, onChange }: { columns: readonly ColumnId[]; onChange: (columns: ColumnId[]) => void }) {
  const t = useText()
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const isOutside = event instanceof PointerEvent && event.target instanceof Node && box.current?.contains(event.target) === false
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      if ((isOutside || isEscape) && box.current !== null) box.current.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  const toggle = (column: ColumnId, isShown: boolean) =>
    onChange(COLUMNS.filter((one) => one !== 'desa' && (one === column ? isShown : columns.includes(one))))
  return (
    <details ref={box} className={styles['columns']}>
      <summary>{t(SITUATION.columns)}</summary>
      <div>
        {COLUMNS.filter((column) => column !== 'desa').map((column) => (
          <label key={column}>
            <input type="checkbox" checked={columns.includes(column)} onChange={(event) => toggle(column, event.target.checked)} />
            {t(columnHead(column))}
          </label>
        ))}
      </div>
    </details>
  )
}

/** Filters that leave nothing say so, with the way back. */
export function NothingFits({ onClear }: { onClear: () => void }) {
  const t = useText()
  return <Empty title={t(SITUATION.nothing)} acts={<Button onClick={onClear}>{t(SITUATION.clear)}</Button>} />
}
