/**
 * What PostgreSQL's own refusals mean to a person, in one place. Use cases check first and speak precisely; what reaches a constraint all the
 * same is a race with somebody else's change. Codes: PostgreSQL documentation, appendix A.
 */
import type { ProblemCode } from '@konvergen/contract/problems.ts'
import { Problem } from '../problem.ts'

const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  '23505': 'keadaan-berubah', // unique_violation
  '23503': 'keadaan-berubah', // foreign_key_violation
  '23P01': 'keadaan-berubah', // exclusion_violation
  '40001': 'keadaan-berubah', // serialization_failure
  '40P01': 'keadaan-berubah', // deadlock_detected
  '42501': 'tidak-boleh', // insufficient_privilege, row-level security
  '53100': 'ruang-penuh', // disk_full
  '53300': 'basis-data-tidak-siap', // too_many_connections
  '57P01': 'basis-data-tidak-siap', // admin_shutdown
  '57P02': 'basis-data-tidak-siap', // crash_shutdown
  '57P03': 'basis-data-tidak-siap', // cannot_connect_now
  '3D000': 'basis-data-tidak-siap', // invalid_catalog_name
}

const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EACCES'])
/** node-postgres reports a lost connection by sentence only. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|not queryable/

/** Null when it is not about the database or we do not know what it means. */
export function pgProblem(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null
  const code = (error as { code?: unknown }).code
  const known = typeof code === 'string' ? BY_CODE[code] : undefined
  if (known !== undefined) return new Problem(known, {}, { cause: error })
  // Class 08: connection exceptions.
  const lost = typeof code === 'string' ? NO_CONNECTION.has(code) || code.startsWith('08') : LOST.test(error.message)
  return lost ? new Problem('basis-data-tidak-siap', {}, { cause: error }) : null
}
