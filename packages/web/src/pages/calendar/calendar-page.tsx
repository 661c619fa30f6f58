/** Kalender: what the district does over a year, by which framework, and how it stands today. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { yearQuery } from '../../app/calendar-queries.ts'
import { useMay } from '../../app/may.ts'
import { present } from '../../app/read-search.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { CalendarView } from './calendar-view.tsx'
import { NewEntry } from './new-entry.tsx'

const route = getRouteApi('/k/$kab/kalender')

export function CalendarPage() {
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayWrite = useMay()('calendar.write', kab)
  const [isAdding, setAdding] = useState(false)
  const answer = useQuery(yearQuery(kab, search.tahun))
  const { data } = answer
  if (data === undefined) {
    if (answer.isError) return <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
    return <Skeleton />
  }
  return (
    <>
      <CalendarHead
        kab={kab}
        data={data}
        mayWrite={mayWrite}
        onYear={(tahun) => void navigate({ search: { tahun }, replace: true })}
        onAdd={() => setAdding(true)}
      />
      <CalendarView
        key={data.year}
        kab={kab}
        data={data}
        search={search}
        mayWrite={mayWrite}
        onSearch={(change) =>
          void navigate({
            search: present({
              tahun: undefined,
              kerangka: undefined,
              tingkat: undefined,
              untuk: undefined,
              keadaan: undefined,
              ...search,
              ...change,
            }),
            replace: true,
          })
        }
      />
      {isAdding && <NewEntry kab={kab} data={data} onClose={() => setAdding(false)} />}
    </>
  )
}
