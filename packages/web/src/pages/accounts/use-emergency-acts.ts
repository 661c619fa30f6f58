/** Ending access in an emergency, and saying that one has checked it; who one is changes with it. */
import { endEmergency, seeEmergency } from '@konvergen/contract/emergency.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { emergenciesQuery } from '../../app/emergency-queries.ts'
import { askWhoAgain } from '../../app/me.ts'
import { queryClient } from '../../app/queries.ts'

export function useEmergencyActs(kab: string) {
  const refresh = () => Promise.all([askWhoAgain(), queryClient.invalidateQueries(emergenciesQuery(kab))])
  const end = useMutation({ mutationFn: (id: string) => call(endEmergency, { params: { kab, id } }), onSuccess: refresh })
  const see = useMutation({ mutationFn: (id: string) => call(seeEmergency, { params: { kab, id } }), onSuccess: refresh })
  return { end: end.mutate, see: see.mutate, isBusy: end.isPending || see.isPending, problem: end.error ?? see.error, refresh }
}
