/** A year with its entries, or the way to fill it. */
import type { YearSchema } from '@konvergen/contract/calendar.ts'
import { useState } from 'react'
import type { CalendarSearch } from '../../app/calendar-search.ts'
import { Empty } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import { BoardCard } from './board-card.tsx'
import styles from './calendar.module.css'
import { type CalendarChange, CalendarFilters } from './calendar-filters.tsx'
import { CalendarLead } from './calendar-lead.tsx'
import { EntryDrawer } from './entry-drawer.tsx'
import { FeedsCard } from './feeds-card.tsx'
import { MeetingsOfYear } from './meetings-of-year.tsx'
import { PacksCard } from './packs-card.tsx'
import { shownEntries } from './shown-entries.ts'

interface CalendarViewProps {
  readonly kab: string
  readonly data: YearSchema
  readonly search: CalendarSearch
  readonly mayWrite: boolean
  readonly onSearch: (change: CalendarChange) => void
}

export function CalendarView({ kab, data, search, mayWrite, onSearch }: CalendarViewProps) {
  const t = useText()
  const [openId, setOpenId] = useState<string | null>(null)
  const { entries, year, today } = data
  const shown = shownEntries(entries, search, today)
  const opened = entries.find(({ id }) => id === openId)
  return (
    <div className={styles['stack']}>
      {entries.length === 0 ? (
        <Empty title={t(CALENDAR.none, { year })}>
          <p>{t(mayWrite ? CALENDAR.noneBody : CALENDAR.noneRead)}</p>
        </Empty>
      ) : (
        <>
          <CalendarLead data={data} />
          <CalendarFilters entries={entries} search={search} onChange={onSearch} />
          {shown.length < entries.length && (
            <output className={styles['small']}>{t(CALENDAR.found, { n: shown.length, all: entries.length })}</output>
          )}
          <BoardCard kab={kab} data={data} shown={shown} mayWrite={mayWrite} onOpen={setOpenId} />
        </>
      )}
      {mayWrite && <PacksCard kab={kab} data={data} />}
      <MeetingsOfYear kab={kab} meetings={data.meetings} />
      <FeedsCard kab={kab} mayWrite={mayWrite} />
      {opened !== undefined && <EntryDrawer kab={kab} entry={opened} data={data} mayWrite={mayWrite} onClose={() => setOpenId(null)} />}
    </div>
  )
}
