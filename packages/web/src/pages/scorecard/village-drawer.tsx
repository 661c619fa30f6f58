/** One village of the board: its services, and the way to its families for whoever may see them. */
import type { BoardAnswer, ScoredVillage } from '@konvergen/contract/scorecard.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { Empty } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK, REPORT_WORDS, SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { HeadFacts } from './head-facts.tsx'
import { sayTally } from './say-score.ts'
import styles from './scorecard.module.css'
import { ServicesTable } from './services-card.tsx'

interface VillageDrawerProps {
  readonly kab: string
  readonly board: BoardAnswer
  readonly village: ScoredVillage
  readonly onClose: () => void
}

export function VillageDrawer({ kab, board, village, onClose }: VillageDrawerProps) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { kode, nama, hitungan, keadaan } = village
  return (
    <Drawer title={`${nama}, ${say.period(board.periode)}`} onClose={onClose}>
      <div className={styles['stack']}>
        <p className={styles['small']}>{t(REPORT_WORDS[keadaan])}</p>
        {may('scorecard.families', kab, kode) && (
          <Link to="/k/$kab/layanan-hpk/$desa" params={{ kab, desa: kode }} search={{ periode: board.periode, tampil: 'formulir' }}>
            {t(ENTRY_HPK.people)}
          </Link>
        )}
        {hitungan === null ? (
          <Empty title={t(SCORE.noScore)} />
        ) : (
          <>
            <p className={styles['value']}>{sayTally(hitungan.jumlah, { t, say })}</p>
            <HeadFacts head={hitungan.kepala} />
            <ServicesTable tallies={hitungan.layanan} isSorted={false} />
          </>
        )}
      </div>
    </Drawer>
  )
}
