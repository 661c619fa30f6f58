/**
 * Which layer of a boundary file holds the villages: the one that names most of them, its shapes of larger areas set aside.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { coarseFeatures } from './area-level.ts'
import { countVillages, type FeatureMatch, matchFeatures } from './match-features.ts'
import type { RawFeature } from './raw-feature.ts'

export interface Layer {
  readonly features: readonly RawFeature[]
  /** Shapes of kecamatan and kabupaten. */
  readonly coarse: readonly RawFeature[]
}

export interface ChosenLayer extends Layer {
  readonly match: FeatureMatch
}

export function splitLayer(features: readonly RawFeature[], district: District): Layer {
  const coarse = coarseFeatures(features, district)
  return { features: features.filter((feature) => !coarse.has(feature)), coarse: [...coarse] }
}

export function featureCountOf(layers: readonly Layer[]): number {
  return layers.reduce((sum, { features, coarse }) => sum + features.length + coarse.length, 0)
}

/** null when no layer names any village. */
export function chooseLayer(layers: readonly Layer[], district: District): ChosenLayer | null {
  let best: ChosenLayer | null = null
  for (const layer of layers) {
    const match = matchFeatures(layer.features, district)
    if (match !== null && countVillages(match.kode) > countVillages(best?.match.kode ?? [])) best = { ...layer, match }
  }
  return best
}
