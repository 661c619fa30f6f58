/** What can be done with packages of villages; after each act they are read again. */

import type { BodyOf } from '@konvergen/contract/route.ts'
import * as contract from '@konvergen/contract/village.ts'
import * as catalogue from '@konvergen/contract/village-catalogue.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetVillages } from '../../app/village-queries.ts'

const after = (kab: string) => ({ onSettled: () => forgetVillages(kab) })

export function useIssue(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof contract.issuePackages>) => call(contract.issuePackages, { params: { kab }, body }),
    ...after(kab),
  })
}

export function useTake(kab: string, desa: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof contract.takeProposals>) => call(contract.takeProposals, { params: { kab, desa }, body }),
    ...after(kab),
  })
}

export function useWriteRecommendation(kab: string, desa: string, entri: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof contract.writeRecommendation>) =>
      call(contract.writeRecommendation, { params: { kab, desa, entri }, body }),
    ...after(kab),
  })
}

export function useAnswer(kab: string, id: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof contract.answerRecommendation>) => call(contract.answerRecommendation, { params: { kab, id }, body }),
    ...after(kab),
  })
}

export function useCatalogueActs(kab: string) {
  return {
    add: useMutation({
      mutationFn: (body: BodyOf<typeof catalogue.addVillageEntry>) => call(catalogue.addVillageEntry, { params: { kab }, body }),
      ...after(kab),
    }),
    change: useMutation({
      mutationFn: ({ key, ...body }: BodyOf<typeof catalogue.changeVillageEntry> & { readonly key: string }) =>
        call(catalogue.changeVillageEntry, { params: { kab, entri: key }, body }),
      ...after(kab),
    }),
  }
}
