/** The board in the order in which it is read: the sentence, the lock, the map, the villages, which services lag, who has gone silent. */
import type { BoardAnswer, ScoredVillage } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { BoardActs } from './board-acts.tsx'
import { KecamatanCard } from './kecamatan-card.tsx'
import { sayLead } from './say-score.ts'
import { ScoreMap } from './score-map.tsx'
import { ScoreMethod } from './score-method.tsx'
import styles from './scorecard.module.css'
import { ServicesCard } from './services-card.tsx'
import { SilentCard } from './silent-card.tsx'
import { VillageDrawer } from './village-drawer.tsx'
import { VillagesCard } from './villages-card.tsx'

interface BoardViewProps {
  readonly kab: string
  readonly board: BoardAnswer
  readonly onSilent: (months: number) => void
}

export function BoardView({ kab, board, onSilent }: BoardViewProps) {
  const t = useText()
  const say = useSay()
  const [opened, setOpened] = useState<ScoredVillage | null>(null)
  const [first, ...others] = sayLead(board, { t, say })
  const open = (kode: string) => setOpened(board.desa.find((village) => village.kode === kode) ?? null)
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <BoardActs kab={kab} board={board} />
      <div className={styles['stack']}>
        <ScoreMap kab={kab} board={board} onOpen={open} />
        <VillagesCard board={board} onOpen={open} />
        {board.kecamatan.length > 1 && <KecamatanCard board={board} />}
        {board.kabupaten.jumlah !== null && <ServicesCard tallies={board.layanan} />}
        <SilentCard board={board} onSilent={onSilent} />
      </div>
      <ScoreMethod periode={board.periode} />
      {opened !== null && <VillageDrawer kab={kab} board={board} village={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
