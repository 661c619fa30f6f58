/** The year on a desk: each entry with its days, how it stands, and its bar over twelve months; the table and the picture are one. */
import type { EntrySchema, YearSchema } from '@konvergen/contract/calendar.ts'
import { FRAMEWORKS } from '@konvergen/core/calendar/entry.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { Fragment } from 'react'
import { Button } from '../../parts/button.tsx'
import table from '../../parts/table.module.css'
import { CALENDAR, FRAMEWORK_NAMES } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { EntryBar } from './entry-bar.tsx'
import { EntryTags } from './entry-tags.tsx'
import { shortDay, shortMonth } from './span-words.ts'
import type { Moving } from './use-moving.ts'

export interface BoardProps {
  readonly data: YearSchema
  readonly shown: readonly EntrySchema[]
  /** null: whoever looks may not move anything. */
  readonly moving: Moving | null
  /** What is on its way stays where it is shown. */
  readonly onKeep: () => void
  readonly onOpen: (id: string) => void
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

export function YearBoard({ data, shown, moving, onKeep, onOpen }: BoardProps) {
  const t = useText()
  const { language } = useSay()
  const groups = FRAMEWORKS.map((framework) => ({ framework, entries: shown.filter((entry) => entry.framework === framework) }))
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(CALENDAR.board)}>
      <table className={`${table['table']} ${styles['board']}`}>
        <thead>
          <tr>
            <th scope="col">{t(CALENDAR.what)}</th>
            <th scope="col">{t(CALENDAR.when)}</th>
            <th scope="col">
              <span className="hanya-pembaca">{t(CALENDAR.overYear)}</span>
              <span className={styles['months']} aria-hidden="true">
                {MONTHS.map((month) => (
                  <span key={month}>{shortMonth(data.year, month, language)}</span>
                ))}
              </span>
            </th>
            <th scope="col">{t(CALENDAR.standing)}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ framework, entries }) => (
            <Fragment key={framework}>
              {entries.length > 0 && (
                <tr className={styles['group']}>
                  <th scope="rowgroup" colSpan={4}>
                    {t(FRAMEWORK_NAMES[framework])}
                  </th>
                </tr>
              )}
              {entries.map((entry) => (
                <BoardRow key={entry.id} entry={entry} data={data} moving={moving} onKeep={onKeep} onOpen={onOpen} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function BoardRow({ entry: stored, data, moving, onKeep, onOpen }: Omit<BoardProps, 'shown'> & { readonly entry: EntrySchema }) {
  const { language } = useSay()
  const { year, today, entries } = data
  const isMoving = moving?.entry?.id === stored.id
  const entry = isMoving ? { ...stored, ...moving.span } : stored
  const isMovable = moving !== null && stored.state === 'direncanakan'
  return (
    <tr data-cancelled={entry.state === 'dibatalkan'}>
      <th scope="row">
        <Button look="quiet" onClick={() => onOpen(entry.id)}>
          {nameOfEntry(entry, language)}
        </Button>
      </th>
      <td className={styles['days']}>
        {shortDay(entry.starts, year, language)} – {shortDay(entry.ends, year, language)}
      </td>
      <td>
        <EntryBar
          entry={entry}
          year={year}
          today={today}
          isMoving={isMoving}
          moves={isMovable ? { onMove: (days) => moving.move(stored, days), onKeep, onGiveUp: moving.giveUp } : null}
          onOpen={() => onOpen(entry.id)}
        />
      </td>
      <td>
        <EntryTags entry={entry} all={entries} today={today} />
      </td>
    </tr>
  )
}
