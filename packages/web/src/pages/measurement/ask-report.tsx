/** For what the report on a child is made; it is kept by this page alone, and goes when the page is left. */
import { type ChildReport, reportChild } from '@konvergen/contract/privacy.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { PurposeChoice } from '../../parts/purpose-choice.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

interface AskReportProps {
  readonly kab: string
  readonly id: string
  readonly onReport: (report: ChildReport) => void
  readonly onClose: () => void
}

export function AskReport({ kab, id, onReport, onClose }: AskReportProps) {
  const t = useText()
  const [purpose, setPurpose] = useState<PurposeName | null>('permintaan-keluarga')
  const make = useMutation({
    mutationFn: (tujuan: PurposeName) => call(reportChild, { params: { kab, id }, body: { tujuan } }),
    gcTime: 0,
    onSuccess: onReport,
  })
  return (
    <Drawer title={t(SUBJECT.report)} onClose={onClose}>
      <p className={styles['small']}>{t(SUBJECT.reportBody)}</p>
      <form
        className={styles['reveal']}
        onSubmit={(event) => {
          event.preventDefault()
          if (purpose !== null && !make.isPending) make.mutate(purpose)
        }}
      >
        <PurposeChoice value={purpose} onChange={setPurpose} />
        {make.isError && <ProblemNote problem={make.error} />}
        <Button look="primary" type="submit" disabled={make.isPending}>
          {t(make.isPending ? SUBJECT.making : SUBJECT.make)}
        </Button>
      </form>
    </Drawer>
  )
}
