/** The end of a family's identity: why, what is lost, and only then the act. */
import { eraseFamily } from '@konvergen/contract/family-privacy.ts'
import { ERASURE_GROUND_NAMES, ERASURE_GROUNDS, type ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { FAMILY_SUBJECT } from '../../text/families.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'

export function EraseFamily({ kab, id, onClose }: { kab: string; id: string; onClose: () => void }) {
  const t = useText()
  const [ground, setGround] = useState<ErasureGround | null>(null)
  const [isAsked, setAsked] = useState(false)
  const client = useQueryClient()
  const erase = useMutation({
    mutationFn: (alasan: ErasureGround) => call(eraseFamily, { params: { kab, id }, body: { alasan } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [kab] })
      onClose()
      window.scrollTo({ top: 0 })
    },
  })
  return (
    <Drawer title={t(FAMILY_SUBJECT.eraseTitle)} onClose={onClose}>
      <p className={styles['small']}>{t(FAMILY_SUBJECT.eraseBody)}</p>
      <p className={styles['small']}>{t(FAMILY_SUBJECT.eraseAgain)}</p>
      <form
        className={styles['ask']}
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
