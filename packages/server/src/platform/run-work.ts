/**
 * Runs one piece of work in its own transaction, for a request as well as for a command: the same door to the database for both. The scope
 * of a district's work is that district and nothing else. What a person changed without leaving a trace is not committed, nor with one under a word
 * that the act does not declare.
 */
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { mayLeave } from '@konvergen/core/accounts/traces.ts'
import type { Asker, Context, DistrictContext } from './context.ts'
import type { KeyRing } from './crypto/key-ring.ts'
import type { Db } from './database/connect.ts'
import type { Databases } from './database/databases.ts'
import { pgProblem } from './database/pg-problem.ts'
import { hasWritten, inTransaction, type WorkMode } from './database/transaction.ts'
import type { Files } from './files/open-files.ts'
import { Problem } from './problem.ts'
import { uuidsOf } from './uuid-v7.ts'
import { wallOf } from './wall-of.ts'

export interface Work {
  readonly databases: Databases
  readonly keys: KeyRing
  readonly files: Files
  readonly asker: Asker
  /** Under which people reach the program, as `Front.origin`. */
  readonly address: string | null
  /** Where this program is asked from when no request asks: `cli` for a command, null for the server. */
  readonly from: string | null
  /** Handed in by app.ts, since platform knows no capability: only wilayah knows which districts are open, */
  readonly isOpen: (db: Db, kab: string) => Promise<boolean>
  /** and only the trail how to keep what was gathered. */
  readonly keepTraces: (ctx: Context) => Promise<void>
}

/** All that a piece of work in a database of one's own choosing needs. */
export type BareWork = Pick<Work, 'keys' | 'files' | 'from' | 'keepTraces'>

/** What there is before anybody asks. */
export type Surroundings = Omit<Work, 'asker'>

/** Work of the program itself: nobody asks for it. */
export function asSystem<T extends Pick<Work, 'from'>>(work: T): T & Pick<Work, 'asker'> {
  return {
    ...work,
    asker: { actor: systemActor('sistem'), areas: '*', scope: '*', home: 'utama', device: null, address: work.from, act: null },
  }
}

async function speakPlainly<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw pgProblem(error) ?? error
  }
}

/** Whoever writes a use case under one act and its trace under another has made a mistake: the work fails, here as in a test. */
function requireDeclared({ act, traces }: Context): void {
  const foreign = traces.entries.find((entry) => !mayLeave(act, entry.act))
  if (foreign !== undefined)
    throw new TypeError(`${act} left a trace under ${foreign.act}, which does not declare it (core/accounts/traces.ts)`)
}

async function closeTrail(work: BareWork, ctx: Context, mode: WorkMode): Promise<void> {
  const { entries, nothingChanged } = ctx.traces
  requireDeclared(ctx)
  if (entries.length > 0) await work.keepTraces(ctx)
  else if (mode === 'tulis' && !nothingChanged && (await hasWritten(ctx.db)))
    throw new Error('something was changed and no trace of it left')
}

/** Work in one database on several districts, or on none: `kabs` is all it may see. */
export function runAcross<T>(
  work: BareWork & Pick<Work, 'asker'>,
  db: Db,
  mode: WorkMode,
  kabs: readonly string[],
  act: (ctx: Context) => Promise<T>,
): Promise<T> {
  const now = new Date()
  const { keys, files, asker } = work
  const run = async (transaction: Db): Promise<T> => {
    const ctx: Context = {
      ...asker,
      keys,
      files,
      now,
      newId: uuidsOf(now),
      db: transaction,
      traces: { entries: [], nothingChanged: false },
    }
    const result = await act(ctx)
    await closeTrail(work, ctx, mode)
    return result
  }
  return speakPlainly(inTransaction(db, mode, { kabs, areas: asker.scope, wall: wallOf(asker.actor, kabs, now) }, run))
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
