/**
 * The tables of documents as rows; migrations/0011-documents.sql says what each column means.
 */
import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import type { DocumentKind } from '@konvergen/core/documents/kinds.ts'
import type { ColumnType } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'

/** The persons that a document can be about. A family comes with its own work: its word here, in the check of the table, and in the policy that hides it. */
export const SUBJECT_KINDS = ['anak'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export interface SubjectRef {
  readonly kind: SubjectKind
  readonly id: string
}

/** null when the row is made. */
type Later<T> = ColumnType<T | null, undefined, T | null>

export type DocumentsTable = {
  kab_kode: string
  id: string
  area_kode: string
  data: DocumentClass
  office_id: string | null
  subject_kind: SubjectKind | null
  subject_id: string | null
  created_by: string
  created_at: Date
  taken_by: Later<string>
  taken_at: Later<Date>
}

export type VersionsTable = {
  kab_kode: string
  document_id: string
  no: number
  id: string
  area_kode: string
  kind: DocumentKind
  bytes: ColumnType<string, number, never>
  sha256: string
  sent_sha256: string
  key_id: string
  sealed: Buffer
  preview: boolean
  people: boolean | null
  consent_on: ColumnType<string | null, string | null, string | null>
  consent_key_id: string | null
  consent_sealed: Buffer | null
  consent_by: string | null
  consent_at: Date | null
  added_by: string
  added_at: Date
  gone_at: Later<Date>
}

/** Type aliases, not interfaces: Kysely asks for an index signature. */
export type DocumentTables = {
  readonly documents: DocumentsTable
  readonly document_versions: VersionsTable
  readonly document_links: {
    kab_kode: string
    thing: string
    thing_id: string
    document_id: string
    area_kode: string
    linked_by: string
    linked_at: Date
  }
}

/** A thing of another capability, of which a document is evidence. */
export interface ThingRef {
  readonly thing: string
  readonly id: string
}

export interface StoredConsent {
  /** Who gave it. */
  readonly by: string
  /** `YYYY-MM-DD` */
  readonly on: string
}

export interface StoredVersion {
  readonly no: number
  readonly id: string
  readonly kind: DocumentKind
  readonly bytes: number
  readonly sha256: string
  readonly preview: boolean
  readonly people: boolean | null
  readonly name: string
  readonly title: string
  readonly consent: StoredConsent | null
  readonly addedBy: string
  readonly addedAt: Date
  readonly goneAt: Date | null
}

export interface StoredDocument {
  readonly id: string
  readonly data: DocumentClass
  readonly area: string
  /** Id of the office (OPD) whose it is; null = of none. */
  readonly office: string | null
  /** Whom it is about; null = nobody in particular. */
  readonly subject: SubjectRef | null
  readonly takenBy: string | null
  readonly takenAt: Date | null
  readonly version: StoredVersion
}

export interface NewVersion {
  readonly id: string
  readonly kind: DocumentKind
  readonly bytes: number
  readonly sha256: string
  readonly sentSha256: string
  readonly preview: boolean
  readonly people: boolean | null
  readonly name: string
  readonly title: string
  readonly consent: StoredConsent | null
}

/** The words about a document that may name somebody lie sealed: its file name, its title, who consented. */
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
