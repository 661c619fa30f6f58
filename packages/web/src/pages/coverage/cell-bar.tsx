/** What the chosen cell is about, what is wrong with it, and what the keys do, as buttons. */
import { Button } from '../../parts/button.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { cellOf } from './arrange-cells.ts'
import { type Area, type Column, cellKey } from './arrange-form.ts'
import styles from './entry.module.css'
import { faultOfCell, hintOfCell } from './say-cell.ts'
import type { Entry } from './use-entry.ts'

interface CellActsProps {
  readonly area: Area
  readonly column: Column
  readonly entry: Entry
}

/** The acts of one cell; the same on a desk and on a phone. */
export function CellActs({ area, column, entry }: CellActsProps) {
  const t = useText()
  const { held, wrong, isChanged } = cellOf(column, area.kode, entry.book, entry.draft)
  const isNumber = held !== null && held.value !== null
  if (!entry.canWrite) return null
  return (
    <span className={styles['acts']}>
      <Button
        disabled={held !== null && !isNumber && wrong === null}
        onClick={() => entry.set(column, area.kode, { value: null, fromElsewhere: false })}
      >
        {t(ENTRY.setNotApplicable)}
      </Button>
      <Button disabled={held === null && wrong === null} onClick={() => entry.set(column, area.kode, null)}>
        {t(ENTRY.setEmpty)}
      </Button>
      {column.below !== null && (
        <Button disabled={!isNumber} onClick={() => entry.declareElsewhere(column, area.kode)}>
          {t(held?.fromElsewhere === true ? ENTRY.unsetElsewhere : ENTRY.setElsewhere)}
        </Button>
      )}
      <Button disabled={!isChanged} onClick={() => entry.restore(column, area.kode)}>
        {t(ENTRY.restore)}
      </Button>
    </span>
  )
}

export function CellBar({ chosen, entry }: { chosen: { readonly area: Area; readonly column: Column } | null; entry: Entry }) {
  const t = useText()
  const say = useSay()
  if (chosen === null) return null
  const { area, column } = chosen
  const cell = cellOf(column, area.kode, entry.book, entry.draft)
  const fault = faultOfCell(cell, entry.refused.get(cellKey(column.key, area.kode)), t)
  return (
    <div className={`${styles['bar']} tanpa-cetak`}>
      <p aria-live="polite">
        <b>{area.nama}</b> · {column.thing.code} {t(column.thing.name)}
        <span className={fault === undefined ? styles['hint'] : styles['fault']}>{fault ?? hintOfCell(cell, column, t, say)}</span>
      </p>
      <CellActs area={area} column={column} entry={entry} />
    </div>
  )
}
