/** What was chosen on the page of causes goes into its address; what was cleared leaves no trace in it. */
import { getRouteApi } from '@tanstack/react-router'
import type { CausesSearch } from '../../../app/causes-search.ts'
import { present } from '../../../app/read-search.ts'

const route = getRouteApi('/k/$kab/penyebab')

export type CausesChange = (change: { readonly [K in keyof CausesSearch]?: CausesSearch[K] | undefined }) => void

export function useCausesChange(): CausesChange {
  const navigate = route.useNavigate()
  return (change) => void navigate({ search: (before) => present({ ...before, ...change }), replace: true, resetScroll: false })
}
