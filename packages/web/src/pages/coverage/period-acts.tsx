/** What the secretariat can do about a period: another last day, a lock, opening it again, opening another. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BOARD } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChangePeriod } from './change-period.tsx'
import styles from './coverage-page.module.css'
import { OpenPeriod } from './open-period.tsx'
import { useSetPeriod } from './use-coverage-acts.ts'

interface PeriodActsProps {
  readonly kab: string
  readonly period: PeriodSchema
  readonly periods: readonly PeriodSchema[]
}

export function PeriodActs({ kab, period, periods }: PeriodActsProps) {
  const t = useText()
  const say = useSay()
  const set = useSetPeriod(kab)
  const [sheet, setSheet] = useState<'buka' | 'ubah' | null>(null)
  const { periode, tenggat, keadaan } = period
  const isOpen = keadaan === 'terbuka'
  return (
    <>
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
      {set.error !== null && <ProblemNote problem={set.error} />}
      {sheet === 'buka' && <OpenPeriod kab={kab} periods={periods} onClose={() => setSheet(null)} />}
      {sheet === 'ubah' && <ChangePeriod kab={kab} period={period} onClose={() => setSheet(null)} />}
    </>
  )
}
