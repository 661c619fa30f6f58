/** The roles that somebody holds, each with its areas and dates in words. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { ROLE_FACTS } from '@konvergen/core/accounts/roles.ts'
import { ROLE_SEES } from '../text/roles.ts'
import { useText } from '../text/text.ts'
import styles from './grant-list.module.css'
import { useGrantWords } from './grant-words.ts'

export function GrantList({ grants }: { grants: Me['grants'] }) {
  const t = useText()
  const words = useGrantWords()
  return (
    <ul className={styles['grants']}>
      {grants.map((grant) => (
        <li key={`${grant.role} ${grant.kab} ${grant.areas.join(' ')} ${grant.from}`}>
          <strong>{t(ROLE_FACTS[grant.role].name)}</strong>
          <span>{words(grant)}</span>
          <span className={styles['sees']}>{t(ROLE_SEES[grant.role])}</span>
        </li>
      ))}
    </ul>
  )
}
