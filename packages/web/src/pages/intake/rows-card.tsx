/** The figures read of each row, after the checks: so that a person can lay the file beside them before they count. */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import table from '../../parts/table.module.css'
import { countText } from '../../text/counts.ts'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

/** As many as are read at once. */
const PAGE = 60

export function RowsCard({ preview }: { preview: ImportPreview }) {
  const t = useText()
  const say = useSay()
  const [shown, setShown] = useState(PAGE)
  const { placements, fields, rows } = preview
  if (rows.length === 0) return null
  const rest = rows.length - shown
  return (
    <Card title={t(PREVIEW.rowsTitle)} hint={t(PREVIEW.rowsHint)}>
      <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(PREVIEW.rowsTitle)}>
        <table className={`${table['table']} ${table['frozen']}`}>
          <thead>
            <tr>
              <th scope="col">{t(PREVIEW.written)}</th>
              <th scope="col" className={table['number']}>
                {t(PREVIEW.row)}
              </th>
              {fields.map((field) => (
                <th key={field} scope="col" className={table['number']}>
                  {t(countText(preview.import.kind, field))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placements.slice(0, shown).map(({ nama, row }, index) => (
              <tr key={row}>
                <th scope="row">{nama}</th>
                <td className={table['number']}>{row}</td>
                {fields.map((field, at) => (
                  <td key={field} className={table['number']}>
                    <Value value={rows[index]?.[at] ?? null} say={say.number} missing={t(PREVIEW.unread)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <div className={table['more']}>
          <Button onClick={() => setShown(shown + 10 * PAGE)}>{t(PREVIEW.moreIssues, { n: say.number(rest) })}</Button>
        </div>
      )}
    </Card>
  )
}

/** What the file does not say is a word, never a zero. */
function Value({ value, say, missing }: { value: number | null; say: (value: number) => string; missing: string }) {
  return value === null ? <span className={table['quiet']}>{missing}</span> : say(value)
}
