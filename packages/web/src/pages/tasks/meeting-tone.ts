/** How loud the state of a meeting is said. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { TagTone } from '../../parts/tags.tsx'

export const MEETING_TONE = { direncanakan: 'outline', selesai: 'good', dibatalkan: 'plain' } as const satisfies Readonly<
  Record<MeetingDetail['state'], TagTone>
>
