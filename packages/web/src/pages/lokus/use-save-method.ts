/** Keeps a way of choosing under a name. */
import type { MethodSchema } from '@konvergen/contract/lokus-parts.ts'
import { saveLokusMethod } from '@konvergen/contract/lokus-years.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export function useSaveMethod(kab: string, parameter: MethodSchema) {
  return useMutation({
    mutationFn: (nama: string) => call(saveLokusMethod, { params: { kab }, body: { nama, parameter } }),
    onSuccess: () => forgetDistrict(kab),
  })
}
