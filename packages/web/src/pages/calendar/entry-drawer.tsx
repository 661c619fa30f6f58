/** One entry: its facts, what became of it, and what can be done with it. */
import type { EntrySchema, YearSchema } from '@konvergen/contract/calendar.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { useState } from 'react'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import styles from './calendar.module.css'
import { EntryActs } from './entry-acts.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryHistory } from './entry-history.tsx'
import { MeetingTie } from './meeting-tie.tsx'
import { factsOf, useCalendarActs } from './use-calendar-acts.ts'

interface EntryDrawerProps {
  readonly kab: string
  readonly entry: EntrySchema
  readonly data: YearSchema
  readonly mayWrite: boolean
  readonly onClose: () => void
}

export function EntryDrawer({ kab, entry, data, mayWrite, onClose }: EntryDrawerProps) {
  const { language } = useSay()
  const [isChanging, setChanging] = useState(false)
  const { change, setState } = useCalendarActs(kab, () => setChanging(false))
  const problem = change.error ?? setState.error
  return (
    <Drawer title={nameOfEntry(entry, language)} onClose={onClose}>
      <div className={styles['form']}>
        {problem !== null && <ProblemNote problem={problem} />}
        {isChanging ? (
          <EntryForm
            kab={kab}
            year={data.year}
            start={factsOf(entry)}
            entry={entry}
            all={data.entries}
            isBusy={change.isPending}
            onSave={(facts, reasoned) => change.mutate({ entry, facts, ...reasoned })}
            onCancel={() => setChanging(false)}
          />
        ) : (
          <>
            <EntryFacts entry={entry} all={data.entries} today={data.today} meetings={data.meetings} />
            {mayWrite && (
              <EntryActs
                entry={entry}
                isBusy={setState.isPending}
                onChange={() => setChanging(true)}
                onState={(state, reasoned) => setState.mutate({ entry, state, ...reasoned })}
              />
            )}
            {mayWrite && entry.state !== 'dibatalkan' && (
              <MeetingTie key={entry.meeting ?? ''} kab={kab} entry={entry} meetings={data.meetings} />
            )}
            <EntryHistory kab={kab} id={entry.id} />
          </>
        )}
      </div>
    </Drawer>
  )
}
