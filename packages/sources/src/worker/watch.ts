/**
 * Who waits for a file to be read may look on, and may give it up.
 */
export interface Watch {
  /** Once it is aborted the worker is stopped, and the reading rejects with its reason. */
  readonly signal: AbortSignal
  /** Rows read so far. */
  readonly onRows: (rows: number) => void
}
