/** The form as a table: areas by kecamatan, what is asked as columns, the total below; name and head stay in sight. */
import { Fragment } from 'react'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import type { Sheet } from './arrange-form.ts'
import { CellBar } from './cell-bar.tsx'
import styles from './entry.module.css'
import { EntryHeads } from './entry-heads.tsx'
import { EntryRow } from './entry-row.tsx'
import { EntryTotals } from './entry-totals.tsx'
import { PasteNote } from './paste-note.tsx'
import type { Entry } from './use-entry.ts'
import { useGrid } from './use-grid.ts'

interface EntryGridProps {
  readonly sheet: Sheet
  readonly entry: Entry
  /** Names of kecamatan by code. */
  readonly kecamatan: ReadonlyMap<string, string>
}

export function EntryGrid({ sheet, entry, kecamatan }: EntryGridProps) {
  const t = useText()
  const { grid, active, typing, plan, chosen, handlers, cellHandlers, apply, forget } = useGrid(sheet, entry)
  const rowOf = new Map(sheet.areas.map((area, row) => [area.kode, row]))
  return (
    <>
      {plan !== null && <PasteNote plan={plan} onApply={apply} onForget={forget} />}
      <CellBar chosen={chosen} entry={entry} />
      <div className={styles['scroll']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is what a table is called whose cells are typed into (WAI-ARIA) */}
        <table ref={grid} role="grid" aria-label={t(ENTRY.gridLabel)} className={styles['grid']} {...handlers}>
          <EntryHeads columns={sheet.columns} level={sheet.level} />
          <tbody>
            {sheet.groups.map((group) => (
              <Fragment key={group.kecamatan}>
                {group.kecamatan !== null && (
                  <tr className={styles['group']}>
                    <th scope="rowgroup" colSpan={sheet.columns.length + 1}>
                      <span>Kec. {kecamatan.get(group.kecamatan) ?? group.kecamatan}</span>
                    </th>
                  </tr>
                )}
                {group.areas.map((area) => {
                  const row = rowOf.get(area.kode) ?? 0
                  const isHere = active.row === row
                  return (
                    <EntryRow
                      key={area.kode}
                      area={area}
                      row={row}
                      columns={sheet.columns}
                      entry={entry}
                      active={isHere ? active.column : null}
                      typing={isHere ? typing : null}
                      {...cellHandlers}
                    />
                  )
                })}
              </Fragment>
            ))}
          </tbody>
          <EntryTotals sheet={sheet} book={entry.book} draft={entry.draft} />
        </table>
      </div>
      <details className={`${styles['keys']} tanpa-cetak`}>
        <summary>{t(ENTRY.keysTitle)}</summary>
        <p>{t(ENTRY.keys)}</p>
      </details>
    </>
  )
}
