/** The message about who has not reported, shown on demand, to be sent by hand. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ShareText } from '../../parts/share-text.tsx'
import { OFFICES } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { sayReminder } from './say-board.ts'

export function Reminder({ kab, name, board }: { kab: string; name: string; board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const [isShown, setShown] = useState(false)
  const address = `${window.location.origin}/k/${kab}/cakupan?periode=${board.periode}`
  return (
    <div className={`${styles['tail']} tanpa-cetak`}>
      <div>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? OFFICES.hideText : OFFICES.toText)}
        </Button>
      </div>
      {isShown && <ShareText text={sayReminder(board, name, address, { t, say })} />}
    </div>
  )
}
