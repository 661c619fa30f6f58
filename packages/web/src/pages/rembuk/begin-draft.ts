/** What is filled in of a rembuk before it is prepared. */
import type { NewMeeting } from '@konvergen/contract/meetings.ts'
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'

export interface BeginDraft extends Pick<NewMeeting, 'place' | 'day' | 'clock' | 'zone' | 'minutes' | 'invited'> {
  readonly wilayah: string
  readonly tahun: number
  /** undefined: the newest of the area that is frozen, if there is one. */
  readonly analisis: string | null | undefined
  /** null: as the area and the year have it. */
  readonly title: string | null
}

const ZONE_OF_HOURS = { 8: 'WITA', 9: 'WIT' } as const

/** Planned is next year's work; a follow-up is of the same year and place. */
export function startOf(first: RembukDetail | null, kab: string, now: Date): BeginDraft {
  const hours = -now.getTimezoneOffset() / 60
  return {
    wilayah: first?.wilayah ?? kab,
    tahun: first?.tahun ?? now.getFullYear() + 1,
    analisis: first?.analisis?.id,
    title: null,
    place: first?.rapat.tempat ?? '',
    day: '',
    clock: '09:00',
    zone: first?.rapat.zona ?? ZONE_OF_HOURS[hours as 8 | 9] ?? 'WIB',
    minutes: 240,
    invited: [],
  }
}
