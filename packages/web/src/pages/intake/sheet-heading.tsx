/** Which rows of a table are its headings, for whoever sees that they were found wrongly. */
import type { SheetTable } from '@konvergen/contract/sheets.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import tableStyles from '../../parts/table.module.css'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import styles from './sheet-page.module.css'
import { useSheetActs } from './use-sheet-acts.ts'

/** As many rows as a heading may have. */
const DEEPEST = 4

const within = (from: number, to: number): readonly [number, number] => [from, Math.min(Math.max(to, from), from + DEEPEST - 1)]

export function SheetHeading({ kab, id, table }: { kab: string; id: string; table: SheetTable }) {
  const t = useText()
  const [[from, to], setRows] = useState<readonly [number, number]>(table.barisJudul)
  const { choose } = useSheetActs(kab, id)
  const isSame = from === table.barisJudul[0] && to === table.barisJudul[1]
  const said = table.atas.filter(({ teks }) => teks !== '')
  const last = said.filter(({ baris }) => baris >= from && baris < from + DEEPEST)
  return (
    <details className={styles['headings']}>
      <summary>{t(SHEETS.headingWrong)}</summary>
      <p>{t(SHEETS.headingHint)}</p>
      <section className={tableStyles['scroll']} tabIndex={0} aria-label={t(SHEETS.headingRow)}>
        <table className={tableStyles['table']}>
          <thead>
            <tr>
              <th scope="col">{t(SHEETS.row)}</th>
              <th scope="col">{t(SHEETS.headingRow)}</th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ baris, teks }) => (
              <tr key={baris} data-heading={baris >= from && baris <= to}>
                <th scope="row">{baris}</th>
                <td>
                  {teks} {baris >= from && baris <= to && <span className={styles['letter']}>{t(SHEETS.isHeading)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles['headingRows']}>
        <SelectField label={t(SHEETS.headingFrom)} value={from} onChange={(event) => setRows(within(Number(event.target.value), to))}>
          {said.map(({ baris }) => (
            <option key={baris} value={baris}>
              {baris}
            </option>
          ))}
        </SelectField>
        <SelectField label={t(SHEETS.headingTo)} value={to} onChange={(event) => setRows([from, Number(event.target.value)])}>
          {last.map(({ baris }) => (
            <option key={baris} value={baris}>
              {baris}
            </option>
          ))}
        </SelectField>
        <Button disabled={isSame || choose.isPending} onClick={() => choose.mutate({ lembar: table.indeks, dari: from, sampai: to })}>
          {t(SHEETS.headingRead)}
        </Button>
      </div>
      {choose.isError && <ProblemNote problem={choose.error} />}
    </details>
  )
}
