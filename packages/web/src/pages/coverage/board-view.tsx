/** The board in the order in which it is read: the sentence, who has not reported, the disputed numbers, each indicator. */
import { type BoardAnswer, downloadDataValues } from '@konvergen/contract/coverage.ts'
import { addressOf } from '../../app/call.ts'
import { useMe } from '../../app/me.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { BOARD } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { DisputesCard } from './disputes-card.tsx'
import { IndicatorsCard } from './indicators-card.tsx'
import { OfficesCard } from './offices-card.tsx'
import { sayBoard } from './say-board.ts'

/** DHIS2 reads each of them. */
const FORMS = ['json', 'csv', 'adx'] as const

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
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(BOARD.exchange)}</summary>
        <p>{t(BOARD.exchangeBody)}</p>
        <p className={styles['exchange']}>
          {FORMS.map((bentuk) => (
            <ButtonLink key={bentuk} href={addressOf(downloadDataValues, { kab, periode: board.periode }, { bentuk })} download>
              {bentuk.toUpperCase()}
            </ButtonLink>
          ))}
        </p>
      </details>
      <div className={`${styles['method']} hanya-cetak`}>
        <p>{t(BOARD.methodBody)}</p>
        <p>{t(BOARD.printLine, { day: say.day(today), periode: say.period(board.periode) })}</p>
      </div>
    </>
  )
}
