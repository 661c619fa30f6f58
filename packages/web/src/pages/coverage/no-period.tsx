/** While no period was ever opened: what this page will show, and the way to open the first. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/states.tsx'
import { BOARD } from '../../text/coverage.ts'
import { useText } from '../../text/text.ts'
import { OpenPeriod } from './open-period.tsx'

export function NoPeriod({ kab, periods }: { kab: string; periods: readonly PeriodSchema[] }) {
  const t = useText()
  const mayOpen = useMay()('coverage.period', kab)
  const [isOpen, setOpen] = useState(false)
  const act = (
    <Button look="primary" onClick={() => setOpen(true)}>
      {t(BOARD.openPeriod)}
    </Button>
  )
  return (
    <>
      <Empty title={t(BOARD.empty)} acts={mayOpen ? act : undefined}>
        <p>{t(BOARD.emptyBody)}</p>
        {!mayOpen && <p>{t(BOARD.emptyWho)}</p>}
      </Empty>
      {isOpen && <OpenPeriod kab={kab} periods={periods} onClose={() => setOpen(false)} />}
    </>
  )
}
