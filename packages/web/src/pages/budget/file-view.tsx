/** A budget file in the order in which it is judged: what was read, what to do with it, issues, difference, totals, columns. */
import type { BudgetFileDetail } from '@konvergen/contract/budget.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import type { BudgetFileChange, BudgetFileSearch } from '../../app/budget-search.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Note } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import { ColumnsCard } from './columns-card.tsx'
import { DecideFile } from './decide-file.tsx'
import { DifferenceCard } from './difference-card.tsx'
import { IssuesCard } from './issues-card.tsx'
import { sayMoney } from './say-budget.ts'
import { TotalsCard } from './totals-card.tsx'

export interface FileProps {
  readonly kab: string
  readonly file: BudgetFileDetail
  readonly search: BudgetFileSearch
  readonly onChange: (change: BudgetFileChange) => void
}

export function FileView({ kab, file, search, onChange }: FileProps) {
  const t = useText()
  const stage = STAGE_WORDS[file.stage].id
  return (
    <>
      <FileLead file={file} />
      <div className={styles['stack']}>
        <DecideFile kab={kab} file={file} />
        <Note tone="caution" title={t(BUDGET.unseen)}>
          <p>{t(BUDGET.unseenBody, { stage })}</p>
        </Note>
        <IssuesCard file={file} search={search} onChange={onChange} />
        <DifferenceCard file={file} search={search} onChange={onChange} />
        {file.totals.length > 0 && <TotalsCard totals={file.totals} />}
        <OwnersCard file={file} />
        <ColumnsCard kab={kab} file={file} />
      </div>
    </>
  )
}

function FileLead({ file }: Pick<FileProps, 'file'>) {
  const t = useText()
  const say = useSay()
  const {
    stage,
    year,
    sheet,
    headRow,
    rows,
    lines,
    leftOut,
    total,
    state,
    uploadedBy,
    uploadedAt,
    appliedBy,
    appliedAt,
    endedBy,
    endedAt,
    reason,
  } = file
  return (
    <>
      <p className={styles['lead']}>
        <strong>
          {t(total === null ? BUDGET.fileLeadUntold : BUDGET.fileLead, {
            rows: say.number(rows),
            lines: say.number(lines),
            out: say.number(leftOut),
            total: sayMoney(total, { t, say }),
          })}
        </strong>{' '}
        {t(BUDGET.filePlace, { stage: STAGE_WORDS[stage].id, year, sheet, row: headRow })}
      </p>
      <p className={styles['small']}>
        {[
          t(BUDGET.uploadedAt, { by: uploadedBy, at: say.moment(uploadedAt) }),
          ...(appliedAt === null ? [] : [t(BUDGET.appliedAt, { by: appliedBy ?? '', at: say.moment(appliedAt) })]),
          ...(endedAt === null
            ? []
            : [
                t(BUDGET.endedWith, {
                  state: t(BUDGET[`state-${state}`]),
                  reason: reason ?? '',
                  by: endedBy ?? '',
                  at: say.moment(endedAt),
                }),
              ]),
        ].join(' · ')}
      </p>
    </>
  )
}

function OwnersCard({ file: { owners } }: Pick<FileProps, 'file'>) {
  const t = useText()
  const say = useSay()
  if (owners.length === 0) return null
  return (
    <Card title={t(BUDGET.owners)}>
      <div className={styles['tall']}>
        <PlainTable label={t(BUDGET.owners)} heads={[BUDGET.owner, BUDGET.count, BUDGET.state].map((head) => t(head))}>
          {owners.map(({ owner, name, lines, counts }) => (
            <tr key={owner}>
              <th scope="row">{name}</th>
              <td className={table['number']}>{say.number(lines)}</td>
              <td>
                <Tag tone={counts ? 'good' : 'plain'}>{t(counts ? BUDGET.countsYes : BUDGET.countsNo)}</Tag>
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </Card>
  )
}
