/** Whether the period is open, until when and since when; and what the secretariat can do about it. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { BOARD } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChangePeriod } from './change-period.tsx'
import styles from './coverage-page.module.css'
import { OpenPeriod } from './open-period.tsx'
import { useSetPeriod } from './use-coverage-acts.ts'

interface PeriodLineProps {
  readonly kab: string
  readonly period: PeriodSchema
  readonly periods: readonly PeriodSchema[]
}

function useSayPeriodState({ keadaan, tenggat, alasan, pada }: PeriodSchema): string {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const reason = alasan === null ? '' : ` ${t(BOARD.reasonWas, { alasan })}`
  if (keadaan === 'terkunci') return t(BOARD.isLocked, { day: say.day(pada) }) + reason
  const since = ` ${t(BOARD.since, { day: say.day(pada) })}`
  if (tenggat === null) return t(BOARD.openEndless) + since + reason
  return t(tenggat < today ? BOARD.isOver : BOARD.openUntil, { day: say.day(tenggat) }) + since + reason
}

export function PeriodLine({ kab, period, periods }: PeriodLineProps) {
  const t = useText()
  const say = useSay()
  const mayChange = useMay()('coverage.period', kab)
  const said = useSayPeriodState(period)
  const set = useSetPeriod(kab)
  const [sheet, setSheet] = useState<'buka' | 'ubah' | null>(null)
  const { periode, tenggat } = period
  const isOpen = period.keadaan === 'terbuka'
  return (
    <>
      <div className={styles['period']}>
        <Tag tone={isOpen ? 'good' : 'plain'}>{`${say.period(periode)}: ${t(isOpen ? BOARD.open : BOARD.locked)}`}</Tag>
        <p>{said}</p>
        {mayChange && (
          <div className={`${styles['acts']} tanpa-cetak`}>
            <Button onClick={() => setSheet('ubah')}>{t(isOpen ? BOARD.changeDue : BOARD.reopen)}</Button>
            {isOpen && (
              <AskFirst
                label={t(BOARD.lock)}
                title={t(BOARD.lockTitle, { periode: say.period(periode) })}
                lost={t(BOARD.lockBody)}
                now={t(BOARD.lockNow)}
                isBusy={set.isPending}
                onNow={() => set.mutate({ periode, keadaan: 'terkunci', tenggat })}
              />
            )}
            <Button onClick={() => setSheet('buka')}>{t(BOARD.openPeriod)}</Button>
          </div>
        )}
      </div>
      {set.error !== null && <ProblemNote problem={set.error} />}
      {sheet === 'buka' && <OpenPeriod kab={kab} periods={periods} onClose={() => setSheet(null)} />}
      {sheet === 'ubah' && <ChangePeriod kab={kab} period={period} onClose={() => setSheet(null)} />}
    </>
  )
}
