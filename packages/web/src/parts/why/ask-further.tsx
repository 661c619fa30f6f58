/** A figure within the drawer that opens in its turn, over it. */
import type { ReactNode } from 'react'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import styles from './why.module.css'

export function AskFurther({ name, onAsk, children }: { name: string; onAsk: () => void; children: ReactNode }) {
  const t = useText()
  return (
    <button type="button" className={styles['why']} onClick={onAsk}>
      {children}
      <span className="hanya-pembaca">
        {' '}
        {name}. {t(WHY.ask)}
      </span>
    </button>
  )
}
