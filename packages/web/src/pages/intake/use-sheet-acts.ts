/** What can be done with a table of an office; after each act everything read of the district is asked again. */
import type { BodyOf } from '@konvergen/contract/route.ts'
import { applySheet, chooseSheetHeading, discardSheet, type SheetChoice, undoSheet } from '@konvergen/contract/sheets.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

interface Application {
  readonly choice: SheetChoice
  readonly reason: string
}

const withReason = (reason: string) => (reason.trim() === '' ? {} : { alasan: reason.trim() })

export function useSheetActs(kab: string, id: string) {
  const params = { kab, id }
  const onSuccess = () => forgetDistrict(kab)
  const apply = useMutation({
    mutationFn: ({ choice, reason }: Application) => call(applySheet, { params, body: { ...choice, ...withReason(reason) } }),
    onSuccess,
  })
  const undo = useMutation({ mutationFn: (reason: string) => call(undoSheet, { params, body: withReason(reason) }), onSuccess })
  const discard = useMutation({ mutationFn: () => call(discardSheet, { params }), onSuccess })
  const choose = useMutation({
    mutationFn: (rows: BodyOf<typeof chooseSheetHeading>) => call(chooseSheetHeading, { params, body: rows }),
    onSuccess,
  })
  return { apply, undo, discard, choose, problem: apply.error ?? undo.error ?? discard.error }
}
