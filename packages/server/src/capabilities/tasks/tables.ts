/**
 * The tables of tasks as rows; migrations/0013-tasks.sql says what each column means, 0016-area-wall.sql who sees it.
 */
import type { Zone } from '@konvergen/core/tasks/meeting.ts'
import type { Addressee, AddresseeKind, LinkKind, TaskState } from '@konvergen/core/tasks/task.ts'
import type { JSONColumnType, Selectable } from 'kysely'

export interface TaskRow {
  readonly kab_kode: string
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly to_kind: AddresseeKind
  readonly to_code: string
  readonly place: string
  /** `YYYY-MM-DD`. */
  readonly due: string
  readonly state: TaskState
  readonly done_by: string | null
  readonly link_kind: LinkKind | null
  readonly link_id: string | null
  readonly link_label: string | null
  readonly link_path: string | null
  readonly made_by: string
  readonly made_at: Date
  readonly changed_at: Date
}

export interface EventRow {
  readonly kab_kode: string
  readonly task_id: string
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly kind: EventKind
  readonly note: string
}

export type EventKind =
  | 'dibuat'
  | 'diubah'
  | 'komentar'
  | 'selesaikan'
  | 'konfirmasi'
  | 'kembalikan'
  | 'batalkan'
  | 'buka-lagi'
  | 'diingatkan'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type TasksTables = {
  readonly tasks: TaskRow
  readonly task_events: EventRow
}

export type NoticeKind =
  | 'tugas-baru'
  | 'tugas-berubah'
  | 'pengingat'
  | 'lewat'
  | 'rapat'
  | 'nama-diberi'
  | 'nama-disetel-ulang'
  | 'faktor-dipasang'
  | 'faktor-menunggu'
  | 'kode-tak-datang'

export interface NoticeRow {
  readonly kab_kode: string
  readonly account_id: string
  readonly key: string
  readonly id: string
  readonly kind: NoticeKind
  readonly task_id: string | null
  readonly meeting_id: string | null
  readonly about_id: string | null
  readonly address: string | null
  readonly at: Date
  readonly read_at: Date | null
}

export type MailWish = 'tidak' | 'harian' | 'segera'

export interface ContactRow {
  readonly kab_kode: string
  readonly account_id: string
  readonly email: string | null
  readonly mail: MailWish
  readonly language: 'id' | 'en'
}

export interface MessageRow {
  readonly kab_kode: string
  readonly id: string
  readonly account_id: string
  readonly key: string
  readonly subject: string
  readonly body: string
  readonly meeting_id: string | null
  readonly state: 'menunggu' | 'terkirim' | 'gagal'
  readonly tries: number
  readonly next_at: Date
  readonly fault: string | null
  readonly made_at: Date
  readonly sent_at: Date | null
}

export type NoticeTables = {
  readonly notices: NoticeRow
  readonly task_contacts: ContactRow
  readonly outbox_messages: MessageRow
}

export interface MeetingRow {
  readonly kab_kode: string
  readonly id: string
  readonly title: string
  readonly place: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly clock: string
  readonly zone: Zone
  readonly minutes: number
  /** jsonb goes in as text and comes out parsed. */
  readonly agenda: JSONColumnType<string[]>
  readonly invited: JSONColumnType<Addressee[]>
  readonly state: 'direncanakan' | 'selesai' | 'dibatalkan'
  readonly made_by: string
  readonly made_at: Date
  readonly changed_at: Date
}

export type StoredMeeting = Selectable<MeetingRow>

export interface AttendanceRow {
  readonly kab_kode: string
  readonly meeting_id: string
  readonly id: string
  readonly nama: string
  readonly instansi: string
  readonly account_id: string | null
  readonly how: 'qr' | 'tangan' | 'akun'
  readonly at: Date
  readonly struck_by: string | null
  readonly struck_at: Date | null
}

export interface DecisionRow {
  readonly kab_kode: string
  readonly meeting_id: string
  readonly id: string
  readonly body: string
  readonly by: string
  readonly at: Date
  readonly task_id: string | null
}

export type MeetingTables = {
  readonly meetings: MeetingRow
  readonly meeting_attendance: AttendanceRow
  readonly meeting_minutes: { kab_kode: string; meeting_id: string; id: string; points: JSONColumnType<string[]>; by: string; at: Date }
  readonly meeting_decisions: DecisionRow
}
