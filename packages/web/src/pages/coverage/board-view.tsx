/** The board in the order in which it is read: the sentence, who has not reported, the disputed numbers, each indicator. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useMe } from '../../app/me.ts'
import { BOARD } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { DisputesCard } from './disputes-card.tsx'
import { IndicatorsCard } from './indicators-card.tsx'
import { OfficesCard } from './offices-card.tsx'
import { sayBoard } from './say-board.ts'

interface BoardViewProps {
  readonly kab: string
  readonly name: string
  readonly board: BoardAnswer
}

export function BoardView({ kab, name, board }: BoardViewProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const [first, ...others] = sayBoard(board, { t, say })
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <div className={styles['stack']}>
        <OfficesCard kab={kab} name={name} board={board} />
        <DisputesCard kab={kab} periode={board.periode} names={board.wilayah} />
        <IndicatorsCard kab={kab} board={board} />
      </div>
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(BOARD.method)}</summary>
        <p>{t(BOARD.methodBody)}</p>
      </details>
      <div className={`${styles['method']} hanya-cetak`}>
        <p>{t(BOARD.methodBody)}</p>
        <p>{t(BOARD.printLine, { day: say.day(today), periode: say.period(board.periode) })}</p>
      </div>
    </>
  )
}
