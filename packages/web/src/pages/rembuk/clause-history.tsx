/** Every revision of a clause, the latest first. */
import { useQuery } from '@tanstack/react-query'
import { clauseHistoryQuery } from '../../app/rembuk-queries.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

export function ClauseHistory({ kab, id, clause, onClose }: { kab: string; id: string; clause: string; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const { data, error } = useQuery(clauseHistoryQuery(kab, id, clause))
  if (error !== null) return <ProblemNote problem={error} />
  if (data === undefined) return <Skeleton heights={[60]} />
  return (
    <section aria-label={t(REMBUK.history)}>
      <ul className={styles['list']}>
        {data.map(({ revisi, isi, cabut, oleh, pada }) => (
          <li key={revisi}>
            {isi}
            {cabut && ` (${t(REMBUK.removed)})`}
            <br />
            <small>{t(REMBUK.revision, { n: revisi, who: oleh, at: say.moment(pada) })}</small>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={onClose}>
        {t(SHELL.close)}
      </Button>
    </section>
  )
}
