/** The last step of a file: it becomes a document. What the server threw away is let go here too. */
import { type DocumentDetail, finishUpload } from '@konvergen/contract/documents.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call, ProblemError } from '../../app/call.ts'
import { forgetDocuments } from '../../app/document-queries.ts'

const THROWN_AWAY: ReadonlySet<string> = new Set(['jenis-tidak-diterima', 'foto-heic', 'kiriman-rusak', 'tidak-ditemukan'])

type Wanted = BodyOf<typeof finishUpload>
/** Fields may be there and undefined; they go out as if they were not. */
export type Filled = { readonly [Name in keyof Wanted]: Wanted[Name] | undefined }

interface After {
  readonly onKept: (document: DocumentDetail) => void
  /** There is nothing to try again with. */
  readonly onRefused: (problem: unknown) => void
}

export function useKeeping(kab: string, { onKept, onRefused }: After) {
  return useMutation({
    mutationFn: ({ id, wanted }: { id: string; wanted: Filled }) => call(finishUpload, { params: { kab, id }, body: wanted as Wanted }),
    onSuccess: async (kept) => {
      await forgetDocuments(kab)
      onKept(kept)
    },
    onError: (problem) => {
      if (problem instanceof ProblemError && THROWN_AWAY.has(problem.code)) onRefused(problem)
    },
  })
}
