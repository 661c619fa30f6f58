/** By what somebody comes in: second factor, password, the sessions that are open, tokens for the command line. */
import styles from './account-page.module.css'
import { FactorCard } from './factor-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { SsoCard } from './sso-card.tsx'
import { TokensCard } from './tokens-card.tsx'

export function OwnSecrets() {
  return (
    <>
      <div className={styles['pair']}>
        <FactorCard />
        <PasswordCard />
      </div>
      <SsoCard />
      <SessionsCard />
      <TokensCard />
    </>
  )
}
