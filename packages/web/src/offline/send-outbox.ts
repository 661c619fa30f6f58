/** Sends what waits, in the order in which it was found: added families one by one, findings together. Nothing leaves the device before the server has answered. */
import { addFamily, type CheckSchema, enterChecks } from '@konvergen/contract/verval.ts'
import { FINDINGS } from '@konvergen/core/verval/finding.ts'
import { call, ProblemError } from '../app/call.ts'
import type { VillagePlace } from './kept-work.ts'
import { afterAnswer, asSent, familyOf, type Unsent, type UnsentCheck, type UnsentFamily, waitingOf } from './outbox.ts'

const AT_ONCE = 500

/** `keep` is called after each step; what it is given is what is left. Throws where the server cannot be reached or says no to everything. */
export async function sendOutbox(
  { kab, putaran, desa }: VillagePlace,
  unsent: readonly Unsent[],
  keep: (left: readonly Unsent[]) => Promise<void>,
): Promise<readonly Unsent[]> {
  let left = unsent
  const put = async (next: readonly Unsent[]) => {
    left = next
    await keep(next)
  }
  for (const one of waitingOf(unsent)) if (one.jenis === 'tambah') await put(await sendFamily({ kab, putaran, desa }, left, one))
  const checks = waitingOf(left).filter((one): one is UnsentCheck => one.jenis === 'periksa')
  // What belongs to an added family that the server refused waits with it.
  const stuck = new Set(left.flatMap((one) => (one.jenis === 'tambah' ? [familyOf(one)] : [])))
  const free = checks.filter((one) => !stuck.has(familyOf(one)))
  for (let from = 0; from < free.length; from += AT_ONCE) {
    const part = free.slice(from, from + AT_ONCE).map(({ periksa }) => periksa)
    const ids = new Set(part.map(({ id }) => id))
    await put(asSent(left, ids))
    await put(afterAnswer(left, ids, await answerTo({ kab, id: putaran }, part)))
  }
  return left
}

type Answer = Parameters<typeof afterAnswer>[2]

/** One alone that somebody came before is a problem with both findings; of many it comes back among them. */
async function answerTo(params: { kab: string; id: string }, periksa: UnsentCheck['periksa'][]): Promise<Answer> {
  try {
    return await call(enterChecks, { params, body: { periksa } })
  } catch (cause) {
    const [only] = periksa
    const isClash = cause instanceof ProblemError && cause.code === 'keadaan-berubah' && cause.details['dikirim'] === only?.id
    if (isClash && only !== undefined)
      return { ditolak: [], bentrok: [{ id: only.id, keluarga: only.keluarga, tercatat: recordedIn(cause) }] }
    // All of them families that are not here any more.
    if (cause instanceof ProblemError && cause.code === 'tidak-ditemukan')
      return { ditolak: periksa.map(({ id, keluarga }) => ({ id, keluarga, sebab: 'keluarga-asing' as const })), bentrok: [] }
    throw cause
  }
}

async function sendFamily({ kab, putaran, desa }: VillagePlace, left: readonly Unsent[], one: UnsentFamily): Promise<readonly Unsent[]> {
  try {
    await call(addFamily, { params: { kab, id: putaran, desa }, body: one.tambah })
    return left.filter((other) => other !== one)
  } catch (cause) {
    if (!(cause instanceof ProblemError) || !['keadaan-berubah', 'nilai-tidak-sah', 'permintaan-tidak-sah'].includes(cause.code))
      throw cause
    const sebab = String(cause.details['sebab'] ?? cause.code)
    return left.map((other) => (other === one ? { ...one, keadaan: 'ditolak', sebab } : other))
  }
}

/** What the other found, out of the problem that says so; who it was is told by the list. */
function recordedIn({ details }: ProblemError): CheckSchema | null {
  const id = String(details['tercatat'] ?? '')
  const temuan = FINDINGS.find((finding) => finding === details['temuanTercatat'])
  if (id === '' || temuan === undefined) return null
  const tanda = String(details['tandaTercatat'] ?? '')
  const where = { pindahKe: null, samaDengan: null, oleh: '' }
  return { id, temuan, tanda: tanda === '' ? null : tanda, ...where, pada: String(details['tercatatPada'] ?? '') }
}
