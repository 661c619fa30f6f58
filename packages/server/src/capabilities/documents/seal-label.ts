/**
 * The words about a document that may name somebody lie sealed: its file name, its title, who consented.
 */
import type { DistrictContext } from '../../platform/context.ts'

export type Sealed = ReturnType<DistrictContext['keys']['seal']>

export interface Label {
  readonly name: string
  readonly title: string
}

const placeOf = (kab: string, versionId: string, what: 'nama' | 'persetujuan'): string => `document_versions|${kab}|${versionId}|${what}`

export function sealLabel(keys: DistrictContext['keys'], kab: string, versionId: string, label: Label): Sealed {
  return keys.seal(Buffer.from(JSON.stringify(label)), placeOf(kab, versionId, 'nama'))
}

export function openLabel(keys: DistrictContext['keys'], kab: string, versionId: string, sealed: Sealed): Label {
  return JSON.parse(keys.unseal(sealed, placeOf(kab, versionId, 'nama')).toString('utf8')) as Label
}

export function sealConsent(keys: DistrictContext['keys'], kab: string, versionId: string, by: string): Sealed {
  return keys.seal(Buffer.from(by), placeOf(kab, versionId, 'persetujuan'))
}

export function openConsent(keys: DistrictContext['keys'], kab: string, versionId: string, sealed: Sealed): string {
  return keys.unseal(sealed, placeOf(kab, versionId, 'persetujuan')).toString('utf8')
}
