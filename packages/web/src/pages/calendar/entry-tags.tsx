/** How an entry stands, that it begins too early, and that its days are only proposed. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { conflictsOf } from '@konvergen/core/calendar/conflicts.ts'
import { type EntryStanding, standingOfEntry } from '@konvergen/core/calendar/entry-standing.ts'
import { findPreset } from '@konvergen/core/calendar/year-presets.ts'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'

const TONES: Readonly<Record<EntryStanding, TagTone>> = {
  nanti: 'outline',
  berlangsung: 'plain',
  terlambat: 'attention',
  selesai: 'good',
  dibatalkan: 'outline',
}

/** From a preset of memory, and never changed. */
export function isFromMemory({ key, sequence }: EntrySchema): boolean {
  return sequence === 0 && findPreset(key)?.preset.source === null
}

export function EntryTags({ entry, all, today }: { entry: EntrySchema; all: readonly EntrySchema[]; today: string }) {
  const t = useText()
  const standing = standingOfEntry(entry, today)
  return (
    <span className={styles['tags']}>
      <Tag tone={TONES[standing]}>{t(CALENDAR[standing])}</Tag>
      {conflictsOf(entry, all).length > 0 && <Tag tone="caution">{t(CALENDAR.tooEarly)}</Tag>}
      {isFromMemory(entry) && <Tag tone="outline">{t(CALENDAR.memory)}</Tag>}
    </span>
  )
}
