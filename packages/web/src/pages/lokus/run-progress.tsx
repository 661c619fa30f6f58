/** How many draws are done, and a way out. */
import { Button } from '../../parts/button.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { DRAWS } from './draws.ts'

export function RunProgress({ draws, onCancel }: { draws: number; onCancel: () => void }) {
  const t = useText()
  const say = useSay()
  const said = t(CHOICE.drawing, { n: say.number(draws), all: say.number(DRAWS) })
  return (
    <div className={styles['acts']}>
      <progress max={DRAWS} value={draws} aria-label={said} />
      <span>{said}</span>
      <Button onClick={onCancel}>{t(CHOICE.cancel)}</Button>
    </div>
  )
}
