/** Rapat: the meetings of the district, and the way to plan one. */
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { MeetingsCard } from './meetings-card.tsx'
import { PlanMeeting } from './plan-meeting.tsx'
import styles from './tasks-page.module.css'

const route = getRouteApi('/k/$kab/rapat')

export function MeetingsPage() {
  const t = useText()
  const may = useMay()
  const { kab } = route.useParams()
  const [isPlanning, setPlanning] = useState(false)
  return (
    <>
      <PageHead title={t(SHELL.meetings)}>
        {may('tasks.meeting', kab) && !isPlanning && (
          <Button look="primary" onClick={() => setPlanning(true)}>
            {t(MEETINGS.plan)}
          </Button>
        )}
      </PageHead>
      <p className={styles['lead']}>{t(MEETINGS.lead)}</p>
      <div className={styles['stack']}>
        {isPlanning && <PlanMeeting kab={kab} onClose={() => setPlanning(false)} />}
        <MeetingsCard kab={kab} />
      </div>
    </>
  )
}
