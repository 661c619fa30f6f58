/** A meeting that is there: plan, minutes, decisions, attendance, papers. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { sayInvitation } from '@konvergen/core/tasks/meeting.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ShareText } from '../../parts/share-text.tsx'
import { useSay } from '../../text/say.ts'
import { AttendanceCard } from './attendance-card.tsx'
import { DecisionsCard } from './decisions-card.tsx'
import { MeetingPlan } from './meeting-plan.tsx'
import { MinutesCard } from './minutes-card.tsx'
import { PaperLinks } from './paper-links.tsx'
import styles from './tasks-page.module.css'

export function MeetingView({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const { language } = useSay()
  const { id, title, place, day, clock, zone, minutes, agenda } = meeting
  return (
    <>
      <PageHead title={title}>
        <PaperLinks kab={kab} id={id} />
      </PageHead>
      <div className={styles['pair']}>
        <div className={styles['stack']}>
          <MeetingPlan kab={kab} meeting={meeting} />
          <MinutesCard kab={kab} meeting={meeting} />
          <DecisionsCard kab={kab} meeting={meeting} />
        </div>
        <div className={styles['stack']}>
          <AttendanceCard kab={kab} meeting={meeting} />
          <ShareText text={sayInvitation({ title, place, wall: { day, clock }, zone, minutes, agenda }, language)} />
        </div>
      </div>
    </>
  )
}
