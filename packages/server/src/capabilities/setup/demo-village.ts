/**
 * Packages of the demo district's lokus for the next year: most are issued, some answered, one changed since, one waits, one is not prepared. All invented; brought in by the ordinary
 * acts.
 */
import { stagesOf } from '@konvergen/core/village/answer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { reportLokus } from '../lokus/door.ts'
import { answerRecommendation, changeEntry, issuePackages, lookAtVillage, takeProposals, writeRecommendation } from '../village/door.ts'
import { readRecommendations } from '../village/store.ts'

const COSTED = [
  ['jamban-keluarga', 'Jamban sehat sederhana'],
  ['pmt-balita', 'Makanan tambahan lokal 60 hari'],
  ['pmt-ibu-hamil', 'Makanan tambahan lokal 60 hari'],
] as const
/** Of the lokus the last ones are not issued, and the very last not prepared. */
const WAITING = 2
/** How many villages have answered. */
const ANSWERED = 3

async function prepare(secretariat: DistrictContext, desa: string, tahun: number): Promise<void> {
  const { recommendations } = await lookAtVillage(secretariat, desa, tahun)
  const entries = recommendations.filter(({ id }) => id === null).map(({ entry }) => entry)
  if (entries.length > 0) await takeProposals(secretariat, desa, { tahun, entries })
}

/** One is left out, and one has another volume than proposed. */
async function decide(secretariat: DistrictContext, desa: string, tahun: number): Promise<void> {
  const [first, second] = (await readRecommendations(secretariat, { year: tahun, desa })).toReversed()
  const write = (own: NonNullable<typeof first>, state: 'pakai' | 'lepas', volume: number | null, reason: string) =>
    writeRecommendation(
      secretariat,
      { desa, entri: own.entry },
      { tahun, base: own.revision, state, facts: { ...own.facts, volume }, reason },
    )
  if (first !== undefined) await write(first, 'lepas', first.facts.volume, 'Sudah dikerjakan desa tahun ini (contoh)')
  if (second !== undefined) await write(second, 'pakai', 1, 'Disepakati satu kegiatan (contoh)')
}

async function answer(secretariat: DistrictContext, desa: string, year: number): Promise<void> {
  const own = (await readRecommendations(secretariat, { year, desa })).filter(({ state }) => state === 'pakai')
  const none = { stage: null, rupiah: null } as const
  for (const [at, { id, revision }] of own.entries()) {
    const about = { revision, answers: 0 }
    if (at % 4 === 3) continue
    if (at % 4 === 1)
      await answerRecommendation(secretariat, id, { ...about, ...none, answer: 'nanti', reason: 'Tahun berikutnya (contoh)' })
    else if (at % 4 === 2)
      await answerRecommendation(secretariat, id, { ...about, ...none, answer: 'tidak-bisa', reason: 'Tenaganya tidak ada (contoh)' })
    else
      await answerRecommendation(secretariat, id, {
        ...about,
        answer: 'diterima',
        stage: stagesOf(desa)[0] ?? null,
        rupiah: '25000000',
        reason: null,
      })
  }
}

/** `own`: the village whose head one can be in the demo; it has a package though it is no lokus. */
export async function insertDemoVillages(secretariat: DistrictContext, own: readonly string[]): Promise<void> {
  const tahun = Number(dayOf(secretariat.now).slice(0, 4)) + 1
  const decided = (await reportLokus(secretariat, tahun))?.villages ?? []
  const lokus = decided.filter(({ status }) => status !== 'lulus').map(({ kode }) => kode)
  for (const [key, costItem] of COSTED)
    await changeEntry(secretariat, key, { base: 0, content: null, active: true, costItem, reason: 'Biaya satuan kabupaten (contoh)' })
  const prepared = lokus.slice(0, Math.max(1, lokus.length - 1))
  for (const desa of new Set([...prepared, ...own])) await prepare(secretariat, desa, tahun)
  const issued = lokus.slice(0, Math.max(1, lokus.length - WAITING))
  const [first, , , changed] = issued
  if (first === undefined) return
  await decide(secretariat, first, tahun)
  await issuePackages(secretariat, { tahun, desa: [...new Set([...issued, ...own])] })
  for (const desa of issued.slice(0, ANSWERED)) await answer(secretariat, desa, tahun)
  if (changed !== undefined) await decide(secretariat, changed, tahun)
}
