/** Offices in rows, quarters in columns; each cell leads to the activities that it counts. On a phone the table moves sideways within its card. */
import type { BoardAnswer, BoardOffice, OfficeStandingAnswer, QuarterCell } from '@konvergen/contract/realisation.ts'
import { LIGHT_WORDS, STATE_WORDS, TIME_WORDS } from '@konvergen/core/realisation/words.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { LightCounts } from './light-counts.tsx'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'

export const TIME_TONES: Readonly<Record<QuarterCell['time'], TagTone>> = {
  'belum-mulai': 'plain',
  berjalan: 'outline',
  menunggu: 'caution',
  terlambat: 'attention',
  masuk: 'good',
  'tidak-jatuh-waktu': 'plain',
}

export function BoardTable({ kab, board }: { readonly kab: string; readonly board: BoardAnswer }) {
  const t = useText()
  const { year, offices, all } = board
  const heads = [t(REALISATION.office), ...all.map(({ quarter }) => sayQuarter(quarter, { t }))]
  return (
    <Card title={t(REALISATION.board)} hint={t(REALISATION.boardHint)}>
      <PlainTable label={t(REALISATION.board)} heads={heads} className={table['frozen']}>
        {offices.map((office) => (
          <OfficeRow key={office.id ?? 'sekretariat'} kab={kab} year={year} office={office} />
        ))}
        <tr>
          <th scope="row">{t(REALISATION.all)}</th>
          {all.map(({ quarter, standing }) => (
            <td key={quarter}>
              <Numbers standing={standing} />
            </td>
          ))}
        </tr>
      </PlainTable>
    </Card>
  )
}

interface OfficeRowProps {
  readonly kab: string
  readonly year: number
  readonly office: BoardOffice
}

function OfficeRow({ kab, year, office }: OfficeRowProps) {
  const t = useText()
  const name = office.name ?? t(REALISATION.secretariat)
  return (
    <tr>
      <th scope="row">{name}</th>
      {office.quarters.map((cell) => (
        <td key={cell.quarter} className={styles['cell']}>
          <Link
            to="/k/$kab/realisasi/lembaga"
            params={{ kab }}
            search={{ tahun: year, triwulan: cell.quarter, lembaga: office.id ?? 'sekretariat' }}
            className={styles['cellLink'] ?? ''}
          >
            <span className="hanya-pembaca">{t(REALISATION.cellOf, { office: name, quarter: sayQuarter(cell.quarter, { t }) })}</span>
            <Numbers standing={cell.standing} />
          </Link>
          <CellState cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function CellState({ cell }: { readonly cell: QuarterCell }) {
  const t = useText()
  const say = useSay()
  const { time, state, due, asksToOpen, standing } = cell
  return (
    <span className={styles['state']}>
      <Tag tone={TIME_TONES[time]}>{time === 'masuk' ? t(STATE_WORDS[state]) : t(TIME_WORDS[time])}</Tag>
      {asksToOpen && <Tag tone="caution">{t(REALISATION.asks)}</Tag>}
      {(time === 'menunggu' || time === 'terlambat') && (
        <span className={styles['small']}>{t(REALISATION.due, { day: say.day(due) })}</span>
      )}
      {standing.unexplained > 0 && <span className={styles['wrong']}>{t(REALISATION.unexplained, { n: standing.unexplained })}</span>}
    </span>
  )
}

function Numbers({ standing }: { readonly standing: OfficeStandingAnswer }) {
  const t = useText()
  const say = useSay()
  const { moneyPercent, physicalPercent, due, reported, physical } = standing
  const isUnplanned = physical['tiada-rencana'] + physical['tanpa-ukuran'] === standing.activities
  if (isUnplanned) return <span className={styles['small']}>{t(LIGHT_WORDS['tiada-rencana'])}</span>
  return (
    <span className={styles['numbers']}>
      <LightCounts counts={physical} />
      <span>{t(REALISATION.physicalShare, { percent: say.percent(physicalPercent) })}</span>
      <span>{t(REALISATION.moneyShare, { percent: say.percent(moneyPercent) })}</span>
      <span className={styles['small']}>{due === 0 ? t(REALISATION.noneDue) : t(REALISATION.reports, { reported, due })}</span>
    </span>
  )
}
