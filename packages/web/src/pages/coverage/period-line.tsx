/** Whether the period is open, until when and since when; and what the secretariat can do about it. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import type { Speech } from '../../parts/coverage/say-coverage.ts'
import { Tag } from '../../parts/tags.tsx'
import { BOARD } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { PeriodActs } from './period-acts.tsx'

interface PeriodLineProps {
  readonly kab: string
  readonly period: PeriodSchema
  readonly periods: readonly PeriodSchema[]
}

function sayState({ keadaan, tenggat, alasan, pada }: PeriodSchema, today: string, { t, say }: Speech): string {
  const reason = alasan === null ? [] : [t(BOARD.reasonWas, { alasan })]
  const day = say.day(pada)
  if (keadaan === 'terkunci') return [t(BOARD.isLocked, { day }), ...reason].join(' ')
  const until = tenggat === null ? t(BOARD.openEndless) : t(tenggat < today ? BOARD.isOver : BOARD.openUntil, { day: say.day(tenggat) })
  return [until, t(BOARD.since, { day }), ...reason].join(' ')
}

export function PeriodLine({ kab, period, periods }: PeriodLineProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const mayChange = useMay()('coverage.period', kab)
  const isOpen = period.keadaan === 'terbuka'
  return (
    <div className={styles['period']}>
      <Tag tone={isOpen ? 'good' : 'plain'}>{`${say.period(period.periode)}: ${t(isOpen ? BOARD.open : BOARD.locked)}`}</Tag>
      <p>{sayState(period, today, { t, say })}</p>
      {mayChange && <PeriodActs kab={kab} period={period} periods={periods} />}
    </div>
  )
}
