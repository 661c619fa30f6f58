/** What whoever looks may do: their office explains, the secretariat takes it as true or sends it on. Each with a reason. */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import type { FindingMove } from '@konvergen/core/findings/follow-findings.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { FINDING } from '../../text/findings.ts'
import { useText } from '../../text/text.ts'
import styles from './findings-page.module.css'
import { MoveDrawer } from './move-drawer.tsx'

const NAMES = { jawab: FINDING.answer, terima: FINDING.accept, teruskan: FINDING.sendOn } as const

export function FindingActs({ kab, answer }: { kab: string; answer: FindingAnswer }) {
  const t = useText()
  const [move, setMove] = useState<FindingMove | null>(null)
  const { boleh } = answer
  if (boleh.length === 0) return null
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      {boleh.map((each, index) => (
        <Button key={each} look={index === 0 ? 'primary' : 'plain'} onClick={() => setMove(each)}>
          {t(NAMES[each])}
        </Button>
      ))}
      {move !== null && <MoveDrawer kab={kab} answer={answer} move={move} onClose={() => setMove(null)} />}
    </div>
  )
}
