/** What can be done with unit costs and the mapping. */
import { addUnitCost, mapCodes, withdrawUnitCost } from '@konvergen/contract/plan-reference.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export function useReferenceActs(kab: string) {
  const after = { onSuccess: () => forgetDistrict(kab) }
  const add = useMutation({ mutationFn: (body: BodyOf<typeof addUnitCost>) => call(addUnitCost, { params: { kab }, body }), ...after })
  const withdraw = useMutation({ mutationFn: (id: string) => call(withdrawUnitCost, { params: { kab, id } }), ...after })
  const map = useMutation({ mutationFn: (body: BodyOf<typeof mapCodes>) => call(mapCodes, { params: { kab }, body }), ...after })
  return { add, withdraw, map }
}
