/**
 * Runs one piece of work in its own transaction, for a request as well as for a command: the same door to the database for both. The scope
 * of a district's work is that district and nothing else.
 */
import type { Context, DistrictContext } from './context.ts'
import type { KeyRing } from './crypto/key-ring.ts'
import type { Db } from './database/connect.ts'
import type { Databases } from './database/databases.ts'
import { pgProblem } from './database/pg-problem.ts'
import { inTransaction, type WorkMode } from './database/transaction.ts'
import { Problem } from './problem.ts'
import { uuidV7 } from './uuid-v7.ts'

export interface Work {
  readonly databases: Databases
  readonly keys: KeyRing
  /** Who acts: `lokal` for whoever sits at this computer, `cli` for a command. */
  readonly actor: string
  /** Handed in by app.ts: platform knows no capability, and only wilayah knows which districts are open. */
  readonly isOpen: (db: Db, kab: string) => Promise<boolean>
}

async function speakPlainly<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw pgProblem(error) ?? error
  }
}

/** Work in one database on several districts, or on none: `kabs` is all it may see. */
export function runAcross<T>(work: Work, db: Db, mode: WorkMode, kabs: readonly string[], act: (ctx: Context) => Promise<T>): Promise<T> {
  const now = new Date()
  const ctx = { keys: work.keys, actor: work.actor, now, newId: () => uuidV7(now) }
  return speakPlainly(inTransaction(db, mode, kabs, (transaction) => act({ ...ctx, db: transaction })))
}

/** Work inside one open district; `tidak-ditemukan` when it is not open. */
export async function runInDistrict<T>(work: Work, mode: WorkMode, kab: string, act: (ctx: DistrictContext) => Promise<T>): Promise<T> {
  const db = work.databases.forDistrict(kab)
  if (db === null) throw new Problem('tidak-ditemukan')
  return runAcross(work, db, mode, [kab], async (ctx) => {
    if (!(await work.isOpen(ctx.db, kab))) throw new Problem('tidak-ditemukan')
    return act({ ...ctx, kab })
  })
}

/** A short read of one district, for what is prepared before the transaction that writes. */
export type Look = <T>(act: (ctx: DistrictContext) => Promise<T>) => Promise<T>

export function lookInto(work: Work, kab: string): Look {
  return (act) => runInDistrict(work, 'baca', kab, act)
}
