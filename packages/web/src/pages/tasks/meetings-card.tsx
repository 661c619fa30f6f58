/** The meetings of the district, or why there are none to show. */
import { useQuery } from '@tanstack/react-query'
import { meetingsQuery } from '../../app/meeting-queries.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import { MeetingList } from './meeting-list.tsx'

export function MeetingsCard({ kab }: { kab: string }) {
  const t = useText()
  const answer = useQuery(meetingsQuery(kab))
  return (
    <Card title={t(MEETINGS.list)}>
      {answer.isPending && <Skeleton heights={[160]} />}
      {answer.isError && <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />}
      {answer.data?.length === 0 && (
        <Empty title={t(MEETINGS.none)}>
          <p>{t(MEETINGS.noneBody)}</p>
        </Empty>
      )}
      {answer.data !== undefined && answer.data.length > 0 && <MeetingList kab={kab} meetings={answer.data} />}
    </Card>
  )
}
