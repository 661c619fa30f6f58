/** What can be done on the board; afterwards everything of coverage is asked again, since one number stands on many pages. */
import { remindOffices, setPeriod, setReminderRule } from '@konvergen/contract/coverage.ts'
import { openDispute, settleDispute } from '@konvergen/contract/disputes.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { coverageKey } from '../../app/coverage-queries.ts'
import { queryClient } from '../../app/queries.ts'

const after = (kab: string) => ({ onSuccess: () => queryClient.invalidateQueries({ queryKey: coverageKey(kab) }) })

export type PeriodChange = { readonly periode: string } & BodyOf<typeof setPeriod>

export function useSetPeriod(kab: string) {
  return useMutation({
    mutationFn: ({ periode, ...body }: PeriodChange) => call(setPeriod, { params: { kab, periode }, body }),
    ...after(kab),
  })
}

/** Opened for the first time, a period is what one wants to see next. */
export function useOpenPeriod(kab: string, onDone: () => void) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ periode, tenggat }: Pick<PeriodChange, 'periode' | 'tenggat'>) =>
      call(setPeriod, { params: { kab, periode }, body: { keadaan: 'terbuka', tenggat } }),
    onSuccess: async (_, { periode }) => {
      await queryClient.invalidateQueries({ queryKey: coverageKey(kab) })
      onDone()
      await navigate({ to: '/k/$kab/cakupan', params: { kab }, search: { periode } })
    },
  })
}

export function useOpenDispute(kab: string) {
  return useMutation({ mutationFn: (body: BodyOf<typeof openDispute>) => call(openDispute, { params: { kab }, body }), ...after(kab) })
}

export function useSettleDispute(kab: string) {
  return useMutation({
    mutationFn: ({ id, ...body }: { readonly id: string } & BodyOf<typeof settleDispute>) =>
      call(settleDispute, { params: { kab, id }, body }),
    ...after(kab),
  })
}

export function useRemindOffices(kab: string, periode: string) {
  return useMutation({ mutationFn: () => call(remindOffices, { params: { kab, periode }, body: {} }), ...after(kab) })
}

export function useSetReminderRule(kab: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof setReminderRule>) => call(setReminderRule, { params: { kab }, body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: coverageKey(kab) })
      onDone()
    },
  })
}
