/** What would be different in the figures that count now, cell by cell. */
import type { ImportChange, ImportKind } from '@konvergen/contract/intake.ts'
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

export function ChangesCard({ kind, changes }: { kind: ImportKind; changes: readonly ImportChange[] }) {
  const t = useText()
  const say = useSay()
  const [shown, setShown] = useState(PAGE)
  if (changes.length === 0) return null
  const rest = changes.length - shown
  return (
    <Card title={t(PREVIEW.changesTitle)} hint={t(PREVIEW.changes, { n: say.number(changes.length) })}>
      <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(PREVIEW.changesTitle)}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t(PREVIEW.village)}</th>
              <th scope="col">{t(PREVIEW.field)}</th>
              <th scope="col" className={table['number']}>
                {t(PREVIEW.before)}
              </th>
              <th scope="col" className={table['number']}>
                {t(PREVIEW.after)}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, shown).map((change) => (
              <tr key={`${change.kode} ${change.field}`}>
                <th scope="row">{change.desa}</th>
                <td>{t(countText(kind, change.field))}</td>
                <td className={table['number']}>{say.number(change.before)}</td>
                <td className={`${table['number']} ${table['strong']}`}>{say.number(change.after)}</td>
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
