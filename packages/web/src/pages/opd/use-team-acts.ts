/** What can be done with teams and owners; after each act the whole district is asked again. */
import type { BodyOf } from '@konvergen/contract/route.ts'
import { beginTeam, saveTeam, setOwners, validateTeam, withdrawTeam } from '@konvergen/contract/tpps.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

/** A new draft, and on to its page. */
export function useBeginTeam(kab: string) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: BodyOf<typeof beginTeam>) => call(beginTeam, { params: { kab }, body }),
    onSuccess: async ({ id }) => {
      await forgetDistrict(kab)
      await navigate({ to: '/k/$kab/tpps/$id', params: { kab, id } })
    },
  })
}

export function useTeamActs(kab: string, id: string) {
  const navigate = useNavigate()
  const params = { kab, id }
  const onSuccess = () => forgetDistrict(kab)
  const save = useMutation({ mutationFn: (body: BodyOf<typeof saveTeam>) => call(saveTeam, { params, body }), onSuccess })
  const record = useMutation({ mutationFn: (body: BodyOf<typeof validateTeam>) => call(validateTeam, { params, body }), onSuccess })
  const withdraw = useMutation({
    mutationFn: () => call(withdrawTeam, { params }),
    onSuccess: async () => {
      await forgetDistrict(kab)
      await navigate({ to: '/k/$kab/tpps', params: { kab } })
    },
  })
  return { save, record, withdraw }
}

export function useSetOwners(kab: string) {
  return useMutation({
    mutationFn: (hal: BodyOf<typeof setOwners>['hal']) => call(setOwners, { params: { kab }, body: { hal } }),
    onSuccess: () => forgetDistrict(kab),
  })
}
