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
import { call } from '../../app/call.ts'
import { forgetDistrict, importQuery, queryClient } from '../../app/queries.ts'
import { useWatchedAct } from '../../app/use-watched-act.ts'
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
  const applying = useWatchedAct(applyImport, params, { done: onPreview, stopped: () => forgetDistrict(kab) })
  const apply = ({ confirmed, period, repairs }: Application) => {
    const confirm = [...confirmed].map(([nama, kode]) => ({ nama, kode }))
    applying.start({ confirm, ...(period !== null && { period }), ...(repairs !== undefined && { repairs }) })
  }
  const undo = useMutation({ mutationFn: () => call(undoImport, { params }), onSuccess: onPreview })
  const discard = useMutation({ mutationFn: () => call(discardImport, { params }), onSuccess: () => forgetDistrict(kab) })
  const problem = applying.problem ?? undo.error ?? discard.error
  return { rights, apply, applying, undo, discard, problem }
}
