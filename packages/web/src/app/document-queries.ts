/**
 * What the pages read of documents; after an act, everything of documents is asked again.
 */
import type * as contract from '@konvergen/contract/documents.ts'
import { listDocuments, readDocument, searchDocuments } from '@konvergen/contract/documents.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { addressOf, call } from './call.ts'
import { given, queryClient } from './queries.ts'

/** `cari`: a part of a title. */
export type DocumentsChoice = QueryOf<typeof listDocuments> & { readonly cari?: string }

/** Words go in a body: they may be somebody's name. */
export const documentsQuery = (kab: string, { cari = '', ...choice }: DocumentsChoice) =>
  queryOptions({
    queryKey: [kab, 'dokumen', given(choice), cari],
    queryFn: ({ signal }) =>
      cari === ''
        ? call(listDocuments, { params: { kab }, query: given(choice), signal })
        : call(searchDocuments, { params: { kab }, body: { ...given(choice), cari }, signal }),
    placeholderData: keepPreviousData,
  })

export const documentQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'dokumen', 'satu', id], queryFn: ({ signal }) => call(readDocument, { params: { kab, id }, signal }) })

/** What an act answered is what is known now; everything else of documents is asked again. */
export async function rememberDocument(kab: string, document: contract.DocumentDetail): Promise<void> {
  queryClient.setQueryData(documentQuery(kab, document.id).queryKey, document)
  await forgetDocuments(kab)
}

export async function forgetDocuments(kab: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [kab, 'dokumen'] })
}

export function versionAddress(
  route: typeof contract.downloadDocument | typeof contract.previewDocument,
  kab: string,
  id: string,
  no: number,
): string {
  return addressOf(route, { kab, id, no: String(no) })
}
