/** Asks what for, then does it; what is answered is kept by the page alone, in no cache. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { Drawer } from '../drawer.tsx'
import { PurposeChoice } from '../purpose-choice.tsx'
import { ProblemNote } from '../states.tsx'
import styles from './subject.module.css'

interface AskPurposeProps<Answer> {
  readonly title: Bilingual
  readonly body: Bilingual
  /** Chosen already, where one purpose is meant most often. */
  readonly first?: PurposeName
  readonly go: Bilingual
  readonly going: Bilingual
  readonly ask: (purpose: PurposeName) => Promise<Answer>
  readonly onAnswer: (answer: Answer, purpose: PurposeName) => void
  readonly onClose: () => void
}

export function AskPurpose<Answer>({ title, body, first, go, going, ask, onAnswer, onClose }: AskPurposeProps<Answer>) {
  const t = useText()
  const [purpose, setPurpose] = useState<PurposeName | null>(first ?? null)
  const [isAsked, setAsked] = useState(false)
  const asking = useMutation({ mutationFn: ask, gcTime: 0, onSuccess: onAnswer })
  return (
    <Drawer title={t(title)} onClose={onClose}>
      <p className={styles['small']}>{t(body)}</p>
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (purpose !== null && !asking.isPending) asking.mutate(purpose)
        }}
      >
        <PurposeChoice value={purpose} wrong={isAsked && purpose === null ? t(SUBJECT.chooseFirst) : undefined} onChange={setPurpose} />
        {asking.isError && <ProblemNote problem={asking.error} />}
        <Button look="primary" type="submit" disabled={asking.isPending}>
          {t(asking.isPending ? going : go)}
        </Button>
      </form>
    </Drawer>
  )
}
