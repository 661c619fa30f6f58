/**
 * What truly varies from one piece of work to the next, and nothing else: the transaction, the moment, who acts, over which areas, and for
 * which district. Use cases and stores get it as their first argument.
 */
import type { Actor } from '@konvergen/core/accounts/actor.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import type { Areas } from '@konvergen/core/accounts/may.ts'
import type { TraceName } from '@konvergen/core/accounts/traces.ts'
import type { KeyRing } from './crypto/key-ring.ts'
import type { Db } from './database/connect.ts'
import type { Home } from './database/databases.ts'
import type { Files } from './files/open-files.ts'

/** Whoever asks for a piece of work, as far as it is known before it begins. */
export interface Asker {
  readonly actor: Actor
  /** Over which areas of the district the act may be done; `*` = all. */
  readonly areas: Areas
  /** Of rows about people and villages the database shows only those of these areas. */
  readonly scope: Areas
  /** The database that the asker's account is in. */
  readonly home: Home
  /** Id of the browser's session, for the trail; null = no browser. */
  readonly device: string | null
  /** Address that the request came from, as declared proxies tell it, or `cli`; null for the program itself. For the trail. */
  readonly address: string | null
  /** What it was asked for; null for the program itself. Its traces are left under words that declare it. */
  readonly act: Act | null
}

/** What an act leaves in the trail. */
export interface TrailEntry {
  /** Code of the district; `00.00` for what is about the whole installation. */
  readonly kab: string
  readonly act: TraceName
  /** What it was done to: a code or an id. */
  readonly subject: string
  /** Codes and numbers; no names of persons, no file names. */
  readonly detail: Readonly<Record<string, string | number | null>>
  /** Where it came from, if that is not where the asker is. */
  readonly address?: string | null
}

export interface Traces {
  readonly entries: TrailEntry[]
  /** Rows were held, and in the end there was nothing to change. */
  nothingChanged: boolean
}

/** The installation's own chapter of the trail. */
export const INSTALLATION = '00.00'

export interface Context extends Asker {
  /** The transaction of this piece of work; its district is the only one that can be seen. */
  readonly db: Db
  /** Seals what is personal, and finds it again. */
  readonly keys: KeyRing
  /** Where files lie that are too large for a table. */
  readonly files: Files
  readonly now: Date
  /** A new id (UUIDv7). */
  readonly newId: () => string
  /** Gathered by `trail/door.ts`, written as the last thing before the commit. */
  readonly traces: Traces
}

export interface DistrictContext extends Context {
  /** Kemendagri code of the district that this work is about. */
  readonly kab: string
}
