/** The end of an identity: why, what is lost, and only then the act. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { ERASURE_GROUND_NAMES, ERASURE_GROUNDS, type ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { Drawer } from '../drawer.tsx'
import { RadioList } from '../radio-list.tsx'
import { ProblemNote } from '../states.tsx'
import styles from './subject.module.css'

interface EraseIdentityProps {
  readonly kab: string
  readonly title: Bilingual
  /** What is lost and what stays; what may bring it in again. */
  readonly body: readonly Bilingual[]
  readonly erase: (ground: ErasureGround) => Promise<unknown>
  readonly onClose: () => void
}

export function EraseIdentity({ kab, title, body, erase, onClose }: EraseIdentityProps) {
  const t = useText()
  const [ground, setGround] = useState<ErasureGround | null>(null)
  const [isAsked, setAsked] = useState(false)
  const client = useQueryClient()
  const erasing = useMutation({
    mutationFn: erase,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [kab] })
      onClose()
      window.scrollTo({ top: 0 })
    },
  })
  return (
    <Drawer title={t(title)} onClose={onClose}>
      {body.map((words) => (
        <p key={words.id} className={styles['small']}>
          {t(words)}
        </p>
      ))}
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (ground !== null && !erasing.isPending) erasing.mutate(ground)
        }}
      >
        <RadioList
          label={t(SUBJECT.ground)}
          options={ERASURE_GROUND_NAMES.map((value) => ({ value, label: t(ERASURE_GROUNDS[value]) }))}
          value={ground}
          wrong={isAsked && ground === null ? t(SUBJECT.chooseGround) : undefined}
          onChange={setGround}
        />
        {erasing.isError && <ProblemNote problem={erasing.error} />}
        <Button look="danger" type="submit" disabled={erasing.isPending}>
          {t(SUBJECT.eraseNow)}
        </Button>
      </form>
    </Drawer>
  )
}
