/** Rows of a sheet on their way to the server. */
import { type CheckedAnswer, enterChecks, type SentCheck } from '@konvergen/contract/verval.ts'
import { call, ProblemError } from '../../app/call.ts'

/** One alone that cannot be kept is answered as a problem; here it is one of the rows. */
export async function sendChecks(kab: string, id: string, periksa: SentCheck[]): Promise<CheckedAnswer> {
  try {
    return await call(enterChecks, { params: { kab, id }, body: { periksa } })
  } catch (cause) {
    const [only] = periksa
    if (!(cause instanceof ProblemError) || only === undefined || cause.details['dikirim'] !== only.id) throw cause
    return { tersimpan: 0, tetap: 0, ditolak: [], bentrok: [{ id: only.id, keluarga: only.keluarga, tercatat: null }] }
  }
}
