/** What can be done with meetings; after each act they are asked again. */
import * as contract from '@konvergen/contract/meetings.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { meetingQuery } from '../../app/meeting-queries.ts'
import { queryClient } from '../../app/queries.ts'
import { forgetTasks } from '../../app/task-queries.ts'

export function useCreateMeeting(kab: string, onMade: () => void) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: contract.NewMeeting) => call(contract.createMeeting, { params: { kab }, body }),
    onSuccess: async ({ id }) => {
      onMade()
      await forgetTasks(kab)
      await navigate({ to: '/k/$kab/rapat/$id', params: { kab, id } })
    },
  })
}

export type ChangedMeeting = contract.NewMeeting & { readonly state: contract.MeetingDetail['state'] }

export function useMeetingActs(kab: string, id: string) {
  const params = { kab, id }
  const onSuccess = async (detail: contract.MeetingDetail) => {
    queryClient.setQueryData(meetingQuery(kab, id).queryKey, detail)
    await forgetTasks(kab)
  }
  return {
    change: useMutation({ mutationFn: (body: ChangedMeeting) => call(contract.changeMeeting, { params, body }), onSuccess }),
    add: useMutation({
      mutationFn: (body: { nama: string; instansi: string }) => call(contract.addAttendee, { params, body }),
      onSuccess,
    }),
    strike: useMutation({ mutationFn: (peserta: string) => call(contract.strikeAttendee, { params: { ...params, peserta } }), onSuccess }),
    keep: useMutation({ mutationFn: (points: string[]) => call(contract.keepMinutes, { params, body: { points } }), onSuccess }),
    decide: useMutation({ mutationFn: (body: string) => call(contract.addDecision, { params, body: { body } }), onSuccess }),
    toTask: useMutation({
      mutationFn: ({ keputusan, ...body }: { keputusan: string } & TaskOfDecision) =>
        call(contract.decisionToTask, { params: { ...params, keputusan }, body }),
      onSuccess,
    }),
  }
}

export interface TaskOfDecision {
  readonly to: contract.NewMeeting['invited'][number]
  readonly due: string
}
