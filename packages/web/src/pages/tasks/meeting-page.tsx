/** One meeting: its plan and papers, who came, what was said and decided. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { meetingQuery } from '../../app/meeting-queries.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import { MeetingView } from './meeting-view.tsx'

const route = getRouteApi('/k/$kab/rapat/$id')

export function MeetingPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const answer = useQuery(meetingQuery(kab, id))
  if (answer.isError) return <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Skeleton heights={[32, 160, 220]} />
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/rapat" params={{ kab }}>
          {t(MEETINGS.back)}
        </Link>
      </p>
      <MeetingView key={id} kab={kab} meeting={answer.data} />
    </>
  )
}
