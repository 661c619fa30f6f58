/** Villages in rows: how their quarter stands, reports, physical, money, and what Siskeudes tells; each leads to the lines that it counts. On a phone the table moves sideways within its card. */
import type { BoardVillage, VillageBoardAnswer } from '@konvergen/contract/village-realisation.ts'
import { STATE_WORDS, TIME_WORDS } from '@konvergen/core/realisation/words.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { TIME_TONES } from './board-table.tsx'
import { LightCounts } from './light-counts.tsx'
import styles from './realisation.module.css'
import { sayMoney, sayQuarter } from './say-realisation.ts'

interface VillageBoardTableProps {
  readonly kab: string
  readonly board: VillageBoardAnswer
  /** Those that are shown. */
  readonly villages: readonly BoardVillage[]
}

export function VillageBoardTable({ kab, board, villages }: VillageBoardTableProps) {
  const t = useText()
  const { year, quarter } = board
  const areas = new Map(board.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const heads = [
    t(VILLAGE_REALISATION.village),
    t(REALISATION.state),
    t(REALISATION.physical),
    t(VILLAGE_REALISATION.done),
    t(VILLAGE_REALISATION.siskeudes),
  ]
  return (
    <Card title={`${t(VILLAGE_REALISATION.board)}, ${sayQuarter(quarter, { t })} ${year}`} hint={t(VILLAGE_REALISATION.boardHint)}>
      <PlainTable label={t(VILLAGE_REALISATION.board)} heads={heads} className={table['frozen']}>
        {villages.map((one) => (
          <tr key={one.village}>
            <th scope="row">
              <Link to="/k/$kab/realisasi/apbdes" params={{ kab }} search={{ tahun: year, triwulan: quarter, desa: one.village }}>
                {one.name}
              </Link>
              <span className={styles['under']}>{areas.get(one.kecamatan)}</span>
            </th>
            <Cells one={one} />
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}

function Cells({ one }: { readonly one: BoardVillage }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { time, state, asksToOpen, standing, siskeudes, differing } = one
  const { due, reported, physical, money, physicalPercent, moneyPercent, planned, done, unexplained } = standing
  return (
    <>
      <td>
        <span className={styles['state']}>
          <Tag tone={TIME_TONES[time]}>{time === 'masuk' ? t(STATE_WORDS[state]) : t(TIME_WORDS[time])}</Tag>
          {asksToOpen && <Tag tone="caution">{t(REALISATION.asks)}</Tag>}
          <span className={styles['small']}>{t(VILLAGE_REALISATION.reports, { reported, due })}</span>
          {unexplained > 0 && <span className={styles['wrong']}>{t(REALISATION.unexplained, { n: unexplained })}</span>}
        </span>
      </td>
      <td>
        <span className={styles['numbers']}>
          <LightCounts counts={physical} />
          <span>{say.percent(physicalPercent)}</span>
        </span>
      </td>
      <td>
        <span className={styles['numbers']}>
          <LightCounts counts={money} />
          <span>{say.percent(moneyPercent)}</span>
          <span className={styles['small']}>
            {t(done === null ? VILLAGE_REALISATION.plannedOnly : VILLAGE_REALISATION.ofPlanned, {
              done: sayMoney(done, speech),
              planned: planned === null ? t(REALISATION.unplanned) : sayMoney(planned, speech),
            })}
          </span>
        </span>
      </td>
      <td>
        <span className={styles['numbers']}>
          {siskeudes === null ? (
            <span className={table['quiet']}>{t(VILLAGE_REALISATION.siskeudesNone)}</span>
          ) : (
            <span>{t(VILLAGE_REALISATION.siskeudesSum, { rupiah: sayMoney(siskeudes, speech) })}</span>
          )}
          {differing > 0 && <Tag tone="caution">{t(VILLAGE_REALISATION.differing, { n: differing })}</Tag>}
        </span>
      </td>
    </>
  )
}
