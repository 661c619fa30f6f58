/** Families at risk over time: new, still and out, list by list and version by version. */
import { useQuery } from '@tanstack/react-query'
import { familyStatusQuery } from '../../app/verval-queries.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'

export function StatusCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const status = useQuery(familyStatusQuery(kab))
  if (status.isError) return <ProblemNote problem={status.error} retry={() => void status.refetch()} />
  if (status.data === undefined || status.data.length === 0) return null
  const count = (n: number | null) => (n === null ? t(VERVAL.first) : say.number(n))
  return (
    <Card title={t(VERVAL.statusTitle)} hint={t(VERVAL.statusHint)}>
      <SmallTable
        label={t(VERVAL.statusTitle)}
        heads={[VERVAL.statusWhich, VERVAL.familiesAll, VERVAL.fresh, VERVAL.stayed, VERVAL.left].map((head) => t(head))}
        rows={status.data.map(({ jenis, versi, sumber, periode, pada, keluarga, baru, tetap, keluar }) => {
          const name = t(VERVAL.roundName, { sumber, periode: say.period(periode) })
          const said = jenis === 'tetap' ? `${t(VERVAL.versions)} ${t(VERVAL.version, { n: versi ?? 0 }).toLowerCase()}, ${name}` : name
          return [`${said} (${say.day(pada)})`, say.number(keluarga), count(baru), count(tetap), count(keluar)]
        })}
      />
    </Card>
  )
}
