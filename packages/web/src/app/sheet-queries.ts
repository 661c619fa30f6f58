/** What the pages of office tables read: the list, one table with its proposals, and the dry run of a choice. */
import { listSheets, readSheet, type SheetChoice, trySheet } from '@konvergen/contract/sheets.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const sheetsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'lembar'], queryFn: ({ signal }) => call(listSheets, { params: { kab }, signal }) })

export interface SheetAsked {
  /** An id, or `sekretariat`; undefined = the likely one. */
  readonly lembaga?: string | undefined
  readonly periode?: string | undefined
}

export const sheetQuery = (kab: string, id: string, { lembaga, periode }: SheetAsked) =>
  queryOptions({
    queryKey: [kab, 'lembar', id, lembaga, periode],
    queryFn: ({ signal }) =>
      call(readSheet, {
        params: { kab, id },
        query: { ...(lembaga !== undefined && { lembaga }), ...(periode !== undefined && { periode }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** `choice` null: it says too little to be tried. */
export const trialQuery = (kab: string, id: string, choice: SheetChoice | null) =>
  queryOptions({
    queryKey: [kab, 'lembar', id, 'coba', choice],
    queryFn: ({ signal }) => call(trySheet, { params: { kab, id }, body: choice as SheetChoice, signal }),
    enabled: choice !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
