/** What is asked of the page of causes: what its address says, else one's own area. */
import type { CausesSearch } from '../../../app/causes-search.ts'
import { useOwnArea } from '../../../app/own-area.ts'
import { present } from '../../../app/read-search.ts'

export function useAskedCauses(kab: string, search: CausesSearch): CausesSearch {
  const own = useOwnArea(kab)
  return present<CausesSearch>({ ...search, wilayah: search.wilayah ?? own })
}
