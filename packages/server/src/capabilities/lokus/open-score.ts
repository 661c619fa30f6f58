/**
 * A score opened: by the same way of choosing as the proposal, so that it is the same score, down to the services, cells and rows of the criteria that are no
 * figure of the situation. Those that are open in `situation/open-figure.ts`.
 */
import type { LokusWhyAnswer } from '@konvergen/contract/lokus-why.ts'
import { explainScore } from '@konvergen/core/lokus/explain-score.ts'
import { servicesOfVillage } from '@konvergen/core/situation/people-gap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { VERSION } from '../../platform/version.ts'
import { type Choice, presentFile, readProvenance, type Sight } from '../situation/door.ts'
import { readVillageAccess } from './access-store.ts'
import { gatherServices } from './gather-criteria.ts'
import { propose } from './propose-lokus.ts'
import { type AskedProposal, readParameters } from './read-parameters.ts'

async function presentServices(ctx: DistrictContext, sight: Sight, desa: string): Promise<LokusWhyAnswer['layanan']> {
  const { definitions, covered, year } = await gatherServices(ctx, sight)
  const periods = new Map(covered.map(({ code, period }) => [code, period]))
  return servicesOfVillage(definitions, covered, { village: desa, year }).map(({ definition, coverage, target, people }) => ({
    kode: definition.code,
    nama: definition.name,
    versi: definition.version,
    periode: periods.get(definition.code) ?? '',
    pembilang: coverage.numerator,
    penyebut: coverage.denominator,
    target: target.value,
    sumberTarget: target.source,
    kurang: people,
  }))
}

async function presentWelfare(
  ctx: DistrictContext,
  { krsCounts, chosen }: Sight,
  desa: string,
  choice: Choice,
): Promise<LokusWhyAnswer['kesejahteraan']> {
  const counts = krsCounts?.get(desa)
  if (counts === undefined) return null
  const cells = await readProvenance(ctx, desa, choice)
  return {
    pembilang: counts.sejahtera1,
    penyebut: counts.krs,
    sel: cells.filter(({ kind, field }) => kind === 'krs-rekap' && (field === 'sejahtera1' || field === 'krs')),
    berkas: chosen.krs === null ? null : await presentFile(ctx, chosen.krs),
  }
}

async function presentAccess(ctx: DistrictContext, desa: string): Promise<LokusWhyAnswer['akses']> {
  const own = (await readVillageAccess(ctx, null)).find((each) => each.desa === desa)
  return own === undefined ? null : { iks: own.iks, baris: own.row, berkas: await presentFile(ctx, own) }
}

/** Throws `nilai-tidak-sah` of a proposal by quadrants, which has no score. */
export async function openScore(ctx: DistrictContext, desa: string, asked: AskedProposal): Promise<LokusWhyAnswer> {
  const parameters = readParameters(asked)
  const { metode, norma, bobot } = parameters
  if (metode === 'kuadran')
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Usulan menurut kuadran tidak memakai nilai.',
      reason: 'A proposal by quadrants has no score.',
    })
  const choice = { sumber: asked.sumber, recap: asked.recap, krs: asked.krs }
  const { proposal, index, sight } = await propose(ctx, choice, parameters)
  const place = sight.situation.desa.findIndex(({ kode }) => kode === desa)
  const row = proposal.rows.find(({ kode }) => kode === desa)
  if (row === undefined || row.index === null || index === null) throw new Problem('tidak-ditemukan')
  const own = index.estimates.villages[place] ?? null
  return {
    wilayah: { kode: row.kode, nama: row.nama },
    metode,
    norma: metode === 'peringkat' ? 'peringkat' : norma,
    urutan: row.rank,
    nilai: row.index.value,
    terendah: row.index.low,
    tertinggi: row.index.high,
    kriteria: explainScore(index.criteria, { metode, norma, bobot, k: proposal.k }, place),
    prevalensi: own === null ? null : { taksiran: index.estimates.used, percent: own.percent, low: own.low, high: own.high },
    layanan: await presentServices(ctx, sight, desa),
    kesejahteraan: await presentWelfare(ctx, sight, desa, choice),
    akses: await presentAccess(ctx, desa),
    program: VERSION,
  }
}
