/** What each column was taken for; where that is wrong, the person says otherwise and chooses the file again. */
import { BUDGET_COLUMN_NAMES, uploadBudgetFile } from '@konvergen/contract/budget.ts'
import { type BudgetColumn, COLUMN_WORDS } from '@konvergen/core/budget/columns.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { FileProps } from './file-props.ts'
import { useOpenFile } from './use-open-file.ts'

const isColumn = (word: string): word is BudgetColumn => (BUDGET_COLUMN_NAMES as readonly string[]).includes(word)

export function ColumnsCard({ kab, file }: Pick<FileProps, 'kab' | 'file'>) {
  const t = useText()
  const { language } = useSay()
  const open = useOpenFile(kab)
  const { columns, stage, year, owners } = file
  const [chosen, setChosen] = useState<ReadonlyMap<string, BudgetColumn | null>>(
    () => new Map(columns.map(({ letter, column }) => [letter, column])),
  )
  const isChanged = columns.some(({ letter, column }) => chosen.get(letter) !== column)
  const only = owners.length === 1 ? owners[0]?.owner : undefined
  const whose = only === undefined ? {} : isVillageStage(stage) ? { desa: only } : { lembaga: only }
  const kolom = [...chosen].map(([letter, column]) => `${letter}:${column ?? '-'}`).join(',')
  return (
    <Card title={t(BUDGET.columns)} hint={t(BUDGET.columnsHint)}>
      <PlainTable label={t(BUDGET.columns)} heads={[BUDGET.column, BUDGET.head, BUDGET.meaning].map((head) => t(head))}>
        {columns.map(({ letter, head }) => (
          <tr key={letter}>
            <th scope="row">{letter}</th>
            <td>{head === '' ? t(BUDGET.noHead) : head}</td>
            <td>
              <select
                className={styles['meaning']}
                aria-label={t(BUDGET.meaningOf, { letter, head })}
                value={chosen.get(letter) ?? ''}
                onChange={({ target }) => setChosen(new Map(chosen).set(letter, isColumn(target.value) ? target.value : null))}
              >
                <option value="">{t(BUDGET.ignored)}</option>
                {BUDGET_COLUMN_NAMES.map((column) => (
                  <option key={column} value={column}>
                    {COLUMN_WORDS[column][language]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </PlainTable>
      {isChanged && file.mayDecide && (
        <div className={styles['form']}>
          <FileDrop
            route={uploadBudgetFile}
            params={{ kab }}
            query={{ tahap: stage, tahun: year, kolom, ...whose }}
            label={t(BUDGET.drop)}
            hint={t(BUDGET.dropHint)}
            accept=".xlsx,.xls,.ods,.csv"
            onAnswer={open}
            onStopped={() => undefined}
          />
        </div>
      )}
    </Card>
  )
}
