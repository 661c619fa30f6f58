/** Sends a village change; afterwards everything read of the district is asked again. */
import { changeVillage, type VillageChange } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export function useRecordChange(kab: string, onRecorded: () => void) {
  return useMutation({
    mutationFn: (body: VillageChange) => call(changeVillage, { params: { kab }, body }),
    onSuccess: async () => {
      onRecorded()
      await forgetDistrict(kab)
    },
  })
}
