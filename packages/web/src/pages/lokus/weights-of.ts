/** Weights as the address holds them, and as the parameters of a kept way. */
import type { MethodSchema } from '@konvergen/contract/lokus-parts.ts'
import { CRITERIA, type CriterionKey, SHIPPED_WEIGHTS, type Weights } from '@konvergen/core/lokus/method.ts'
import type { LokusSearch, ProposingMethod } from '../../app/search-state.ts'

export function weightsOf({ bobot }: LokusSearch): Weights {
  if (bobot === undefined) return SHIPPED_WEIGHTS
  const numbers = bobot.split(',').map(Number)
  return Object.fromEntries(CRITERIA.map((key, at) => [key, numbers[at] ?? 0])) as Record<CriterionKey, number>
}

export function weightsText(weights: Weights): string {
  return CRITERIA.map((key) => String(Math.round(weights[key] * 10_000) / 10_000)).join(',')
}

/** As the server has it in `read-parameters.ts`. */
const SEED = 20_260

/** `k`: what was proposed, be it by number or by budget. */
export function parametersOf(search: LokusSearch, k: number): MethodSchema {
  const { metode = 'kuadran', taksiran = 'langsung', norma = 'minmax', prevalensi, kasus, dana, biaya } = search
  return {
    metode,
    taksiran,
    norma,
    bobot: weightsOf(search),
    k,
    anggaran: dana === undefined || biaya === undefined ? null : { dana, biaya },
    batas: prevalensi === undefined || kasus === undefined ? null : { prevalensi, kasus },
    benih: SEED,
  }
}

/** The address of a kept way; source and periods stay as they are. */
export function searchOf({ metode, taksiran, norma, bobot, k, anggaran, batas }: MethodSchema, before: LokusSearch): LokusSearch {
  const { sumber, recap, krs } = before
  return {
    ...(sumber && { sumber }),
    ...(recap !== undefined && { recap }),
    ...(krs !== undefined && { krs }),
    k,
    ...(metode !== 'manual' && { metode: metode satisfies ProposingMethod }),
    ...(metode !== 'kuadran' && { taksiran, norma, bobot: weightsText(bobot) }),
    ...(anggaran !== null && { dana: anggaran.dana, biaya: anggaran.biaya }),
    ...(batas !== null && { prevalensi: batas.prevalensi, kasus: batas.kasus }),
  }
}
