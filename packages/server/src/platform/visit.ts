/**
 * Coming in and going out, as the use cases know it: what a browser shows, what is left in it, and who stands behind it.
 */
import type { Visitor } from './permit-act.ts'
import type { Surroundings } from './run-work.ts'

export interface Visit {
  readonly session: string | null
  /** A device that somebody signed in on before. */
  readonly device: string | null
  /** What went along to the provider of identities, sealed. */
  readonly sso: string | null
  readonly address: string
  /** Under which address we were asked; one of ours, or the request had not come through. */
  readonly origin: string
  readonly agent: string | null
}

/** What an entrance leaves in the browser; null takes it away, undefined leaves it as it is. */
export interface Left {
  readonly session?: string | null
  readonly device?: string | null
  readonly sso?: string | null
}

/** What an entrance answers, and what it leaves. */
export interface Entered<Answer> {
  readonly answer: Answer
  readonly left: Left
}

/** A guest where nobody is known. */
export type Identify = (surroundings: Surroundings, visit: Visit) => Promise<Visitor>
