/** The district's own wording of why it may hold a kind of list with names. */
import { type listLegalBases, setLegalBasis } from '@konvergen/contract/records.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { INTAKE } from '../../text/intake.ts'
import { RECORDS } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import styles from './trail-page.module.css'

export type Basis = AnswerOf<typeof listLegalBases>[number]
export type Kind = BodyOf<typeof setLegalBasis>['jenis']

export function ChangeBasis({ kab, basis, onClose }: { kab: string; basis: Basis; onClose: () => void }) {
  const t = useText()
  const client = useQueryClient()
  const [id, setId] = useState(basis.id)
  const [en, setEn] = useState(basis.en)
  const change = useMutation({
    mutationFn: () => call(setLegalBasis, { params: { kab }, body: { jenis: basis.kind as Kind, id: id.trim(), en: en.trim() } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [kab] })
      onClose()
    },
  })
  return (
    <Drawer title={t(INTAKE[basis.kind as Kind])} onClose={onClose}>
      <form
        className={styles['legal']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!change.isPending) change.mutate()
        }}
      >
        <LongField
          label={t(RECORDS.legalId)}
          required
          minLength={3}
          maxLength={1000}
          value={id}
          onChange={(event) => setId(event.target.value)}
        />
        <LongField
          label={t(RECORDS.legalEn)}
          required
          minLength={3}
          maxLength={1000}
          value={en}
          onChange={(event) => setEn(event.target.value)}
        />
        {change.isError && <ProblemNote problem={change.error} />}
        <Button look="primary" type="submit" disabled={change.isPending}>
          {t(RECORDS.save)}
        </Button>
      </form>
    </Drawer>
  )
}
