/** Which two versions are set against each other: those of the address, else the newest of the district against the one before it. */
import type { AnalysisHead } from '@konvergen/contract/analyses.ts'

export interface PairOfVersions {
  readonly dari: string
  readonly ke: string
}

type Version = Pick<AnalysisHead, 'id' | 'wilayah' | 'tingkat'>

/** Of the same area, others than this one. */
export function othersOf<V extends Version>(versions: readonly V[], id: string): readonly V[] {
  const own = versions.find((version) => version.id === id)
  return versions.filter((version) => version.wilayah === own?.wilayah && version.id !== id)
}

/** `versions`: fixed ones, the newest first. null = no area has two. */
export function pairOf(versions: readonly Version[], asked: Partial<PairOfVersions>): PairOfVersions | null {
  const comparable = versions.filter(({ id }) => othersOf(versions, id).length > 0)
  const ofDistrict = comparable.filter(({ tingkat }) => tingkat === 'kab')
  const newest = (ofDistrict.length > 0 ? ofDistrict : comparable)[0]
  const ke = comparable.find(({ id }) => id === asked.ke) ?? newest
  if (ke === undefined) return null
  const others = othersOf(versions, ke.id)
  const place = versions.findIndex(({ id }) => id === ke.id)
  const older = others.find((other) => versions.indexOf(other) > place)
  const dari = others.find(({ id }) => id === asked.dari) ?? older ?? others[0]
  return dari === undefined ? null : { dari: dari.id, ke: ke.id }
}
