/**
 * How it is asked for, as the parameters that core takes: what is not said is as shipped.
 */
import type { LokusQuery } from '@konvergen/contract/lokus.ts'
import { affordableK, CRITERIA, type MethodParameters, SHIPPED_WEIGHTS, type Weights } from '@konvergen/core/lokus/method.ts'
import { DEFAULT_K } from '@konvergen/core/situation/limit-k.ts'
import type { Static } from 'typebox'
import { Problem } from '../../platform/problem.ts'
import { readCuts } from './read-cuts.ts'

export type AskedProposal = Static<typeof LokusQuery>

export const SEED = 20_260

function readWeights(bobot: string | undefined): Weights {
  if (bobot === undefined) return SHIPPED_WEIGHTS
  const numbers = bobot.split(',').map(Number)
  const weights = Object.fromEntries(CRITERIA.map((key, at) => [key, numbers[at] ?? 0])) as Record<keyof Weights, number>
  return requireWeights(weights)
}

export function requireWeights(weights: Weights): Weights {
  if (CRITERIA.some((key) => weights[key] > 0)) return weights
  throw new Problem('nilai-tidak-sah', { sebab: 'Semua bobot nol.', reason: 'All weights are zero.' })
}

export function readParameters(asked: AskedProposal): MethodParameters & { readonly metode: 'kuadran' | 'indeks' | 'peringkat' } {
  const { metode = 'kuadran', taksiran = 'langsung', norma = 'minmax', bobot, k = DEFAULT_K, dana, biaya } = asked
  const cuts = readCuts(asked)
  if ((dana === undefined) !== (biaya === undefined)) {
    const sebab = 'Dana dan biaya per lokus diisi bersama.'
    throw new Problem('nilai-tidak-sah', { sebab, reason: 'The budget and the cost of one lokus are given together.' })
  }
  const anggaran = dana === undefined || biaya === undefined ? null : { dana, biaya }
  const afforded = anggaran === null ? null : affordableK(anggaran)
  if (afforded === 0) {
    const sebab = 'Dana itu tidak cukup untuk satu lokus.'
    throw new Problem('nilai-tidak-sah', { sebab, reason: 'That budget does not carry one lokus.' })
  }
  return {
    metode,
    taksiran,
    norma,
    bobot: readWeights(bobot),
    k: afforded ?? k,
    anggaran,
    batas: cuts === undefined ? null : { prevalensi: cuts.prevalence, kasus: cuts.cases },
    benih: SEED,
  }
}
