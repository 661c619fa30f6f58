/** Takes access in an emergency. */
import { openEmergency } from '@konvergen/contract/emergency.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'

export function useTakeEmergency(kab: string, onTaken: () => unknown) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof openEmergency>) => call(openEmergency, { params: { kab }, body }),
    onSuccess: onTaken,
  })
}
