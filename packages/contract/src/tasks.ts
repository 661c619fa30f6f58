/**
 * Tasks: what, for whom, until when, standing at which thing; with comments and history. Reminders, notices, and how somebody wants to be
 * told. Nobody sees a task that is neither theirs nor theirs to coordinate; for them it does not exist.
 */
import { AUDIENCES } from '@konvergen/core/tasks/reminders.ts'
import { MOVES } from '@konvergen/core/tasks/standing.ts'
import { ADDRESSEE_KINDS, LINK_KINDS, TASK_STATES } from '@konvergen/core/tasks/task.ts'
import Type, { type Static } from 'typebox'
import { Done, KabParams, Nullable, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const oneOf = <const T extends string>(values: readonly T[]) => Type.Unsafe<T>(Type.Union(values.map((value) => Type.Literal(value))))

const DayText = Type.String({ format: 'date' })
const Title = Type.String({ minLength: 3, maxLength: 200 })
/** No child is named here: sixteen digits in a row are refused. */
const Note = Type.String({ minLength: 1, maxLength: 4000 })

export const AddresseeSchema = Type.Object({ kind: oneOf(ADDRESSEE_KINDS), code: Type.String({ minLength: 1, maxLength: 80 }) })
export type AddresseeSchema = Static<typeof AddresseeSchema>

const NamedAddressee = Type.Object({ ...AddresseeSchema.properties, nama: Text })
export type NamedAddressee = Static<typeof NamedAddressee>

export const LinkSchema = Type.Object({
  kind: oneOf(LINK_KINDS),
  id: Type.String({ maxLength: 200 }),
  label: Type.String({ minLength: 1, maxLength: 200 }),
  /** Below `/k/<kab>/`: `desa/76.01.01.2001`. */
  path: Type.String({ maxLength: 400, pattern: '^[a-z][a-z-]*(?:/[A-Za-z0-9.-]+)*(?:\\?[A-Za-z0-9=&.%_~-]*)?$' }),
})
export type LinkSchema = Static<typeof LinkSchema>

const PersonRef = Type.Object({ id: Text, nama: Nullable(Text) })

export const TaskSchema = Type.Object({
  id: Uuid,
  title: Text,
  detail: Text,
  to: NamedAddressee,
  place: Type.Object({ kode: Text, nama: Text }),
  due: DayText,
  state: oneOf(TASK_STATES),
  link: Nullable(LinkSchema),
  madeBy: PersonRef,
  madeAt: Text,
  changedAt: Text,
  /** What whoever asks is to it. */
  isMine: Type.Boolean(),
  isMadeByMe: Type.Boolean(),
  moves: Type.Array(oneOf(MOVES)),
  mayChange: Type.Boolean(),
})
export type TaskSchema = Static<typeof TaskSchema>

export const NewTask = Type.Object({
  title: Title,
  detail: Type.Optional(Type.String({ maxLength: 4000 })),
  to: AddresseeSchema,
  due: DayText,
  link: Type.Optional(LinkSchema),
})
export type NewTask = Static<typeof NewTask>

const TaskParams = Type.Object({ ...KabParams.properties, id: Uuid })

export const SCOPES = ['saya', 'kantor', 'buatan-saya', 'semua'] as const
export const STAGES = ['berjalan', 'menunggu', 'tuntas', 'semua'] as const

export const TaskCounts = Type.Object({
  /** To be done by whoever asks, their office or area; of them overdue; and done by others, waiting for their word. */
  mine: Type.Integer(),
  mineLate: Type.Integer(),
  waiting: Type.Integer(),
  /** Of all that they may see. */
  open: Type.Integer(),
  late: Type.Integer(),
})

export const LateGroup = Type.Object({ to: NamedAddressee, late: Type.Integer(), open: Type.Integer(), oldestDue: DayText })
export type LateGroup = Static<typeof LateGroup>

const TaskFilter = {
  lingkup: Type.Optional(oneOf(SCOPES)),
  tahap: Type.Optional(oneOf(STAGES)),
  terlambat: Type.Optional(Type.Boolean()),
  /** Standing at this thing. */
  jenis: Type.Optional(oneOf(LINK_KINDS)),
  hal: Type.Optional(Type.String({ maxLength: 200 })),
  /** For this office or area alone. */
  untuk: Type.Optional(Type.String({ maxLength: 80 })),
  halaman: Type.Optional(Type.Integer({ minimum: 1 })),
}

const ListedTasks = Type.Object({
  today: DayText,
  total: Type.Integer(),
  perPage: Type.Integer(),
  tasks: Type.Array(TaskSchema),
  counts: TaskCounts,
  /** Overdue by whom they are for, the most first; of all that the asker may see. */
  lateBy: Type.Array(LateGroup),
})

export const listTasks = route({
  method: 'GET',
  path: '/api/districts/:kab/tugas',
  act: 'tasks.read',
  summary: { id: 'Tugas yang boleh saya lihat; yang lewat tenggat lebih dahulu', en: 'Tasks that I may see; overdue first' },
  params: KabParams,
  query: Type.Object(TaskFilter),
  answer: ListedTasks,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

/** Words that people type hold names; they go in the body, since addresses are logged and remembered. */
export const searchTasks = route({
  method: 'POST',
  reads: true,
  path: '/api/districts/:kab/tugas/cari',
  act: 'tasks.read',
  summary: { id: 'Cari kata dalam tugas yang boleh saya lihat', en: 'Search the tasks that I may see for words' },
  params: KabParams,
  body: Type.Object({ ...TaskFilter, cari: Type.String({ maxLength: 100 }) }),
  answer: ListedTasks,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const listAddressees = route({
  method: 'GET',
  path: '/api/districts/:kab/tugas-untuk',
  act: 'tasks.read',
  summary: { id: 'Kepada siapa tugas dapat diberikan', en: 'To whom a task can be given' },
  params: KabParams,
  answer: Type.Array(Type.Object({ ...NamedAddressee.properties, di: Text })),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const createTask = route({
  method: 'POST',
  path: '/api/districts/:kab/tugas',
  act: 'tasks.write',
  summary: { id: 'Buat tugas', en: 'Make a task' },
  params: KabParams,
  body: NewTask,
  answer: TaskSchema,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik'],
})

export const TaskEvent = Type.Object({
  id: Uuid,
  at: Text,
  by: PersonRef,
  kind: Text,
  note: Text,
})
export type TaskEvent = Static<typeof TaskEvent>

export const TaskDetail = Type.Object({
  today: DayText,
  task: TaskSchema,
  events: Type.Array(TaskEvent),
})
export type TaskDetail = Static<typeof TaskDetail>

export const readTask = route({
  method: 'GET',
  path: '/api/districts/:kab/tugas/:id',
  act: 'tasks.read',
  summary: { id: 'Satu tugas dengan riwayatnya', en: 'One task with its history' },
  params: TaskParams,
  answer: TaskDetail,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const changeTask = route({
  method: 'PUT',
  path: '/api/districts/:kab/tugas/:id',
  act: 'tasks.write',
  summary: { id: 'Ubah isi, penerima atau tenggat', en: 'Change text, addressee or day' },
  params: TaskParams,
  body: Type.Object({ title: Title, detail: Type.String({ maxLength: 4000 }), to: AddresseeSchema, due: DayText }),
  answer: TaskDetail,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'],
})

export const moveTask = route({
  method: 'POST',
  path: '/api/districts/:kab/tugas/:id/keadaan',
  act: 'tasks.write',
  summary: { id: 'Selesaikan, konfirmasi, kembalikan, batalkan', en: 'Finish, confirm, give back, cancel' },
  params: TaskParams,
  body: Type.Object({ langkah: oneOf(MOVES), catatan: Type.Optional(Type.String({ maxLength: 4000 })) }),
  answer: TaskDetail,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'],
})

export const commentTask = route({
  method: 'POST',
  path: '/api/districts/:kab/tugas/:id/komentar',
  act: 'tasks.write',
  summary: { id: 'Tulis komentar', en: 'Write a comment' },
  params: TaskParams,
  body: Type.Object({ isi: Note }),
  answer: TaskDetail,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'memuat-nik'],
})

export const RuleSchema = Type.Object({ days: Type.Integer({ minimum: -60, maximum: 365 }), whom: oneOf(AUDIENCES) })

export const readRules = route({
  method: 'GET',
  path: '/api/districts/:kab/tugas-aturan',
  act: 'tasks.read',
  summary: { id: 'Aturan pengingat dan eskalasi', en: 'Rules of reminding and escalation' },
  params: KabParams,
  answer: Type.Object({
    rules: Type.Array(RuleSchema),
    /** True: the program's proposal, nobody has set any yet. */
    isProposal: Type.Boolean(),
    lastRun: Nullable(DayText),
    /** Whether mails can be sent from here, and how many wait or have failed. */
    mail: Type.Object({ isOn: Type.Boolean(), waiting: Type.Integer(), failed: Type.Integer() }),
  }),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const setRules = route({
  method: 'PUT',
  path: '/api/districts/:kab/tugas-aturan',
  act: 'tasks.rules',
  summary: { id: 'Tetapkan aturan pengingat dan eskalasi', en: 'Set the rules of reminding and escalation' },
  params: KabParams,
  body: Type.Object({ rules: Type.Array(RuleSchema, { maxItems: 30 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const NoticeSchema = Type.Object({
  id: Uuid,
  kind: oneOf([
    'tugas-baru',
    'tugas-berubah',
    'pengingat',
    'lewat',
    'rapat',
    'nama-diberi',
    'nama-disetel-ulang',
    'faktor-dipasang',
    'faktor-menunggu',
    'kode-tak-datang',
  ]),
  /** Of the task or meeting that it is about; both null where it is about an account. */
  taskId: Nullable(Uuid),
  meetingId: Nullable(Uuid),
  /** Of the task or meeting, or whose account it is. */
  title: Text,
  due: Nullable(DayText),
  at: Text,
  isRead: Type.Boolean(),
  /** From which address it was done, told to whose account it is. */
  dari: Type.Optional(Text),
})
export type NoticeSchema = Static<typeof NoticeSchema>

export const listNotices = route({
  method: 'GET',
  path: '/api/districts/:kab/pemberitahuan',
  act: 'tasks.read',
  summary: { id: 'Pemberitahuan untuk saya', en: 'Notices for me' },
  params: KabParams,
  answer: Type.Object({ unread: Type.Integer(), notices: Type.Array(NoticeSchema) }),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const markNoticesRead = route({
  method: 'POST',
  path: '/api/districts/:kab/pemberitahuan/dibaca',
  act: 'tasks.write',
  summary: { id: 'Tandai semua pemberitahuan sudah dibaca', en: 'Mark all notices as read' },
  params: KabParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const ContactSchema = Type.Object({
  email: Nullable(Type.String({ format: 'email', maxLength: 200 })),
  mail: oneOf(['tidak', 'harian', 'segera']),
  language: oneOf(['id', 'en']),
})
export type ContactSchema = Static<typeof ContactSchema>

export const readContact = route({
  method: 'GET',
  path: '/api/districts/:kab/kabari-saya',
  act: 'tasks.read',
  summary: { id: 'Bagaimana saya dikabari', en: 'How I am told' },
  params: KabParams,
  answer: Type.Object({ ...ContactSchema.properties, mailIsOn: Type.Boolean() }),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const setContact = route({
  method: 'PUT',
  path: '/api/districts/:kab/kabari-saya',
  act: 'tasks.write',
  summary: { id: 'Tetapkan bagaimana saya dikabari', en: 'Set how I am told' },
  params: KabParams,
  body: ContactSchema,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})
