/** What can be done with a table of an office; after each act everything read of the district is asked again. */
import type { BodyOf } from '@konvergen/contract/route.ts'
import { applySheet, chooseSheetHeading, discardSheet, type SheetChoice, undoSheet } from '@konvergen/contract/sheets.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { useWatchedAct } from '../../app/use-watched-act.ts'

interface Application {
  readonly choice: SheetChoice
  readonly reason: string
}

const withReason = (reason: string) => (reason.trim() === '' ? {} : { alasan: reason.trim() })

export function useSheetActs(kab: string, id: string) {
  const params = { kab, id }
  const onSuccess = () => forgetDistrict(kab)
  const applying = useWatchedAct(applySheet, params, { done: onSuccess, stopped: onSuccess })
  const apply = ({ choice, reason }: Application) => applying.start({ ...choice, ...withReason(reason) })
  const undo = useMutation({ mutationFn: (reason: string) => call(undoSheet, { params, body: withReason(reason) }), onSuccess })
  const discard = useMutation({ mutationFn: () => call(discardSheet, { params }), onSuccess })
  const choose = useMutation({
    mutationFn: (rows: BodyOf<typeof chooseSheetHeading>) => call(chooseSheetHeading, { params, body: rows }),
    onSuccess,
  })
  return { apply, applying, undo, discard, choose, problem: applying.problem ?? undo.error ?? discard.error }
}
