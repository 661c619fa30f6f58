/**
 * Where a district's trail ends now, as people write it down; for the secretariat to keep outside the program.
 */
import { sayTrailEnd } from '@konvergen/core/kit/trail-end.ts'
import type { Db } from '../../platform/database/connect.ts'
import { readHead } from './store.ts'

/** null where nothing was written yet. */
export async function endOfTrail({ db, kab }: { readonly db: Db; readonly kab: string }): Promise<string | null> {
  const head = await readHead(db, kab)
  return head === undefined ? null : sayTrailEnd({ kab, seq: head.seq, digest: head.digest.toString('hex') })
}
