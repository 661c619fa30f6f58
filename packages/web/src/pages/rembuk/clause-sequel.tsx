/** Where a clause leads: to the decision on lokus, to activities of plans. */
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { ClauseAfter } from './clause-after.tsx'
import { LokusHint } from './lokus-hint.tsx'

export function ClauseSequel(props: { readonly kab: string; readonly rembuk: RembukDetail; readonly clause: ClauseView }) {
  return (
    <>
      <LokusHint {...props} />
      <ClauseAfter {...props} />
    </>
  )
}
