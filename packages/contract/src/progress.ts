/**
 * Long work that is watched while it goes on: whoever asks for `PROGRESS_TYPE` gets lines of JSON, one for each step, and at last the answer or the problem.
 * Giving the request up gives the work up.
 */
import type { ProblemBody } from './problems.ts'

export const PROGRESS_TYPE = 'application/x-ndjson'

/** The file is read; compared with what is there; written; all is shown. */
export type WorkStep = 'baca' | 'cocok' | 'simpan' | 'tampil'

export interface StepLine {
  readonly langkah: WorkStep
  /** Rows done in this step; null where they are not counted. */
  readonly baris: number | null
}

export type ProgressLine<Answer> = StepLine | { readonly jawaban: Answer } | { readonly masalah: ProblemBody }
