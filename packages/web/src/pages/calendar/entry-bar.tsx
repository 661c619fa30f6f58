/** Where in the year an entry lies. Whoever may move it drags it, or moves it by arrows. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { standingOfEntry } from '@konvergen/core/calendar/entry-standing.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { shareOfYear } from './share-of-year.ts'
import { useBarKeys } from './use-bar-keys.ts'

export interface BarProps {
  readonly entry: EntrySchema
  readonly year: number
  readonly today: string
  readonly isMoving: boolean
  /** null: whoever looks may not move it. */
  readonly moves: { onMove: (days: number) => void; onKeep: () => void; onGiveUp: () => void } | null
  readonly onOpen: () => void
}

export function EntryBar(props: BarProps) {
  const { entry, year, today, isMoving, moves } = props
  const share = shareOfYear(entry, year)
  const now = shareOfYear({ starts: today, ends: today }, year)
  const style = share === null ? undefined : { left: `${share.low * 100}%`, width: `${(share.high - share.low) * 100}%` }
  const look = { 'data-standing': standingOfEntry(entry, today), 'data-moving': isMoving }
  return (
    <div className={styles['track']}>
      {now !== null && <span className={styles['now']} style={{ left: `${now.low * 100}%` }} />}
      {style !== undefined && moves === null && <span className={styles['bar']} style={style} {...look} />}
      {style !== undefined && moves !== null && <MovableBar {...props} moves={moves} style={style} />}
    </div>
  )
}

type MovableBarProps = BarProps & {
  readonly moves: NonNullable<BarProps['moves']>
  readonly style: { readonly left: string; readonly width: string }
}

function MovableBar({ entry, today, isMoving, moves, onOpen, style }: MovableBarProps) {
  const t = useText()
  const say = useSay()
  const events = useBarKeys({ ...moves, onKeep: isMoving ? moves.onKeep : onOpen, onOpen })
  const title = nameOfEntry(entry, say.language)
  return (
    <button
      type="button"
      className={styles['bar']}
      style={style}
      data-standing={standingOfEntry(entry, today)}
      data-moving={isMoving}
      aria-label={t(CALENDAR.bar, { title, from: say.day(entry.starts), to: say.day(entry.ends) })}
      {...events}
    />
  )
}
