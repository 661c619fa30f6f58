/** Asking for a document: which form is being written, what was saved or went wrong; giving it up lets the server finish alone. */
import { type DocumentName, type DocumentQuery, downloadAnalysisDocument, type Form } from '@konvergen/contract/analysis-documents.ts'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { takeAddress } from '../../../app/take-file.ts'

export interface Wanted extends Pick<DocumentQuery, 'sifat' | 'bahasa' | 'wilayah'> {
  readonly dokumen: DocumentName
  readonly bentuk: Form
}

export interface TakeDocument {
  readonly take: (wanted: Wanted) => void
  readonly stop: () => void
  /** null while nothing is under way. */
  readonly writing: Form | null
  /** Name of the file saved last. */
  readonly saved: string | null
  readonly problem: unknown
}

export function useTakeDocument(kab: string): TakeDocument {
  const abort = useRef<AbortController | null>(null)
  const { mutate, reset, isPending, variables, data, error } = useMutation({
    mutationFn: ({ dokumen, bentuk, ...query }: Wanted) => {
      abort.current = new AbortController()
      return takeAddress(downloadAnalysisDocument, { params: { kab, dokumen, bentuk }, query, signal: abort.current.signal })
    },
  })
  useEffect(() => () => abort.current?.abort(), [])
  const stop = () => {
    abort.current?.abort()
    reset()
  }
  return { take: mutate, stop, writing: isPending ? (variables?.bentuk ?? null) : null, saved: data ?? null, problem: error }
}
