/** The board of villages in the order in which it is read: the sentence, year, quarter and kecamatan, villages, those without an APBDes, the rules of the lights. */
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { NoLines } from './no-lines.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'
import { VillageBoardLead } from './village-board-lead.tsx'
import { VillageBoardTable } from './village-board-table.tsx'
import { type VillageBoardProps, VillageBoardTools } from './village-board-tools.tsx'

export function VillageBoardView({ kab, board, kecamatan, onChange }: VillageBoardProps) {
  const t = useText()
  const isShown = (one: { readonly kecamatan: string }): boolean => kecamatan === undefined || one.kecamatan === kecamatan
  const villages = board.villages.filter(isShown).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const without = board.without.filter(isShown)
  return (
    <>
      {board.villages.length > 0 && <VillageBoardLead board={board} />}
      <VillageBoardTools kab={kab} board={board} kecamatan={kecamatan} onChange={onChange} />
      <div className={styles['stack']}>
        {board.villages.length === 0 && <NoLines kab={kab} year={board.year} />}
        {villages.length > 0 && <VillageBoardTable kab={kab} board={board} villages={villages} />}
        {board.villages.length > 0 && villages.length === 0 && <p>{t(VILLAGE_REALISATION.noneHere)}</p>}
        {without.length > 0 && board.villages.length > 0 && (
          <Card title={t(VILLAGE_REALISATION.without, { n: without.length })}>
            <p>{without.map(({ name }) => name).join(', ')}</p>
            <Link to="/k/$kab/anggaran" params={{ kab }} search={{ tahun: board.year, tahap: 'apbdes' }}>
              {t(VILLAGE_REALISATION.toBudget)}
            </Link>
          </Card>
        )}
        <RulesCard kab={kab} answer={board} maySet={false} />
      </div>
    </>
  )
}
