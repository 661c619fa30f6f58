/** The end of an identity: why, what is lost, and only then the act. */
import { eraseChild } from '@konvergen/contract/privacy.ts'
import { ERASURE_GROUND_NAMES, ERASURE_GROUNDS, type ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

interface EraseProps {
  readonly kab: string
  readonly id: string
  readonly onClose: () => void
}

export function EraseChild({ kab, id, onClose }: EraseProps) {
  const t = useText()
  const [ground, setGround] = useState<ErasureGround | null>(null)
  const [isAsked, setAsked] = useState(false)
  const client = useQueryClient()
  const erase = useMutation({
    mutationFn: (alasan: ErasureGround) => call(eraseChild, { params: { kab, id }, body: { alasan } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [kab] })
      onClose()
      window.scrollTo({ top: 0 })
    },
  })
  return (
    <Drawer title={t(SUBJECT.eraseTitle)} onClose={onClose}>
      <p className={styles['small']}>{t(SUBJECT.eraseBody)}</p>
      <p className={styles['small']}>{t(SUBJECT.eraseAgain)}</p>
      <form
        className={styles['reveal']}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (ground !== null && !erase.isPending) erase.mutate(ground)
        }}
      >
        <RadioList
          label={t(SUBJECT.ground)}
          options={ERASURE_GROUND_NAMES.map((value) => ({ value, label: t(ERASURE_GROUNDS[value]) }))}
          value={ground}
          wrong={isAsked && ground === null ? t(SUBJECT.chooseGround) : undefined}
          onChange={setGround}
        />
        {erase.isError && <ProblemNote problem={erase.error} />}
        <Button look="danger" type="submit" disabled={erase.isPending}>
          {t(SUBJECT.eraseNow)}
        </Button>
      </form>
    </Drawer>
  )
}
