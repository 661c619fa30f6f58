/** Two writings of one report side by side, only where they differ; the person says which one holds. */
import type { GridRow, ReportBody } from '@konvergen/contract/realisation.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { type ReportField, typedOf } from './arrange-report.ts'
import { nameOfField } from './field-names.ts'
import styles from './realisation.module.css'

interface ConflictDrawerProps {
  readonly row: GridRow
  readonly mine: ReportBody
  readonly onMine: () => void
  readonly onTheirs: () => void
  readonly onClose: () => void
}

const FIELDS: readonly ReportField[] = ['volume', 'percent', ...MONEY_SOURCES, 'reached', 'reason', 'ask', 'note']

export function ConflictDrawer({ row, mine, onMine, onTheirs, onClose }: ConflictDrawerProps) {
  const t = useText()
  const say = useSay()
  const different = FIELDS.map((field) => ({ field, theirs: typedOf(field, row.facts), yours: typedOf(field, mine) })).filter(
    ({ theirs, yours }) => theirs !== yours,
  )
  const told = (text: string): string => (text === '' ? t(REALISATION.untold) : text)
  const decide = (act: () => void) => () => {
    act()
    onClose()
  }
  return (
    <Drawer title={t(REALISATION.conflict)} onClose={onClose}>
      <p>{row.title}</p>
      {row.writtenBy !== null && row.writtenAt !== null && (
        <p>{t(REALISATION.conflictBody, { by: row.writtenBy, at: say.moment(row.writtenAt) })}</p>
      )}
      <PlainTable label={t(REALISATION.conflict)} heads={[t(REALISATION.field), t(REALISATION.theirs), t(REALISATION.yours)]}>
        {different.map(({ field, theirs, yours }) => (
          <tr key={field}>
            <th scope="row">{nameOfField(field, t)}</th>
            <td>{told(theirs)}</td>
            <td>{told(yours)}</td>
          </tr>
        ))}
      </PlainTable>
      <div className={styles['acts']}>
        <Button look="danger" onClick={decide(onMine)}>
          {t(REALISATION.keepMine)}
        </Button>
        <Button onClick={decide(onTheirs)}>{t(REALISATION.takeTheirs)}</Button>
      </div>
    </Drawer>
  )
}
