/** One area at a time, its numbers as a list of fields, and the way to the area before and after. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import type { Sheet } from './arrange-form.ts'
import styles from './entry.module.css'
import { EntryField } from './entry-field.tsx'
import type { Entry } from './use-entry.ts'

interface EntryFieldsProps {
  readonly sheet: Sheet
  readonly entry: Entry
  readonly kecamatan: ReadonlyMap<string, string>
}

function Options({ areas }: Pick<Sheet, 'areas'>) {
  return areas.map(({ kode, nama }) => (
    <option key={kode} value={kode}>
      {nama}
    </option>
  ))
}

export function EntryFields({ sheet: { areas, groups, columns }, entry, kecamatan }: EntryFieldsProps) {
  const t = useText()
  const [at, setAt] = useState(0)
  const area = areas[at] ?? areas[0]
  if (area === undefined) return null
  return (
    <>
      {areas.length > 1 && (
        <nav className={styles['place']} aria-label={t(ENTRY.place)}>
          <SelectField
            label={`${t(ENTRY.place)} · ${t(ENTRY.at, { n: at + 1, semua: areas.length })}`}
            value={area.kode}
            onChange={(event) => setAt(areas.findIndex(({ kode }) => kode === event.target.value))}
          >
            {groups.map((group) =>
              group.kecamatan === null ? (
                <Options key="" areas={group.areas} />
              ) : (
                <optgroup key={group.kecamatan} label={`Kec. ${kecamatan.get(group.kecamatan) ?? group.kecamatan}`}>
                  <Options areas={group.areas} />
                </optgroup>
              ),
            )}
          </SelectField>
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t(ENTRY.previous)}
          </Button>
          <Button disabled={at === areas.length - 1} onClick={() => setAt(at + 1)}>
            {t(ENTRY.next)}
          </Button>
        </nav>
      )}
      <ul className={styles['fields']} key={area.kode}>
        {columns.map((column) => (
          <EntryField key={column.key} area={area} column={column} entry={entry} />
        ))}
      </ul>
    </>
  )
}
