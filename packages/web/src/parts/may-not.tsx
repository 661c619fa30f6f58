/** Why an act is missing where somebody would look for it. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { useText } from '../text/text.ts'
import styles from './may-not.module.css'

export function MayNot({ children }: { children: Bilingual }) {
  const t = useText()
  return <p className={styles['why']}>{t(children)}</p>
}
