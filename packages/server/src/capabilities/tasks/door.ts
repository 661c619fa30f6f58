/**
 * What later capabilities ask of tasks: that one is opened, and that what was kept long enough goes. Evidence of a task is kept by documents, under the thing `tugas`.
 */
export { forgetAttendance } from './meeting-store.ts'
export { forgetRead } from './notice-store.ts'
export { openTask } from './open-task.ts'
export { forgetMessages } from './outbox-store.ts'
