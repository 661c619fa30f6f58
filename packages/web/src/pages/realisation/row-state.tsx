/** Whether a row is kept, what it still asks for, and the way out where somebody else was faster. */
import type { GridRow } from '@konvergen/contract/realisation.ts'
import { DEMAND_WORDS } from '@konvergen/core/realisation/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { ConflictDrawer } from './conflict-drawer.tsx'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'
import type { Desk } from './use-desk.ts'

interface RowStateProps {
  readonly row: GridRow
  readonly desk: Desk
}

export function RowState({ row, desk: { desk, state } }: RowStateProps) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  const own = state.rows.get(row.id)
  const isMisread = [...state.misread.keys()].some((key) => key.startsWith(`${row.id} `))
  return (
    <span className={styles['rowState']} aria-live="polite">
      {own?.status === 'menyimpan' && <Tag>{t(REALISATION.saving)}</Tag>}
      {own?.status === 'tersimpan' && !isMisread && (
        <Tag tone="good" sign="✓">
          {t(REALISATION.saved)}
        </Tag>
      )}
      {isMisread && <Tag tone="attention">{t(REALISATION.misread)}</Tag>}
      {own?.status === 'gagal' && (
        <>
          <ProblemNote problem={own.problem} />
          <Button onClick={() => desk.sendAgain(row)}>{t(SHELL.again)}</Button>
        </>
      )}
      {own?.status === 'bentrok' && <Button onClick={() => setIsOpen(true)}>{t(REALISATION.conflicted)}</Button>}
      {own === undefined && <Reported row={row} />}
      <Demands row={row} />
      {own?.status === 'bentrok' && isOpen && (
        <ConflictDrawer
          row={row}
          mine={own.facts}
          onMine={() => desk.keepMine(row)}
          onTheirs={() => desk.takeTheirs(row)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </span>
  )
}

function Reported({ row }: { readonly row: GridRow }) {
  const t = useText()
  const { facts, isDue } = row
  const isReported = facts.volume !== null || facts.percent !== null || facts.money.length > 0 || facts.reached !== null
  if (isReported) return <Tag tone="good">{t(REALISATION.reported)}</Tag>
  return isDue ? <Tag tone="outline">{t(REALISATION.notReported)}</Tag> : <Tag>{t(REALISATION.notDue)}</Tag>
}

function Demands({ row }: { readonly row: GridRow }) {
  const t = useText()
  const { standing, facts } = row
  const earlier = standing.missing.slice(0, -1)
  return (
    <>
      {standing.demands.length > 0 && facts.reason === null && (
        <span className={styles['wrong']}>
          {t(REALISATION.needsReason, { list: standing.demands.map((demand) => t(DEMAND_WORDS[demand]).toLowerCase()).join(', ') })}
        </span>
      )}
      {earlier.length > 0 && (
        <span className={styles['small']}>
          {t(REALISATION.missing, { list: earlier.map((quarter) => sayQuarter(quarter, { t })).join(', ') })}
        </span>
      )}
    </>
  )
}
