/** The year on a phone: month by month, each entry in the month in which it begins; what is over and done is folded. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { standingOfEntry } from '@konvergen/core/calendar/entry-standing.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { Button } from '../../parts/button.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { EntryTags } from './entry-tags.tsx'
import { shortDay } from './span-words.ts'
import type { BoardProps } from './year-board.tsx'

const MONTH_LENGTH = 7

/** The months in which something begins, in order. */
function monthsOf(shown: readonly EntrySchema[]): readonly string[] {
  return [...new Set(shown.map(({ starts }) => starts.slice(0, MONTH_LENGTH)))].toSorted()
}

/** Over, with nothing in it that is late or still goes on. */
function isSettled(entries: readonly EntrySchema[], month: string, today: string): boolean {
  const waits = entries.some((entry) => ['terlambat', 'berlangsung'].includes(standingOfEntry(entry, today)))
  return month < today.slice(0, MONTH_LENGTH) && !waits
}

export function MonthList({ data, shown, onOpen }: Omit<BoardProps, 'moving' | 'onKeep'>) {
  const t = useText()
  const months = monthsOf(shown).map((month) => ({ month, entries: shown.filter(({ starts }) => starts.startsWith(month)) }))
  const past = months.filter(({ month, entries }) => isSettled(entries, month, data.today))
  const rest = months.filter((each) => !past.includes(each))
  return (
    <>
      {past.length > 0 && (
        <details className={styles['past']}>
          <summary>{t(CALENDAR.past, { n: past.length })}</summary>
          {past.map(({ month, entries }) => (
            <Month key={month} month={month} entries={entries} data={data} onOpen={onOpen} />
          ))}
        </details>
      )}
      {rest.map(({ month, entries }) => (
        <Month key={month} month={month} entries={entries} data={data} onOpen={onOpen} />
      ))}
    </>
  )
}

interface MonthProps extends Pick<BoardProps, 'data' | 'onOpen'> {
  readonly month: string
  readonly entries: readonly EntrySchema[]
}

function Month({ month, entries, data, onOpen }: MonthProps) {
  const t = useText()
  const { language } = useSay()
  const { year, today } = data
  return (
    <section className={styles['month']}>
      <h3>
        {sayPeriod(month, language)}
        {today.startsWith(month) && <span className={styles['small']}> · {t(CALENDAR.today)}</span>}
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} data-cancelled={entry.state === 'dibatalkan'}>
            <Button look="quiet" onClick={() => onOpen(entry.id)}>
              {nameOfEntry(entry, language)}
            </Button>
            <span className={styles['small']}>
              {shortDay(entry.starts, year, language)} – {shortDay(entry.ends, year, language)}
            </span>
            <EntryTags entry={entry} all={data.entries} today={today} />
          </li>
        ))}
      </ul>
    </section>
  )
}
