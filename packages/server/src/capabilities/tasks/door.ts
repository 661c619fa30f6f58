/**
 * What later capabilities ask of tasks: that one is opened, looked for or moved on, a meeting planned or looked for, how whom it is for is called, that people
 * are told, and that what was kept long enough goes. Evidence of a task is kept by documents, under the thing `tugas`.
 */
export { moveTask } from './change-task.ts'
export { isKnown, nameOf, readDirectory } from './directory.ts'
export { addAttendee, changeMeeting, createMeeting } from './hold-meetings.ts'
export { forgetAttendance } from './meeting-store.ts'
export { forgetContacts, forgetRead } from './notice-store.ts'
export { openTask } from './open-task.ts'
export { forgetMessages } from './outbox-store.ts'
export { listMeetings, readMeeting } from './read-meetings.ts'
export { readTask } from './read-tasks.ts'
export { settleTask } from './settle-task.ts'
export { moveTasksToOffice } from './store.ts'
export { tellOfFactor, tellOfMissedCode } from './tell-of-factor.ts'
export { tellOfNames } from './tell-of-names.ts'
