/** What can be done with a file that came in; after each act everything read of the district is asked again. */
import {
  applyImport,
  discardImport,
  type ImportPreview,
  type ImportSummary,
  type ListPreview,
  undoImport,
} from '@konvergen/contract/intake.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../app/call.ts'
import { forgetDistrict, importQuery, queryClient } from '../../app/queries.ts'
import { useImportRights } from './import-rights.ts'

interface Application {
  /** Name as written → village code that a person gave it. */
  readonly confirmed: ReadonlyMap<string, string>
  /** Only when the file does not say it. */
  readonly period: string | null
  /** Only of a list of children. */
  readonly repairs?: ListPreview['repaired']
}

export function useImportActs(kab: string, { id, kind }: Pick<ImportSummary, 'id' | 'kind'>, onDecided: () => void) {
  const rights = useImportRights(kab, kind)
  const params = { kab, id }
  const onPreview = async (next: ImportPreview) => {
    queryClient.setQueryData(importQuery(kab, id).queryKey, next)
    onDecided()
    await forgetDistrict(kab)
  }
  const isUnderWay = useRef(false)
  const application = useMutation({
    mutationFn: ({ confirmed, period, repairs }: Application) => {
      const confirm = [...confirmed].map(([nama, kode]) => ({ nama, kode }))
      return call(applyImport, { params, body: { confirm, ...(period !== null && { period }), ...(repairs !== undefined && { repairs }) } })
    },
    onSuccess: onPreview,
    onSettled: () => {
      isUnderWay.current = false
    },
  })
  /** A second press, quicker than the button can grey, does nothing. */
  const apply = (given: Application) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    application.mutate(given)
  }
  const undo = useMutation({ mutationFn: () => call(undoImport, { params }), onSuccess: onPreview })
  const discard = useMutation({ mutationFn: () => call(discardImport, { params }), onSuccess: () => forgetDistrict(kab) })
  const problem = application.error ?? undo.error ?? discard.error
  return { rights, apply, isApplying: application.isPending, undo, discard, problem }
}
