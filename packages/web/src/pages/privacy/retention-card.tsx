/** How long what is kept here. */
import { readRetention } from '@konvergen/contract/privacy.ts'
import { RETENTION } from '@konvergen/core/accounts/retention.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { KEEPING } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './trail-page.module.css'

export function RetentionCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const kept = useQuery({
    queryKey: [kab, 'masa-simpan'],
    queryFn: ({ signal }) => call(readRetention, { params: { kab }, signal }),
  })
  if (kept.isError) return <ProblemNote problem={kept.error} retry={() => void kept.refetch()} />
  if (kept.data === undefined) return null
  return (
    <Card title={t(KEEPING.title)} hint={t(KEEPING.hint)}>
      <PlainTable label={t(KEEPING.title)} heads={[t(KEEPING.what), t(KEEPING.howLong), t(KEEPING.setting)]}>
        {kept.data.rules.map(({ name, days, setting }) => (
          <tr key={name}>
            <th scope="row">{t(RETENTION[name])}</th>
            <td>{days === null ? t(KEEPING.noEnd) : t(KEEPING.days, { n: say.number(days) })}</td>
            <td>{setting === null ? t(KEEPING.fixed) : <code>{setting}</code>}</td>
          </tr>
        ))}
      </PlainTable>
      <p className={styles['verify']}>{t(KEEPING.files, { n: say.number(kept.data.files) })}</p>
    </Card>
  )
}
