/** The board in the order in which it is read: the sentence, the year, offices × quarters, reports to take out, the rules of the lights. */
import type { BoardAnswer } from '@konvergen/contract/realisation.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { BoardLead } from './board-lead.tsx'
import { BoardTable } from './board-table.tsx'
import { NoActivities } from './no-activities.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'

interface BoardViewProps {
  readonly kab: string
  readonly board: BoardAnswer
  readonly onYear: (year: number) => void
}

export function BoardView({ kab, board, onYear }: BoardViewProps) {
  const t = useText()
  const { year, years, offices } = board
  const choices = [...new Set([...years, year])].toSorted((a, b) => b - a)
  const isEmpty = offices.length === 0
  return (
    <>
      {!isEmpty && <BoardLead board={board} />}
      <div className={`${styles['tools']} tanpa-cetak`}>
        <SelectField label={t(REALISATION.year)} value={year} onChange={({ target }) => onYear(Number(target.value))}>
          {choices.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles['stack']}>
        {isEmpty ? (
          <NoActivities kab={kab} year={year} />
        ) : (
          <>
            <BoardTable kab={kab} board={board} />
            <ReportsCard kab={kab} year={year} />
          </>
        )}
        <RulesCard kab={kab} answer={board} maySet={board.maySetRules} />
      </div>
    </>
  )
}

function ReportsCard({ kab, year }: { readonly kab: string; readonly year: number }) {
  const t = useText()
  const at = (kind: string, n: number) => `/api/districts/${kab}/realisasi/laporan.${kind}?tahun=${year}&semester=${n}`
  return (
    <Card title={t(REALISATION.papers)} hint={t(REALISATION.papersHint)}>
      <div className={styles['acts']}>
        {[1, 2].map((n) => (
          <span key={n} className={styles['acts']}>
            <ButtonLink href={at('pdf', n)}>{t(REALISATION.pdfOf, { n })}</ButtonLink>
            <ButtonLink href={at('docx', n)}>{t(REALISATION.docxOf, { n })}</ButtonLink>
          </span>
        ))}
      </div>
    </Card>
  )
}
