/**
 * A lokus proposal for the periods and the way of choosing that are asked for.
 */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { composeCriteria, type NamedCriterion, type OtherFigures } from '@konvergen/core/lokus/compose-criteria.ts'
import { estimatePrevalence, type PrevalenceEstimates } from '@konvergen/core/lokus/estimate-prevalence.ts'
import type { MethodParameters } from '@konvergen/core/lokus/method.ts'
import type { LokusProposal } from '@konvergen/core/lokus/proposal.ts'
import { proposeIndex, weighCriteria } from '@konvergen/core/lokus/propose-index.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import { testWeights } from '@konvergen/core/lokus/sensitivity.ts'
import type { Situation } from '@konvergen/core/situation/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type Choice, lookAtSituation, type Sight } from '../situation/door.ts'
import { gatherOtherFigures } from './gather-criteria.ts'
import { type AskedProposal, readParameters } from './read-parameters.ts'

export type ProposingParameters = MethodParameters & { readonly metode: 'kuadran' | 'indeks' | 'peringkat' }

interface Proposed {
  readonly proposal: LokusProposal
  /** null for quadrants. */
  readonly index: { readonly criteria: readonly NamedCriterion[]; readonly estimates: PrevalenceEstimates } | null
  readonly sensitivity: LokusAnswer['kepekaan']
  readonly sight: Sight
}

/** `others`: asked only where a method reads them. */
export async function proposeFrom(sight: Sight, parameters: ProposingParameters, others: () => Promise<OtherFigures>): Promise<Proposed> {
  const { situation } = sight
  const { k } = situation
  const { metode, norma, bobot, batas, taksiran } = parameters
  if (metode === 'kuadran') {
    const cuts = batas === null ? undefined : { prevalence: batas.prevalensi, cases: batas.kasus }
    return { proposal: proposeKuadran(situation, { k, cuts }), index: null, sensitivity: [], sight }
  }
  const estimates = estimatePrevalence(situation, taksiran)
  const criteria = composeCriteria(situation, estimates, await others())
  const asked = { metode, norma, bobot, k }
  const sensitivity = metode === 'indeks' ? sensitivityOf(criteria, asked, situation) : []
  return { proposal: proposeIndex(situation, criteria, asked), index: { criteria, estimates }, sensitivity, sight }
}

export async function propose(ctx: DistrictContext, choice: Omit<Choice, 'k'>, parameters: ProposingParameters): Promise<Proposed> {
  const sight = await lookAtSituation(ctx, { ...choice, k: parameters.k })
  return proposeFrom(sight, parameters, () => gatherOtherFigures(ctx, sight))
}

function sensitivityOf(
  all: readonly NamedCriterion[],
  asked: Parameters<typeof proposeIndex>[2],
  { desa }: Situation,
): LokusAnswer['kepekaan'] {
  const weighed = weighCriteria(all, asked)
  if (weighed === null) return []
  const codes = (places: readonly number[]): string[] => places.map((place) => desa[place]?.kode ?? '')
  return testWeights(weighed.criteria, weighed.options, asked.k).scenarios.flatMap(({ criterion, change, enters, leaves, correlation }) => {
    const key = weighed.criteria[criterion]?.key
    return key === undefined ? [] : [{ kriteria: key, ubah: change, masuk: codes(enters), keluar: codes(leaves), korelasi: correlation }]
  })
}

function presentBasis({ index, sight }: Proposed): LokusAnswer['dasar'] {
  if (index === null) return null
  const { criteria, estimates } = index
  const { desa } = sight.situation
  return {
    desa: desa.map(({ kode }) => kode),
    taksiran: estimates.used,
    kovariat: [...estimates.covariates],
    kriteria: criteria.map(({ key, direction, values }) => ({
      key,
      direction,
      values: [...values],
      diketahui: values.filter((value) => value !== null).length,
    })),
    bagian: estimates.villages.map((own, place) => {
      if (own === null) return null
      const { percent, low, high, posterior } = own
      return { a: posterior.a, b: posterior.b, measured: desa[place]?.figures.stunting.denominator ?? 0, percent, low, high }
    }),
  }
}

export async function proposeLokus(ctx: DistrictContext, asked: AskedProposal): Promise<LokusAnswer> {
  const parameters = readParameters(asked)
  const { sumber, recap, krs } = asked
  const proposed = await propose(ctx, { sumber, recap, krs }, parameters)
  const { chosen, kMax } = proposed.sight
  return {
    // The contract's rows are the proposal's own, only without `readonly`.
    ...(proposed.proposal as Omit<LokusAnswer, 'kMax' | 'kAnggaran' | 'recapPeriod' | 'krsPeriod' | 'dasar' | 'kepekaan'>),
    kMax,
    kAnggaran: parameters.anggaran === null ? null : parameters.k,
    recapPeriod: chosen.recap?.period ?? chosen.month,
    krsPeriod: chosen.krs?.period ?? null,
    dasar: presentBasis(proposed),
    kepekaan: proposed.sensitivity,
  }
}
