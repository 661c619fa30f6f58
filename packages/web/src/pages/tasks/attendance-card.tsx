/** Who came: by the QR code on the screen, or written down. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ByHand } from './attend-by-hand.tsx'
import { AttendanceCode } from './attendance-code.tsx'
import styles from './tasks-page.module.css'
import { useMeetingActs } from './use-meeting-acts.ts'

export function AttendanceCard({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const t = useText()
  const say = useSay()
  const { id, attendance, state, mayManage } = meeting
  const { strike } = useMeetingActs(kab, id)
  const [isShown, setShown] = useState(false)
  const heads = [t(MEETINGS.nama), t(MEETINGS.instansi), t(MEETINGS.how), ...(mayManage ? [t(MEETINGS.act)] : [])]
  return (
    <Card title={t(MEETINGS.attendance)} hint={t(MEETINGS.attendanceHint, { n: say.number(attendance.length) })}>
      <div className={styles['form']}>
        {mayManage && state !== 'dibatalkan' && (
          <div className="tanpa-cetak">
            <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
              {t(isShown ? MEETINGS.hideCode : MEETINGS.showCode)}
            </Button>
          </div>
        )}
        {isShown && <AttendanceCode kab={kab} id={id} />}
        {attendance.length > 0 && (
          <PlainTable label={t(MEETINGS.attendance)} heads={heads}>
            {attendance.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.nama}</th>
                <td>{one.instansi}</td>
                <td>{t(MEETINGS[one.how])}</td>
                {mayManage && (
                  <td>
                    <Button
                      look="quiet"
                      aria-label={t(MEETINGS.strikeOf, { nama: one.nama })}
                      disabled={strike.isPending}
                      onClick={() => strike.mutate(one.id)}
                    >
                      {t(MEETINGS.strike)}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </PlainTable>
        )}
        {mayManage && state !== 'dibatalkan' && <ByHand kab={kab} id={id} />}
        {strike.isError && <ProblemNote problem={strike.error} />}
      </div>
    </Card>
  )
}
