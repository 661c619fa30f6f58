/**
 * What truly varies from one piece of work to the next, and nothing else: the transaction, the moment, who acts, and for which district.
 * Use cases and stores get it as their first argument.
 */
import type { KeyRing } from './crypto/key-ring.ts'
import type { Db } from './database/connect.ts'

export interface Context {
  /** The transaction of this piece of work; its district is the only one that can be seen. */
  readonly db: Db
  /** Seals what is personal, and finds it again. */
  readonly keys: KeyRing
  readonly now: Date
  /** Who acts. Until there are accounts: `lokal`, whoever sits at this computer, or `cli`. */
  readonly actor: string
  /** A new id (UUIDv7). */
  readonly newId: () => string
}

export interface DistrictContext extends Context {
  /** Kemendagri code of the district that this work is about. */
  readonly kab: string
}
