/** Opens the people of a combination in the address; null for whoever may not see them. */
import type { CauseOfChild } from '@konvergen/core/situation/causes/risk-factors.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useMay } from '../../../app/may.ts'
import { useCausesChange } from './use-causes-change.ts'

const route = getRouteApi('/k/$kab/penyebab')

export function useOpenCombination(daftar: 'stunting' | 'krs'): ((causes: readonly CauseOfChild[]) => void) | null {
  const { kab } = route.useParams()
  const may = useMay()
  const onChange = useCausesChange()
  if (!may(daftar === 'stunting' ? 'measurement.read' : 'sasaran.read', kab)) return null
  return (causes) => onChange({ daftar, gabungan: causes.join(), sebab: undefined, aturan: undefined, halaman: undefined })
}
