/**
 * What later capabilities ask of tasks: that one is opened, moved on, a meeting planned, and that what was kept long enough goes. Evidence of a task is kept by documents, under the thing `tugas`.
 */
export { moveTask } from './change-task.ts'
export { createMeeting } from './hold-meetings.ts'
export { forgetAttendance } from './meeting-store.ts'
export { forgetRead } from './notice-store.ts'
export { openTask } from './open-task.ts'
export { forgetMessages } from './outbox-store.ts'
