/** A commitment is written down, once it is known for whom one may. */
import { useQuery } from '@tanstack/react-query'
import { commitmentChoicesQuery } from '../../app/commitment-queries.ts'
import { Card } from '../../parts/card.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import { type NewCommitmentProps, NewForm } from './new-form.tsx'

export function NewCommitment(props: NewCommitmentProps) {
  const t = useText()
  const choices = useQuery(commitmentChoicesQuery(props.kab))
  return (
    <Card title={t(COMMITMENT.add)}>
      {choices.error !== null && <ProblemNote problem={choices.error} retry={() => void choices.refetch()} />}
      {choices.isPending && <Skeleton heights={[240]} />}
      {choices.data !== undefined && <NewForm {...props} choices={choices.data} />}
    </Card>
  )
}
