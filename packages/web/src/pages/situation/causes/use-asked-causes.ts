/** What is asked of the page of causes: what its address says, else one's own area. */
import type { CausesSearch } from '../../../app/causes-search.ts'
import { useOwnArea } from '../../../app/own-area.ts'
import { present } from '../../../app/read-search.ts'

export function useAskedCauses(kab: string, search: CausesSearch): CausesSearch {
  const own = useOwnArea(kab)
  return present<CausesSearch>({ ...search, wilayah: search.wilayah ?? own })
}

/** What the figures are asked by. */
export function areaAndFactors({ wilayah, faktor }: CausesSearch): Pick<CausesSearch, 'wilayah' | 'faktor'> {
  return present<{ wilayah: string; faktor: string }>({ wilayah, faktor })
}
