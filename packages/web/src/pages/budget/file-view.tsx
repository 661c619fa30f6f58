/** A budget file in the order in which it is judged: what was read, what to do with it, issues, difference, totals, columns. */
import styles from './budget.module.css'
import { ColumnsCard } from './columns-card.tsx'
import { DecideFile } from './decide-file.tsx'
import { DifferenceCard } from './difference-card.tsx'
import { FileLead } from './file-lead.tsx'
import { FileOwners } from './file-owners.tsx'
import type { FileProps } from './file-props.ts'
import { IssuesCard } from './issues-card.tsx'
import { TotalsCard } from './totals-card.tsx'
import { UnseenNote } from './unseen-note.tsx'

export function FileView({ kab, file, search, onChange }: FileProps) {
  return (
    <>
      <FileLead file={file} />
      <div className={styles['stack']}>
        <DecideFile kab={kab} file={file} />
        <UnseenNote stage={file.stage} />
        <IssuesCard file={file} search={search} onChange={onChange} />
        <DifferenceCard file={file} search={search} onChange={onChange} />
        {file.totals.length > 0 && <TotalsCard totals={file.totals} />}
        <FileOwners file={file} />
        <ColumnsCard kab={kab} file={file} />
      </div>
    </>
  )
}
