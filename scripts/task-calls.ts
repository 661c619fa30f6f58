/**
 * Sample arguments for the stores of tasks and meetings, for whoever goes over all queries (gen-queries.ts).
 */
const at = new Date(0)
const id = '00000000-0000-7000-8000-000000000000'
const viewer = { id, roles: ['camat'], offices: ['dinkes'], areas: ['76.01.01'], coordinates: ['76.01.01'] }
const everywhere = { ...viewer, coordinates: '*' }
const all = { scope: 'semua', states: null, lateOn: null, find: null, linkKind: null, linkId: null, toCode: null }
const day = '2026-01-01'

const meeting = { title: 'Rakor', place: 'Aula', day, clock: '09:00', zone: 'WIB', minutes: 60, agenda: [], invited: [] }

export const TASK_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  listTasks: (['saya', 'kantor', 'buatan-saya', 'semua'] as const).map((scope) => [viewer, { ...all, scope }, 50, 0]),
  countTasks: [
    [viewer, day],
    [everywhere, day],
  ],
  countLate: [[viewer, day]],
  findTask: [[id]],
  holdTask: [[id]],
  insertTask: [[{ kab_kode: '76.01', id, title: 'Tugas' }]],
  updateTask: [[id, { state: 'selesai' }]],
  insertEvent: [[id, 'komentar', 'isi']],
  listEvents: [[id]],
  listUndone: [[]],
  readTitles: [[viewer, [id]]],
  insertNotices: [[[{ accountId: id, key: 'k', kind: 'pengingat', taskId: id, meetingId: null }]]],
  listNotices: [[id, 50]],
  countUnread: [[id]],
  markRead: [[id]],
  forgetRead: [[at]],
  toldKeys: [[[id]]],
  readContact: [[id]],
  listContacts: [[]],
  forgetContacts: [[[id]]],
  setContact: [[{ account_id: id, email: 'a@example.org', mail: 'harian', language: 'id' }]],
  readRules: [[]],
  writeRules: [[[{ days: 1, whom: 'penerima' }]]],
  beginRun: [[day]],
  noteRun: [[day, 1, 1]],
  lastRun: [[]],
  insertMessages: [[[{ accountId: id, key: 'k', subject: 's', body: 'b' }]]],
  takeWaiting: [[50]],
  noteOutcome: [[id, { state: 'terkirim', tries: 1, next_at: at, fault: null, sent_at: at }]],
  countMessages: [[]],
  forgetMessages: [[at]],
  listAwaited: [[]],
  dropWaiting: [[[id]]],
  listMeetings: [[]],
  findMeeting: [[id]],
  insertMeeting: [[id, meeting]],
  updateMeeting: [[id, { ...meeting, state: 'selesai' }]],
  listAttendance: [[id]],
  insertAttendee: [[id, { nama: 'Nama', instansi: 'Bappeda', account_id: null, how: 'tangan' }]],
  strikeAttendee: [[id, id]],
  forgetAttendance: [[day]],
  readMinutes: [[id]],
  insertMinutes: [[id, ['isi']]],
  listDecisions: [[id]],
  insertDecision: [[id, 'keputusan']],
  holdDecision: [[id, id]],
  markTask: [[id, id, id]],
}
