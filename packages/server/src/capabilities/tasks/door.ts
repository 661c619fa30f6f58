/**
 * What later capabilities ask of tasks: that one is opened. Evidence of a task is kept by documents, under the thing `tugas`.
 */
export { openTask } from './open-task.ts'
