/**
 * What is looked for among the documents, as it stands in the address.
 */
import { DOCUMENT_CLASSES, type DocumentClass } from '@konvergen/core/documents/classes.ts'
import { present, text, whole } from './read-search.ts'

export interface DocumentsSearch {
  readonly kelas?: DocumentClass
  readonly wilayah?: string
  readonly jenis?: 'foto' | 'berkas'
  readonly disingkirkan?: true
  readonly halaman?: number
  /** Id of the one that is open beside the list. */
  readonly buka?: string
}

export type DocumentsChange = { readonly [Name in keyof DocumentsSearch]: DocumentsSearch[Name] | undefined }

export function readDocumentsSearch(raw: Readonly<Record<string, unknown>>): DocumentsSearch {
  const area = text(raw['wilayah'])
  return present<DocumentsSearch>({
    kelas: DOCUMENT_CLASSES.find((one) => one === raw['kelas']),
    wilayah: area !== undefined && /^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/.test(area) ? area : undefined,
    jenis: (['foto', 'berkas'] as const).find((one) => one === raw['jenis']),
    disingkirkan: raw['disingkirkan'] === true || raw['disingkirkan'] === 'true' ? true : undefined,
    halaman: whole(raw['halaman'], 2, 100_000),
    buka: text(raw['buka']),
  })
}

/** Another choice begins at the first page again. */
export function changeDocuments(search: DocumentsSearch, changes: DocumentsChange): DocumentsSearch {
  return present<DocumentsSearch>({ ...search, ...('buka' in changes ? {} : { halaman: undefined }), ...changes })
}
