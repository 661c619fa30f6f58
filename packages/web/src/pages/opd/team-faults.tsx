/** What a team still lacks; it may be recorded all the same, since a decree on paper is as it is. */
import type { Seat, TeamFault } from '@konvergen/core/opd/team.ts'
import { Note } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { FAULTS, TPPS } from '../../text/tpps.ts'

export function TeamFaults({ faults, seats }: { faults: readonly TeamFault[]; seats: readonly Seat[] }) {
  const t = useText()
  if (faults.length === 0) return <Note tone="good" title={t(TPPS.whole)} />
  const about = (fault: TeamFault): string => {
    if ('bidang' in fault) return fault.bidang
    return 'seat' in fault ? (seats.find(({ id }) => id === fault.seat)?.jabatan ?? '') : ''
  }
  return (
    <Note tone="caution" title={t(TPPS.faults)}>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.kind} ${about(fault)}`}>{t(FAULTS[fault.kind], { apa: about(fault) })}</li>
        ))}
      </ul>
    </Note>
  )
}
