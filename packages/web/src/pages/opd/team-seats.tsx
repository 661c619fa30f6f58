/** The seats of a team to be read: as the annex of its decree has them. */
import type { TeamDetail } from '@konvergen/contract/tpps.ts'
import { annexOf } from '@konvergen/core/opd/decree.ts'
import { Card } from '../../parts/card.tsx'
import { MayNot } from '../../parts/may-not.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'

export function TeamSeats({ detail: { team, susunan, names } }: { detail: TeamDetail }) {
  const t = useText()
  return (
    <>
      {team.state !== 'draf' && <MayNot>{TPPS.fixed}</MayNot>}
      {annexOf(susunan, new Map(Object.entries(names))).map(({ bidang, tugas, rows }) => (
        <Card key={bidang ?? ''} title={bidang ?? t(TPPS.lead)}>
          <ul>
            {tugas.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <PlainTable label={bidang ?? t(TPPS.lead)} heads={[t(TPPS.post), t(TPPS.role), t(TPPS.person)]}>
            {rows.map(({ kedudukan, jabatan, nama }) => (
              <tr key={`${kedudukan} ${jabatan}`}>
                <th scope="row">{jabatan}</th>
                <td>{kedudukan}</td>
                <td>{nama ?? t(TPPS.noPerson)}</td>
              </tr>
            ))}
          </PlainTable>
        </Card>
      ))}
    </>
  )
}
