/** Changing a definition: afterwards everything that is asked or reckoned may differ. */
import { changeDefinition } from '@konvergen/contract/indicators.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export function useDefine(kab: string, kode: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof changeDefinition>) => call(changeDefinition, { params: { kab, kode }, body }),
    onSuccess: () => forgetDistrict(kab),
  })
}
