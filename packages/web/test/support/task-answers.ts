/** What the stand-in server answers about tasks and meetings. */
import * as meetings from '@konvergen/contract/meetings.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import * as tasks from '@konvergen/contract/tasks.ts'
import { DEFAULT_RULES } from '@konvergen/core/tasks/reminders.ts'
import type { Answer, Asked } from './answer.ts'

export const TASK_ID = '01900000-0000-7000-8000-00000000e001'
export const MEETING_ID = '01900000-0000-7000-8000-00000000e101'
/** In the form of a code; the stand-in takes any. */
export const ATTEND_CODE = `99.01~${MEETING_ID}~1900000000000~${'ab'.repeat(32)}`
const DONE = { done: true }
const TODAY = '2026-03-02'
const MADE = '2026-02-20T02:05:00.000Z'

const DINKES = { kind: 'opd', code: 'dinkes', nama: 'Dinas Kesehatan' } as const
const VILLAGE = { kind: 'wilayah', code: '99.01.02.2002', nama: 'Sidorahayu' } as const

const TASK: tasks.TaskSchema = {
  id: TASK_ID,
  title: 'Lengkapi sasaran baduta pada rekap Februari sebelum rembuk kecamatan dimulai',
  detail: 'Empat desa belum mengisi kolom sasaran.',
  to: VILLAGE,
  place: { kode: VILLAGE.code, nama: VILLAGE.nama },
  due: '2026-02-26',
  state: 'terbuka',
  link: { kind: 'desa', id: VILLAGE.code, label: 'Sidorahayu', path: `desa/${VILLAGE.code}` },
  madeBy: { id: 'x', nama: 'Sri Contoh' },
  madeAt: MADE,
  changedAt: MADE,
  isMine: true,
  isMadeByMe: true,
  moves: ['selesaikan', 'batalkan'],
  mayChange: true,
}

function tasksNow(): readonly tasks.TaskSchema[] {
  const other = (n: number, more: Partial<tasks.TaskSchema>) => ({ ...TASK, id: TASK_ID.replace(/1$/, String(n)), link: null, ...more })
  return [
    TASK,
    other(2, { title: 'Periksa timbangan posyandu', to: DINKES, due: '2026-03-09' }),
    other(3, { title: 'Kirim KRS', to: DINKES, due: '2026-02-20', state: 'selesai', moves: ['konfirmasi', 'kembalikan'] }),
  ]
}

const PLANNED: meetings.MeetingDetail = {
  id: MEETING_ID,
  title: 'Rakor TPPS triwulan I',
  place: 'Aula Bappeda',
  day: '2026-03-10',
  clock: '09:00',
  zone: 'WITA',
  minutes: 120,
  state: 'direncanakan',
  attended: 1,
  agenda: ['Desa lokus tahun depan', 'Pemberian makanan tambahan'],
  invited: [DINKES],
  madeBy: 'Dedi Contoh',
  attendance: [{ id: TASK_ID, nama: 'Siti Aminah', instansi: 'Dinas PUPR', how: 'qr', at: MADE }],
  minutesBy: ['Disepakati 20 desa.'],
  minutesAt: MADE,
  decisions: [
    { id: '01900000-0000-7000-8000-00000000e201', body: 'Bangun MCK di tiga desa lokus', at: MADE, taskId: null },
    { id: '01900000-0000-7000-8000-00000000e202', body: 'Kirim KRS semester II', at: MADE, taskId: TASK_ID },
  ],
  isAttending: false,
  mayManage: true,
}

const LATE = [{ to: VILLAGE, late: 1, open: 1, oldestDue: TASK.due }]
const NOTICE = { id: TASK_ID, kind: 'lewat', taskId: TASK_ID, meetingId: null, title: TASK.title, due: TASK.due, at: MADE, isRead: false }

/** The one that is planned, as lists show it. */
export const PLANNED_MEETING: meetings.MeetingSummary = {
  id: PLANNED.id,
  title: PLANNED.title,
  place: PLANNED.place,
  day: PLANNED.day,
  clock: PLANNED.clock,
  zone: PLANNED.zone,
  minutes: PLANNED.minutes,
  state: PLANNED.state,
  attended: PLANNED.attended,
}

export function taskAnswers(emptyKab: string): [RouteContract, Answer][] {
  let task = TASK
  let meeting = PLANNED
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const detail = (): tasks.TaskDetail => ({
    today: TODAY,
    task,
    events: [
      { id: TASK_ID, at: MADE, by: { id: 'x', nama: 'Sri Contoh' }, kind: 'dibuat', note: '' },
      { id: MEETING_ID, at: MADE, by: { id: 'y', nama: 'Kades Contoh' }, kind: 'komentar', note: 'Sedang diisi.' },
    ],
  })
  const one = ({ params }: Asked) => (params['id'] === MEETING_ID ? meeting : undefined)
  const list = (asked: Asked) => {
    const { cari = '' } = (asked.body ?? {}) as { cari?: string }
    const all = isEmpty(asked) ? [] : tasksNow().filter(({ title }) => title.toLowerCase().includes(cari.toLowerCase()))
    const counts = isEmpty(asked)
      ? { mine: 0, mineLate: 0, waiting: 0, open: 0, late: 0 }
      : { mine: 1, mineLate: 1, waiting: 1, open: 2, late: 1 }
    return { today: TODAY, total: all.length, perPage: 50, tasks: all, counts, lateBy: isEmpty(asked) ? [] : LATE }
  }
  return [
    [tasks.listTasks, list],
    [tasks.searchTasks, list],
    [
      tasks.listAddressees,
      () => [DINKES, { kind: 'orang', code: 'x', nama: 'Sri Contoh', di: 'Dinas Kesehatan' }, VILLAGE].map((to) => ({ di: '', ...to })),
    ],
    [tasks.createTask, () => task],
    [tasks.readTask, ({ params }) => (params['id'] === TASK_ID ? detail() : undefined)],
    [
      tasks.moveTask,
      () => {
        task = { ...task, state: 'selesai', moves: [], mayChange: false }
        return detail()
      },
    ],
    [tasks.commentTask, () => detail()],
    [tasks.readRules, () => ({ rules: DEFAULT_RULES, isProposal: true, lastRun: TODAY, mail: { isOn: true, waiting: 1, failed: 0 } })],
    [tasks.setRules, () => DONE],
    [tasks.listNotices, (asked) => (isEmpty(asked) ? { unread: 0, notices: [] } : { unread: 1, notices: [NOTICE] })],
    [tasks.markNoticesRead, () => DONE],
    [tasks.readContact, () => ({ email: 'dedi@example.org', mail: 'harian', language: 'id', mailIsOn: false })],
    [tasks.setContact, () => DONE],
    [meetings.listMeetings, (asked) => (isEmpty(asked) ? [] : [meeting])],
    [meetings.readMeeting, one],
    [
      meetings.changeMeeting,
      ({ body }) => {
        meeting = { ...meeting, state: (body as { state: meetings.MeetingDetail['state'] }).state }
        return meeting
      },
    ],
    [meetings.addAttendee, () => meeting],
    [meetings.keepMinutes, () => meeting],
    [meetings.attendanceCode, () => ({ kode: ATTEND_CODE, berlakuSampai: MADE })],
    [
      meetings.lookAtAttendance,
      () => ({
        title: PLANNED.title,
        place: PLANNED.place,
        day: PLANNED.day,
        clock: PLANNED.clock,
        zone: PLANNED.zone,
        nama: null,
        instansi: '',
      }),
    ],
    [meetings.attend, () => DONE],
  ]
}
