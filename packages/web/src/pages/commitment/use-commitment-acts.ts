/** What can be done with commitments; after each act they are read again. */
import * as contract from '@konvergen/contract/commitment.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { forgetCommitments } from '../../app/commitment-queries.ts'

export function useNewCommitment(kab: string) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: BodyOf<typeof contract.addCommitment>) => call(contract.addCommitment, { params: { kab }, body }),
    onSuccess: async ({ id }) => {
      await forgetCommitments(kab)
      await navigate({ to: '/k/$kab/komitmen/$id', params: { kab, id } })
    },
  })
}

export function useFromRembuk(kab: string) {
  return useMutation({
    mutationFn: (rembuk: string) => call(contract.commitmentsFromRembuk, { params: { kab }, body: { rembuk } }),
    onSuccess: () => forgetCommitments(kab),
  })
}

export function useCommitmentActs(kab: string, id: string) {
  const onSuccess = () => forgetCommitments(kab)
  const params = { kab, id }
  return {
    change: useMutation({
      mutationFn: (body: BodyOf<typeof contract.changeCommitment>) => call(contract.changeCommitment, { params, body }),
      onSuccess,
    }),
    setState: useMutation({
      mutationFn: (body: BodyOf<typeof contract.setCommitmentState>) => call(contract.setCommitmentState, { params, body }),
      onSuccess,
    }),
    note: useMutation({
      mutationFn: (body: BodyOf<typeof contract.addProgress>) => call(contract.addProgress, { params, body }),
      onSuccess,
    }),
    strike: useMutation({
      mutationFn: ({ entri, alasan }: { readonly entri: string; readonly alasan: string }) =>
        call(contract.strikeProgress, { params: { ...params, entri }, body: { alasan } }),
      onSuccess,
    }),
  }
}

/** Of the secretariat. */
export function useReleaseActs(kab: string, id: string) {
  const onSuccess = () => forgetCommitments(kab)
  const params = { kab, id }
  return {
    release: useMutation({
      mutationFn: (body: BodyOf<typeof contract.releaseCommitment>) => call(contract.releaseCommitment, { params, body }),
      onSuccess,
    }),
    withdraw: useMutation({ mutationFn: () => call(contract.withdrawRelease, { params, body: {} }), onSuccess }),
    keepPerson: useMutation({
      mutationFn: (body: BodyOf<typeof contract.keepPerson>) => call(contract.keepPerson, { params, body }),
      onSuccess,
    }),
  }
}
