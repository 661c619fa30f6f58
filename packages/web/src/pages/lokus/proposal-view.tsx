/** A proposal by the method that is chosen, beside another method, and what is kept and decided of it. */
import { CompareCard } from './compare-card.tsx'
import { IndexView } from './index-view.tsx'
import { LokusView } from './lokus-view.tsx'
import { MethodCard } from './method-card.tsx'
import type { ProposalProps } from './proposal-props.ts'
import { SavedCard } from './saved-card.tsx'

export function ProposalView(props: ProposalProps) {
  const { kab, answer, search, boundaries, onChange } = props
  const { cuts } = answer
  return (
    <>
      <MethodCard search={search} onChange={onChange} />
      {answer.method === 'kuadran' && cuts !== null && <LokusView {...props} cuts={cuts} />}
      {answer.method !== 'kuadran' && <IndexView {...props} boundaries={boundaries.data} />}
      <CompareCard kab={kab} answer={answer} search={search} />
      <SavedCard kab={kab} answer={answer} search={search} onChange={onChange} />
    </>
  )
}
