/** Who came: by the QR code on the screen, or written down. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { codeQuery } from '../../app/meeting-queries.ts'
import { statusQuery } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { QrCode } from '../../parts/qr-code.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
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
        {state !== 'dibatalkan' && (
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

function AttendanceCode({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const { data, error } = useQuery(codeQuery(kab, id))
  const isHereOnly = useQuery(statusQuery).data?.loopbackOnly === true
  if (error !== null) return <ProblemNote problem={error} />
  if (data === undefined) return <Skeleton heights={[220]} />
  const address = `${window.location.origin}/hadir#${data.kode}`
  return (
    <div className={`${styles['code']} tanpa-cetak`}>
      <QrCode text={address} label={t(MEETINGS.codeLabel)} />
      <p className={styles['small']}>{t(MEETINGS.codeHint)}</p>
      {isHereOnly && <p className={styles['small']}>{t(MEETINGS.codeLocal)}</p>}
      <a href={address} target="_blank" rel="noopener noreferrer">
        {t(MEETINGS.openHere)}
      </a>
    </div>
  )
}

const NOBODY = { nama: '', instansi: '' }

function ByHand({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const { add } = useMeetingActs(kab, id)
  const [who, setWho] = useState(NOBODY)
  return (
    <form
      className={`${styles['form']} tanpa-cetak`}
      onSubmit={(event) => {
        event.preventDefault()
        if (who.nama.trim().length > 1) add.mutate(who, { onSuccess: () => setWho(NOBODY) })
      }}
    >
      <div className={styles['fields']}>
        <TextField
          label={t(MEETINGS.nama)}
          autoComplete="off"
          maxLength={120}
          value={who.nama}
          onChange={({ target }) => setWho({ ...who, nama: target.value })}
        />
        <TextField
          label={t(MEETINGS.instansi)}
          autoComplete="off"
          maxLength={160}
          value={who.instansi}
          onChange={({ target }) => setWho({ ...who, instansi: target.value })}
        />
      </div>
      {add.isError && <ProblemNote problem={add.error} />}
      <div>
        <Button type="submit" disabled={add.isPending}>
          {t(MEETINGS.add)}
        </Button>
      </div>
    </form>
  )
}
