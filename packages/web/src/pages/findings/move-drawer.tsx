/** The reason of a move, and to whom where it is sent on. */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import type { FindingMove } from '@konvergen/core/findings/follow-findings.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField, SelectField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { FINDING, FINDINGS } from '../../text/findings.ts'
import { useText } from '../../text/text.ts'
import styles from './findings-page.module.css'
import { officeName } from './say-office.ts'
import { useFindingMove } from './use-finding-move.ts'

interface MoveDrawerProps {
  readonly kab: string
  readonly answer: FindingAnswer
  readonly move: FindingMove
  readonly onClose: () => void
}

const TITLES = { jawab: FINDING.answerTitle, terima: FINDING.acceptTitle, teruskan: FINDING.sendTitle } as const
const LONGEST = 1000
const SHORTEST = 3

export function MoveDrawer({ kab, answer: { temuan, penerima }, move, onClose }: MoveDrawerProps) {
  const t = useText()
  const act = useFindingMove(kab, temuan.id, onClose)
  const [office, setOffice] = useState(temuan.lembaga)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const alasan = reason.trim()
  const isShort = alasan.length < SHORTEST
  return (
    <Drawer title={t(TITLES[move])} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isShort) act.mutate({ move, alasan, lembaga: office })
        }}
      >
        {move === 'teruskan' && (
          <SelectField
            label={t(FINDINGS.office)}
            value={office ?? ''}
            onChange={(event) => setOffice(event.target.value === '' ? null : event.target.value)}
          >
            {penerima.map(({ id, nama }) => (
              <option key={id ?? ''} value={id ?? ''}>
                {officeName({ id, nama }, t)}
              </option>
            ))}
          </SelectField>
        )}
        <LongField
          label={t(FINDING.reason)}
          hint={t(FINDING.reasonHint)}
          maxLength={LONGEST}
          value={reason}
          wrong={isTried && isShort ? t(FINDING.reasonNeeded) : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {act.error !== null && <ProblemNote problem={act.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={act.isPending}>
            {t(FINDING.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
