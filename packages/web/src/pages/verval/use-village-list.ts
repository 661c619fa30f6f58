/** The families of a village for its sheet, and for typing it back. */
import { useQuery } from '@tanstack/react-query'
import { fetchVillage, vervalKey } from '../../app/verval-queries.ts'

/** Names are not left behind in the page's memory. */
export function useVillageList(kab: string, putaran: string, desa: string) {
  return useQuery({
    queryKey: [...vervalKey(kab), 'lembar', putaran, desa],
    queryFn: () => fetchVillage(kab, putaran, desa),
    gcTime: 0,
    staleTime: 0,
  })
}
