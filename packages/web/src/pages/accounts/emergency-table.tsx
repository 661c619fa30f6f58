/** What was taken, newest first: who, where, why, until when, and whether its owner has checked it. */
import type { Emergency } from '@konvergen/contract/emergency.ts'
import { Button } from '../../parts/button.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { EMERGENCY, REASONS } from '../../text/emergency.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'

interface EmergencyTableProps {
  readonly emergencies: readonly Emergency[]
  readonly names: ReadonlyMap<string, string>
  readonly mayWatch: boolean
  readonly isBusy: boolean
  readonly onEnd: (id: string) => void
  readonly onSee: (id: string) => void
}

export function EmergencyTable({ emergencies, names, mayWatch, isBusy, onEnd, onSee }: EmergencyTableProps) {
  const t = useText()
  const say = useSay()
  const stateOf = ({ isLive, berakhir, sampai }: Emergency): string => {
    if (isLive) return t(EMERGENCY.live, { sampai: say.moment(sampai) })
    return berakhir === null ? t(EMERGENCY.over, { saat: say.moment(sampai) }) : t(EMERGENCY.ended, { saat: say.moment(berakhir) })
  }
  const heads = [EMERGENCY.who, EMERGENCY.where, EMERGENCY.why, EMERGENCY.when, EMERGENCY.state, EMERGENCY.act]
  return (
    <PlainTable label={t(EMERGENCY.list)} heads={heads.map((head) => t(head))}>
      {emergencies.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            {one.nama}
            {one.isMine && ` (${t(EMERGENCY.me)})`}
          </th>
          <td>{one.areas.map((kode) => names.get(kode) ?? kode).join(', ')}</td>
          <td>
            <strong>{t(REASONS[one.alasan])}</strong>
            {one.catatan !== '' && <br />}
            {one.catatan}
          </td>
          <td>{say.moment(one.mulai)}</td>
          <td>
            <Tag tone={one.isLive ? 'attention' : 'plain'}>{stateOf(one)}</Tag>{' '}
            <Tag tone={one.dilihat === null ? 'caution' : 'good'}>{t(one.dilihat === null ? EMERGENCY.unseen : EMERGENCY.seen)}</Tag>
          </td>
          <td>
            <div className={styles['line']}>
              {one.isLive && (one.isMine || mayWatch) && (
                <Button disabled={isBusy} onClick={() => onEnd(one.id)}>
                  {t(EMERGENCY.end)}
                </Button>
              )}
              {mayWatch && !one.isMine && one.dilihat === null && (
                <Button disabled={isBusy} onClick={() => onSee(one.id)}>
                  {t(EMERGENCY.see)}
                </Button>
              )}
            </div>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
