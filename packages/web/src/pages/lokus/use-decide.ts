/** Records a decision, and goes to its year. */
import { decideLokus } from '@konvergen/contract/lokus-years.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import type { DecideProps } from './decide-props.ts'
import { type DecisionDraft, villagesOf } from './decision-draft.ts'

export interface DecisionToRecord {
  readonly draft: DecisionDraft
  readonly tahun: number
  readonly dasar: string
  readonly tanggal: string
}

export function useDecide({ kab, method, search }: Omit<DecideProps, 'answer'>, onDone: () => void) {
  const navigate = useNavigate()
  const { sumber, recap, krs } = search
  return useMutation({
    mutationFn: ({ draft, tahun, dasar, tanggal }: DecisionToRecord) =>
      call(decideLokus, {
        params: { kab },
        body: {
          jenis: draft.kind,
          tahun,
          dasar,
          tanggal,
          desa: villagesOf(draft),
          ...(method !== undefined && { cara: method.id }),
          ...(sumber && { sumber }),
          ...(recap !== undefined && { recap }),
          ...(krs !== undefined && { krs }),
        },
      }),
    onSuccess: async (_, { tahun }) => {
      await forgetDistrict(kab)
      onDone()
      await navigate({ to: '/k/$kab/lokus-tahun', params: { kab }, search: { tahun } })
    },
  })
}

/** Whoever comes from a rembuk brings the basis of the decision along. */
export function useBroughtBasis(): string {
  return useRouterState({ select: ({ location }) => location.state.dasar ?? '' })
}
