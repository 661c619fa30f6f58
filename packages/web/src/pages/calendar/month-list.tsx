/** The year on a phone: month by month, each entry in the month in which it begins. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { touchesMonth } from '@konvergen/core/calendar/entry-standing.ts'
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

export function MonthList({ data, shown, onOpen }: Omit<BoardProps, 'moving'>) {
  const t = useText()
  const { language } = useSay()
  const { year, today, entries } = data
  return monthsOf(shown).map((month) => {
    const [monthYear = year, number = 1] = month.split('-').map(Number)
    const isNow = touchesMonth({ starts: today, ends: today }, monthYear, number)
    return (
      <section key={month} className={styles['month']}>
        <h3>
          {sayPeriod(month, language)}
          {isNow && <span className={styles['small']}> · {t(CALENDAR.today)}</span>}
        </h3>
        <ul>
          {shown
            .filter(({ starts }) => starts.startsWith(month))
            .map((entry) => (
              <li key={entry.id} data-cancelled={entry.state === 'dibatalkan'}>
                <Button look="quiet" onClick={() => onOpen(entry.id)}>
                  {nameOfEntry(entry, language)}
                </Button>
                <span className={styles['small']}>
                  {shortDay(entry.starts, year, language)} – {shortDay(entry.ends, year, language)}
                </span>
                <EntryTags entry={entry} all={entries} today={today} />
              </li>
            ))}
        </ul>
      </section>
    )
  })
}
