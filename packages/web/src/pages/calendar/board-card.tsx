/** The year, on a desk as bars that can be moved, on a phone month by month; and what was moved and is not kept yet. */
import type { EntrySchema, YearSchema } from '@konvergen/contract/calendar.ts'
import { newConflicts } from '@konvergen/core/calendar/conflicts.ts'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import { isReasoned } from './is-reasoned.ts'
import { MonthList } from './month-list.tsx'
import { PendingMove } from './pending-move.tsx'
import { factsOf, useCalendarActs } from './use-calendar-acts.ts'
import { useMoving } from './use-moving.ts'
import { YearBoard } from './year-board.tsx'

interface BoardCardProps {
  readonly kab: string
  readonly data: YearSchema
  readonly shown: readonly EntrySchema[]
  readonly mayWrite: boolean
  readonly onOpen: (id: string) => void
}

export function BoardCard({ kab, data, shown, mayWrite, onOpen }: BoardCardProps) {
  const t = useText()
  const isPhone = useMedia(PHONE)
  const [reason, setReason] = useState('')
  const moving = useMoving()
  const { change } = useCalendarActs(kab, () => {
    moving.giveUp()
    setReason('')
  })
  const { entry, span } = moving
  const keep = () => {
    if (entry === null || change.isPending) return
    const clashes = newConflicts(data.entries, { ...entry, ...span }).length
    if (!isReasoned(clashes, reason)) return
    change.mutate({ entry, facts: { ...factsOf(entry), ...span }, ...(clashes === 0 ? {} : { reason: reason.trim() }) })
  }
  const hint = mayWrite && !isPhone ? CALENDAR.boardHint : CALENDAR.boardRead
  return (
    <Card title={t(CALENDAR.board)} hint={isPhone ? undefined : t(hint)}>
      {isPhone ? (
        <MonthList data={data} shown={shown} onOpen={onOpen} />
      ) : (
        <YearBoard data={data} shown={shown} moving={mayWrite ? moving : null} onKeep={keep} onOpen={onOpen} />
      )}
      {entry !== null && (
        <PendingMove
          entry={entry}
          span={span}
          all={data.entries}
          reason={reason}
          onReason={setReason}
          problem={change.error}
          isBusy={change.isPending}
          onKeep={keep}
          onGiveUp={() => {
            moving.giveUp()
            change.reset()
          }}
        />
      )}
    </Card>
  )
}
