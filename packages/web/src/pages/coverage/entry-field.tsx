/** One number of one area as a field: on a phone, and for what is asked of the district itself. */
import { useState } from 'react'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { cellOf } from './arrange-cells.ts'
import { type Area, type Column, cellKey } from './arrange-form.ts'
import { CellActs } from './cell-bar.tsx'
import styles from './entry.module.css'
import { faultOfCell, isAnswer, sayBefore, sayBelow, typedText } from './say-cell.ts'
import type { Entry } from './use-entry.ts'

interface EntryFieldProps {
  readonly area: Area
  readonly column: Column
  readonly entry: Entry
}

export function EntryField({ area, column, entry }: EntryFieldProps) {
  const t = useText()
  const say = useSay()
  const [typing, setTyping] = useState<string | null>(null)
  const { unit, code, name } = column.thing
  const cell = cellOf(column, area.kode, entry.book, entry.draft)
  const text = typedText(cell, unit)
  const beside = [sayBelow(cell, t, say), sayBefore(cell, unit, t, say), cell.isChanged ? t(ENTRY.unsaved) : '']
  const around = {
    label: `${code} · ${t(name)}`,
    hint: beside.filter((part) => part !== '').join(' · ') || undefined,
    wrong: faultOfCell(cell, entry.refused.get(cellKey(column.key, area.kode)), t),
    disabled: !entry.canWrite,
  }
  const leave = () => {
    if (typing !== null && typing !== text) entry.type(column, area.kode, typing)
    setTyping(null)
  }
  return (
    <li className={styles['field']} data-changed={cell.isChanged}>
      {isAnswer(unit) ? (
        <SelectField {...around} value={text} onChange={(event) => entry.type(column, area.kode, event.target.value)}>
          <option value="">{t(ENTRY.empty)}</option>
          <option value="ya">{t(ENTRY.yes)}</option>
          <option value="tidak">{t(ENTRY.no)}</option>
          <option value="TB">{t(ENTRY.notApplicable)}</option>
        </SelectField>
      ) : (
        <TextField
          {...around}
          inputMode="decimal"
          autoComplete="off"
          placeholder={t(ENTRY.empty)}
          value={typing ?? text}
          onChange={(event) => setTyping(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
      )}
      {entry.canWrite && (
        <details className={styles['more']}>
          <summary>
            {t(ENTRY.more)}
            <span className="hanya-pembaca">: {code}</span>
          </summary>
          <CellActs area={area} column={column} entry={entry} />
        </details>
      )}
    </li>
  )
}
