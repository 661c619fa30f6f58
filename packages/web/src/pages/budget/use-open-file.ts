/** After an upload: the file that was read opens as its own page. */
import { useNavigate } from '@tanstack/react-router'
import { forgetDistrict } from '../../app/queries.ts'

export function useOpenFile(kab: string): (file: { readonly id: string }) => void {
  const navigate = useNavigate()
  return ({ id }) => void forgetDistrict(kab).then(() => navigate({ to: '/k/$kab/anggaran/$id', params: { kab, id } }))
}
