/** Whose page it is, without a name; what can be done; and the sentence that says what is true now. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { CHILD, CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { type Revealed, RevealName } from './reveal-name.tsx'
import { sayState } from './say-state.ts'

interface ChildHeadProps {
  readonly kab: string
  readonly child: ChildDetail
  /** null: the name stands on the page already. */
  readonly onRevealed: ((revealed: Revealed) => void) | null
}

export function ChildHead({ kab, child, onRevealed }: ChildHeadProps) {
  const t = useText()
  const say = useSay()
  const mayReveal = useMay()('measurement.reveal', kab, child.desaKode)
  const [isAsking, setAsking] = useState(false)
  const [first, ...others] = sayState(child, t, say)
  const { initials, sex, birth, posyandu, desa, nikEnd } = child
  const place = { sex: t(CHILDREN[sex]), birth: say.day(birth), posyandu: posyandu ?? t(CHILDREN.noPosyandu), desa }
  const nik = nikEnd === null ? t(CHILD.noNik) : t(CHILD.nikEnd, { end: nikEnd })
  return (
    <>
      <PageHead title={initials} of={`${t(CHILD.of, place)} · ${nik}`}>
        <PrintButton />
        {onRevealed !== null && mayReveal && <Button onClick={() => setAsking(true)}>{t(CHILD.reveal)}</Button>}
      </PageHead>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      {isAsking && (
        <RevealName
          kab={kab}
          id={child.id}
          onRevealed={(revealed) => {
            onRevealed?.(revealed)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
