/**
 * What later capabilities ask of tasks: that one is opened, or looked for. Evidence of a task is kept by documents, under the thing
 * `tugas`.
 */
export { openTask } from './open-task.ts'
export { readTask } from './read-tasks.ts'
export { moveTasksToOffice } from './store.ts'
export { tellOfNames } from './tell-of-names.ts'
