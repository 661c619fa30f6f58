/** What one has to do in one's district. Whoever brings no data and answers for the whole district reads first how it stands. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { homeQuery } from '../../app/home-queries.ts'
import { useMay } from '../../app/may.ts'
import { firstPlace, PLACES } from '../../app/places.ts'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import { AreaCard } from './area-card.tsx'
import { DataCard } from './data-card.tsx'
import styles from './home-page.module.css'
import { MeetingsCard } from './meetings-card.tsx'
import { TasksCard } from './tasks-card.tsx'

export function RoleHome({ kab }: { kab: string }) {
  const t = useText()
  const may = useMay()
  const { data: home, isError, error, refetch } = useQuery(homeQuery(kab))
  if (isError) return <ProblemNote problem={error} retry={() => void refetch()} />
  if (home === undefined) return <Skeleton heights={[180, 180, 220]} />
  const { today, tasks, data, area, meetings, findings, komitmen } = home
  const place = firstPlace(may, kab)
  if (tasks === null && data === null && area === null && meetings === null) {
    return (
      <Empty
        title={t(HOME.nothing)}
        acts={
          <Link to={`/k/$kab/${place}`} params={{ kab }}>
            {t(PLACES[place].name)}
          </Link>
        }
      >
        <p>{t(HOME.nothingBody)}</p>
      </Empty>
    )
  }
  const isAreaFirst = area?.isWhole === true && data === null
  return (
    <>
      {isAreaFirst && <AreaCard kab={kab} area={area} />}
      <div className={styles['pair']}>
        {tasks !== null && <TasksCard kab={kab} tasks={tasks} today={today} findings={findings} commitments={komitmen} />}
        {data !== null && <DataCard kab={kab} data={data} />}
        {data === null && meetings !== null && <MeetingsCard kab={kab} meetings={meetings} />}
      </div>
      {!isAreaFirst && area !== null && <AreaCard kab={kab} area={area} />}
      {data !== null && meetings !== null && <MeetingsCard kab={kab} meetings={meetings} />}
    </>
  )
}
