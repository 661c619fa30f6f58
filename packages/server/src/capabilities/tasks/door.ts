/**
 * What later capabilities ask of tasks: that one is opened, and that a document is put to one as evidence.
 */
export { attachEvidence } from './change-task.ts'
export { openTask } from './open-task.ts'
