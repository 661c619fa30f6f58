/**
 * Asks what for, then shows who a child is. The name is kept by this page alone, in no cache, and goes when the page is left. Every look
 * leaves a trace on the server.
 */
import { type ChildPerson, revealChild } from '@konvergen/contract/measurement.ts'
import { PURPOSES, type PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { PurposeChoice } from '../../parts/purpose-choice.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

export interface Revealed {
  readonly person: ChildPerson
  readonly purpose: string
}

interface RevealProps {
  readonly kab: string
  readonly id: string
  readonly onRevealed: (revealed: Revealed) => void
  readonly onClose: () => void
}

export function RevealName({ kab, id, onRevealed, onClose }: RevealProps) {
  const t = useText()
  const [purpose, setPurpose] = useState<PurposeName | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const reveal = async () => {
    setAsked(true)
    if (purpose === null || isOpening) return
    setOpening(true)
    setProblem(null)
    try {
      onRevealed({ person: await call(revealChild, { params: { kab, id }, body: { tujuan: purpose } }), purpose: t(PURPOSES[purpose]) })
    } catch (cause) {
      setProblem(cause)
      setOpening(false)
    }
  }
  return (
    <Drawer title={t(CHILD.revealTitle)} onClose={onClose}>
      <p className={styles['small']}>{t(CHILD.revealBody)}</p>
      <form
        className={styles['reveal']}
        onSubmit={(event) => {
          event.preventDefault()
          void reveal()
        }}
      >
        <PurposeChoice value={purpose} wrong={isAsked && purpose === null ? t(CHILD.purposeWrong) : undefined} onChange={setPurpose} />
        {problem !== null && <ProblemNote problem={problem} />}
        <Button look="primary" type="submit" disabled={isOpening}>
          {t(isOpening ? CHILD.revealing : CHILD.revealNow)}
        </Button>
      </form>
    </Drawer>
  )
}
