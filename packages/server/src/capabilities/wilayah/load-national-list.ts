/**
 * Brings the national list that came with the program into the database, once for each version of it. The task of whoever installs; done by
 * itself at the first start.
 */
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import { parseNational } from '@konvergen/sources/national-wilayah/parse.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { NATIONAL_LIST_VERSION, readNationalList } from '../../platform/national-list.ts'
import { holdNationalList, loadedListVersions, replaceNationalList } from './national-store.ts'

/** True when it had to be loaded. `admin` is a connection with the right to write reference tables. */
export async function loadNationalList(admin: Db): Promise<boolean> {
  if ((await loadedListVersions(admin)).includes(NATIONAL_LIST_VERSION)) return false
  const rows = parseNational(await readNationalList()).map((row) => ({ ...row, tingkat: levelOf(row.kode) }))
  return inTransaction(admin, 'tulis', { kabs: [], areas: [] }, async (transaction) => {
    // Another start may have been quicker while we read, or be at it now.
    await holdNationalList(transaction)
    if ((await loadedListVersions(transaction)).includes(NATIONAL_LIST_VERSION)) return false
    await replaceNationalList(transaction, NATIONAL_LIST_VERSION, rows)
    return true
  })
}
