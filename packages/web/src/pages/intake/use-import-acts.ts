/** What can be done with a file that came in; after each act everything read of the district is asked again. */
import { applyImport, discardImport, type ImportPreview, undoImport } from '@konvergen/contract/intake.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict, importQuery, queryClient } from '../../app/queries.ts'

interface Application {
  /** Name as written → village code that a person gave it. */
  readonly confirmed: ReadonlyMap<string, string>
  /** Only when the file does not say it. */
  readonly period: string | null
}

export function useImportActs(kab: string, id: string, onDecided: () => void) {
  const params = { kab, id }
  const onPreview = async (next: ImportPreview) => {
    queryClient.setQueryData(importQuery(kab, id).queryKey, next)
    onDecided()
    await forgetDistrict(kab)
  }
  const apply = useMutation({
    mutationFn: ({ confirmed, period }: Application) => {
      const confirm = [...confirmed].map(([nama, kode]) => ({ nama, kode }))
      return call(applyImport, { params, body: { confirm, ...(period !== null && { period }) } })
    },
    onSuccess: onPreview,
  })
  const undo = useMutation({ mutationFn: () => call(undoImport, { params }), onSuccess: onPreview })
  const discard = useMutation({ mutationFn: () => call(discardImport, { params }), onSuccess: () => forgetDistrict(kab) })
  return { apply, undo, discard, problem: apply.error ?? undo.error ?? discard.error }
}
